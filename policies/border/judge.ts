/** From resources to findings: estate, references, flows, verdicts, and one finding a cause. Pure: same input, same output, any day given. */
import { buildEstate, type Estate, type Node } from "./estate/estate.ts";
import type { Facts } from "./estate/facts.ts";
import type { Resource } from "./estate/resource.ts";
import type { Settings } from "./estate/settings.ts";
import { type Finding, gather, isRefusal, type RawFinding } from "./findings/finding.ts";
import { refuseCrossBorderCopy } from "./findings/refuse-cross-border-copy.ts";
import { refuseForeignRegion } from "./findings/refuse-foreign-region.ts";
import { refuseLaundering } from "./findings/refuse-laundering.ts";
import { refusePublicExposure } from "./findings/refuse-public-exposure.ts";
import { refuseUnproven } from "./findings/refuse-unproven.ts";
import { type Inflow, inflowOf } from "./findings/remedy-by-class.ts";
import { reportAccepted } from "./findings/report-accepted.ts";
import { reportAnonymiser } from "./findings/report-anonymiser.ts";
import { reportClassNone } from "./findings/report-class-none.ts";
import { reportExpiringTransfer } from "./findings/report-expiring-transfer.ts";
import { reportHandover } from "./findings/report-handover.ts";
import { reportTransfer } from "./findings/report-transfer.ts";
import { reportUnlisted } from "./findings/report-unlisted.ts";
import { reportUnrestricted } from "./findings/report-unrestricted.ts";
import { reportUnseen } from "./findings/report-unseen.ts";
import { requireResidencyTags } from "./findings/require-residency-tags.ts";
import { reportUnknownVariables } from "./findings/unknown-variables.ts";
import { reportUnseenStack } from "./findings/unseen-stack.ts";
import type { Flow } from "./flows/flow.ts";
import { flowsOf, flowsOfNode } from "./flows/flows.ts";
import { carriesContent, carryOnward } from "./flows/onward.ts";
import { References } from "./references/references.ts";
import { isLater } from "./terms/not-known.ts";
import { judgeFlow, type Verdict } from "./verdict/verdict.ts";

export interface Judgement {
  readonly estate: Estate;
  readonly flows: readonly { readonly flow: Flow; readonly verdict: Verdict }[];
  readonly findings: readonly Finding[];
}

/** Judges a whole stack. */
export function judge(resources: readonly Resource[], facts: Facts, settings: Settings): Judgement {
  const estate = buildEstate(resources, facts, settings);
  return judgeNodes([...estate.byUrn.values()], flowsOf(new References(estate)), estate);
}

/**
 * Judges one resource with what is known of those before it: the moment before it is created. What only becomes known
 * with resources still to come is left to the judgement of the whole stack, unless it is asked for.
 */
export function judgeOne(node: Node, estate: Estate, what: "known" | "with-later" = "known"): Judgement {
  const all = flowsOfNode(node, new References(estate));
  const flows = what === "with-later" ? all : all.filter((flow) => !(isLater(flow.to) || isLater(flow.from)));
  const judgement = judgeNodes([node], flows, estate);
  return { ...judgement, findings: judgement.findings.filter(isRefusal) };
}

function judgeNodes(nodes: readonly Node[], flows: readonly Flow[], estate: Estate): Judgement {
  const { facts, settings, holders } = estate;
  const judged = carryOnward(flows, settings).map((flow) => ({
    flow,
    verdict: judgeFlow(flow, facts, settings, holders),
  }));
  const inflow = inflowOf(judged.map(({ flow }) => flow).filter((flow) => carriesContent(flow, settings)));
  const raw: RawFinding[] = [
    ...judged.flatMap(({ flow, verdict }) => ofFlow(flow, verdict, estate, inflow)),
    ...judged.flatMap(({ flow }) => [
      ...refuseLaundering(flow, settings),
      ...reportAnonymiser(flow, settings),
      ...reportClassNone(flow, estate),
      ...reportHandover(flow, settings),
    ]),
    ...nodes.flatMap((node) => ofNode(node, estate)),
  ];
  return { estate, flows: judged, findings: gather(raw) };
}

function ofFlow(flow: Flow, verdict: Verdict, estate: Estate, inflow: Inflow): readonly RawFinding[] {
  if (verdict.outcome === "unproven") return [refuseUnproven(flow, verdict.missing)];
  const refuse = flow.verb === "expose" ? refusePublicExposure : refuseCrossBorderCopy;
  if (verdict.outcome === "refused") return [refuse(flow, verdict, estate, inflow)];
  if (verdict.because === "law") return [reportUnrestricted(flow, verdict.opinions)];
  if (verdict.because !== "transfer") return [];
  const { settings } = estate;
  const { day } = settings;
  return [reportTransfer(flow, verdict.passing, settings), ...reportExpiringTransfer(flow, verdict.passing, day)];
}

function ofNode(node: Node, estate: Estate): readonly RawFinding[] {
  if (node.read) return [];
  return [
    ...refuseForeignRegion(node, estate),
    ...requireResidencyTags(node, estate),
    ...reportUnlisted(node, estate),
    ...reportAccepted(node, estate),
    ...reportUnseen(node, estate),
    ...reportUnseenStack(node, estate),
    ...reportUnknownVariables(node),
  ];
}
