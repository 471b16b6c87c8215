/** From resources to findings: estate, flows, verdicts, and one finding a cause. Pure: same input, same output, any day given. */
import { buildEstate, type Estate, type Facts, type Node, type Resource } from "./estate/estate.ts";
import { type NotKnown, placeKey, type Settings } from "./estate/settings.ts";
import { type Finding, gather, isRefusal, type RawFinding } from "./findings/finding.ts";
import { judgePlacement } from "./findings/placement.ts";
import { refusal, unprovenSentence } from "./findings/refusal.ts";
import { reportTransfer } from "./findings/report-transfer.ts";
import { judgeTags } from "./findings/tagging.ts";
import { judgeUnlisted } from "./findings/unlisted.ts";
import { judgeUnseen } from "./findings/unseen.ts";
import { type Flow, flowsOfNode } from "./flows/flow.ts";
import { flowsBetweenMembers } from "./flows/hub.ts";
import { carryOnward, judgeClasses, judgeHandover } from "./flows/onward.ts";
import { judgeFlow, type Verdict } from "./verdict/verdict.ts";

export interface Judgement {
  readonly estate: Estate;
  readonly flows: readonly { readonly flow: Flow; readonly verdict: Verdict }[];
  readonly findings: readonly Finding[];
}

/** Judges a whole stack. */
export function judge(resources: readonly Resource[], facts: Facts, settings: Settings): Judgement {
  const estate = buildEstate(resources, facts, settings);
  const nodes = [...estate.byUrn.values()];
  return judgeNodes(
    nodes,
    [...nodes.flatMap((node) => flowsOfNode(node, estate)), ...flowsBetweenMembers(estate)],
    estate,
  );
}

/**
 * Judges one resource with what is known of those before it: the moment before it is created. What only becomes known
 * with resources still to come is left to the judgement of the whole stack.
 */
export function judgeOne(node: Node, estate: Estate): Judgement {
  const flows = flowsOfNode(node, estate).filter((flow) => !(isLater(flow.to) || isLater(flow.from)));
  const judgement = judgeNodes([node], flows, estate);
  return { ...judgement, findings: judgement.findings.filter(isRefusal) };
}

function judgeNodes(nodes: readonly Node[], flows: readonly Flow[], estate: Estate): Judgement {
  const judged = carryOnward(flows).map((flow) => ({
    flow,
    verdict: judgeFlow(flow, estate.facts, estate.settings, estate.holders),
  }));
  const raw: RawFinding[] = [
    ...judged.flatMap(({ flow, verdict }) => fromFlow(flow, verdict, estate)),
    ...judged.flatMap(({ flow }) => [...judgeClasses(flow, estate), ...judgeHandover(flow)]),
    ...nodes.flatMap((node) => judgePlacement(node, estate)),
    ...nodes.flatMap((node) => judgeTags(node, estate)),
    ...nodes.flatMap((node) => judgeUnlisted(node, estate)),
    ...nodes.flatMap((node) => judgeUnseen(node, estate)),
  ];
  return { estate, flows: judged, findings: gather(raw) };
}

function fromFlow(flow: Flow, verdict: Verdict, estate: Estate): readonly RawFinding[] {
  if (verdict.outcome === "allowed") return verdict.passing ? reportTransfer(flow, verdict.passing, estate) : [];
  const { laws, regions } = estate.facts;
  const property = flow.property.replaceAll(/\[\d+\]/g, "[]");
  const cause = [
    flow.mover.short,
    // One movement can be named by several properties: refused once. What is not known is not known by a property.
    verdict.outcome === "unproven" ? property : "",
    flow.verb,
    flow.what,
    placeKey(flow.from),
    placeKey(flow.to),
    flow.how ?? "",
    flow.dataClass,
    flow.subjects.join("+"),
  ].join("|");
  if (verdict.outcome === "unproven") {
    return [
      {
        policy: "refuse-unproven",
        node: flow.mover,
        cause,
        say: (who) => unprovenSentence(flow, verdict.missing, who, laws),
        laws: [],
      },
    ];
  }
  const policy = flow.verb === "expose" ? "refuse-public-exposure" : "refuse-cross-border-copy";
  return [
    {
      policy,
      node: flow.mover,
      cause,
      say: (who) => refusal(flow, verdict, who, laws, regions),
      laws: verdict.opinions.map((one) => one.law.id),
    },
  ];
}

function isLater(place: Flow["to"]): boolean {
  return place.kind === "not-known" && (place as NotKnown).later === true;
}
