/** A flow as it is asked about: what it alone proves to a law, and what a transfer must cover of it. */
import type { Estate, Node } from "../estate/estate.ts";
import { tagsOf } from "../estate/resource.ts";
import type { Settings } from "../estate/settings.ts";
import type { Flow } from "../flows/flow.ts";
import type { Destination, ExportFacts } from "../law/export-facts.ts";
import { genericCategory } from "../law/generic-category.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { purposeTag } from "../terms/residency-tags.ts";
import type { Described, Holder } from "../transfer/coverage.ts";

/** What a flow alone proves of itself: its class and where it goes; nobody has said anything else. */
export function factsOfFlow(flow: Flow, destination: Destination | undefined, day: string): ExportFacts {
  return {
    day,
    destination,
    remote: flow.verb === "expose" || flow.verb === "link",
    // Which personal data it is nobody has said.
    category: flow.dataClass === "personal" ? undefined : [genericCategory[flow.dataClass]],
    purpose: undefined,
    transaction: isKept(flow) ? "none" : undefined,
    exporterRole: undefined,
    city: undefined,
    cii: undefined,
    important: flow.dataClass === "important",
    encrypted: undefined,
    counts: {},
    flags: undefined,
    ...(isKept(flow) ? { ruledOut: ["recipient_covered_person"] } : {}),
    offered: [],
    missingDuties: [],
  };
}

/**
 * Whether nobody else takes the data over: it arrives at a resource of this same stack, at a provider that is a US person and
 * so no covered person (28 CFR 202.211). Alibaba Cloud can be one: an agreement with it is a vendor's (28 CFR 202.258).
 */
function isKept({ verb, target }: Flow): boolean {
  return target?.cloud === "aws" && verb !== "link" && verb !== "expose";
}

/** What a transfer must cover of it. */
export function describeFlow(
  flow: Flow,
  from: string,
  destination: Destination,
  settings: Settings,
  holders: Estate["holders"] | undefined,
): Described {
  const { mover, sources, source } = flow;
  const holder = (name: string, node: Node | undefined): Holder => ({
    name,
    type: node?.type,
    tags: (node && tagsOf(node, node.entry)) ?? {},
    isShared: [...(holders?.get(name) ?? [])].some((other) => other !== node),
    isElsewhere: holders !== undefined && node === undefined && !holders.get(name)?.size,
  });
  // What is not of this stack has no tags to be named by.
  const ofName = (name: string): Holder => holder(name, source?.name === name ? source : undefined);
  return {
    stack: settings.stack,
    project: settings.project,
    holders: sources.length === 0 ? [holder(mover.name, mover)] : allNamed(sources).map(ofName),
    from: { territory: from, region: codeOf(flow.from) },
    to: { ...destination, region: codeOf(flow.to) },
    dataClass: flow.dataClass,
    subjects: flow.subjects,
    part: flow.part,
    purposes: [mover, ...(source ? [source] : [])].flatMap((node) => tagsOf(node, node.entry)?.[purposeTag] ?? []),
  };
}

/** None where something moves that nothing names, for no transfer names it then. */
function allNamed(sources: Flow["sources"]): readonly string[] {
  const named = sources.filter((name) => name !== null);
  return named.length < sources.length ? [] : named;
}

function codeOf(place: Place | NotKnown): string | undefined {
  return place.kind === "region" ? `${place.region.cloud}/${place.region.code}` : undefined;
}
