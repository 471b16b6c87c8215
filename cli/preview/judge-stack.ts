/** Judges what one program registered, with the same core and the same remediation as the pack under the engine. */

import {
  type Facts,
  type Finding,
  judge,
  type Node,
  type Resource,
  type Settings,
  shortType,
  withResidencyTags,
} from "@landlocked/policies/judge";
import { countryOf } from "@landlocked/policies/places";
import type { RecordedResource, Recording } from "@landlocked/policies/replay";
import {
  fromProperties,
  fromRecording,
  maskedIn,
  partsMaskedIn,
  partsMasking,
  type Secrets,
} from "@landlocked/policies/replay";
import { toPreview } from "./finding-preview.ts";
import { type FindingPreview, gravest, type ResourcePreview, type StackPreview } from "./preview-result.ts";

export type JudgedStack = Pick<StackPreview, "verdict" | "resources" | "findings">;

/** @param secrets takes every secret text met, for whatever else is printed of this stack */
export function judgeStack(recording: Recording, facts: Facts, settings: Settings, secrets: Secrets): JudgedStack {
  const recorded = recording.resources.toSorted(byName);
  const resources = fromRecording(recorded, secrets).map((resource) => tagged(resource, facts, settings));
  fromProperties(recording.outputs, secrets);
  const { estate, findings } = judge(resources, facts, settings);
  const components = recorded.filter((one) => one.remote).map(unseen);
  const mask = partsMasking(secrets, resources);
  const sources = new Map(recorded.flatMap(({ urn, source }) => (source ? [[urn, source] as const] : [])));
  const shown = [...components, ...findings].map((one) => toPreview(partsMaskedIn(one, mask), facts.laws, sources));
  return {
    verdict: gravest(shown.map(({ verdict }) => (verdict === "reported" ? "ok" : verdict))),
    // What a function only found is no resource of the program.
    resources: maskedIn(
      recorded.filter((one) => !one.found).map((one) => describe(one, estate.byUrn.get(one.urn), shown)),
      secrets,
    ),
    findings: maskedIn(shown, secrets),
  };
}

/** Programs register in an order that chance has a part in; what is printed must not change from run to run. */
function byName(one: RecordedResource, other: RecordedResource): number {
  const [left, right] = [`${one.name} ${one.urn}`, `${other.name} ${other.urn}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** What the pack's remediation fills in before anything is judged. */
function tagged(resource: Resource, facts: Facts, settings: Settings): Resource {
  const entry = facts.catalogue.get(shortType(resource.type));
  const tags = withResidencyTags(resource, entry, settings, facts.laws);
  return tags && entry?.tags ? { ...resource, inputs: { ...resource.inputs, [entry.tags]: tags } } : resource;
}

/** Only the engine can ask the plugin what the component consists of. */
function unseen({ urn, name, type }: RecordedResource): Finding {
  return {
    policy: "refuse-unproven",
    outcome: "unproven",
    problem: { code: "component-unseen", facts: {} },
    resources: [{ urn, name, type }],
    laws: [],
    chain: [],
    remedies: [{ code: "judge-with-engine", facts: {} }],
    clashes: [],
  };
}

function describe(one: RecordedResource, node: Node | undefined, findings: readonly FindingPreview[]): ResourcePreview {
  const { urn, type, name } = one;
  const kind = one.read
    ? "read"
    : type.startsWith("pulumi:providers:")
      ? "provider"
      : one.custom
        ? "resource"
        : "component";
  const own = findings.filter((finding) => finding.verdict !== "reported" && finding.urns.includes(urn));
  const isJudged = kind === "resource" && node?.cloud !== undefined;
  const holdsOrMoves = isJudged && (node.entry?.kinds.some((each) => each !== "inert" && each !== "guards") ?? true);
  const verdict = gravest(own.map((finding) => (finding.verdict === "refused" ? "refused" : "unproven")));
  return {
    urn,
    type,
    name,
    parent: one.parent === "" ? null : one.parent,
    kind,
    region: isJudged ? regionOf(node) : null,
    country: isJudged && node.location.kind !== "not-known" ? countryOf(node.location) : null,
    dataClass: holdsOrMoves ? node.dataClass : null,
    subjects: holdsOrMoves ? node.subjects : [],
    ...(one.source && { source: one.source }),
    verdict: verdict === "failed" || (verdict === "ok" && !isJudged) ? null : verdict,
  };
}

function regionOf({ location }: Node): string | null {
  if (location.kind === "region") return location.region.code;
  return location.kind === "not-known" ? null : "global";
}
