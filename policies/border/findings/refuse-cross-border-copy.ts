/** Personal data that would be copied, moved, worked on or linked abroad: what every law concerned asks, and what to do. */
import type { Estate } from "../estate/estate.ts";
import type { Flow } from "../flows/flow.ts";
import { codedKey } from "../terms/coded.ts";
import { placeKey } from "../terms/not-known.ts";
import type { Remedy } from "../terms/remedy.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts } from "./flow-facts.ts";
import { lawsSay } from "./law-says.ts";
import { remediesOf } from "./remedies-of-flow.ts";
import type { Inflow } from "./remedy-by-class.ts";

type Refused = Extract<Verdict, { outcome: "refused" }>;

/** @param inflow the flows that bring content into each resource: what would have to be nobody's too */
export function refuseCrossBorderCopy(flow: Flow, verdict: Refused, estate: Estate, inflow: Inflow): RawFinding {
  return refuseFlow("refuse-cross-border-copy", flow, verdict, remediesOf(flow, verdict, estate, inflow));
}

/** A refused flow as a finding of the policy that refuses it. */
export function refuseFlow(
  policy: "refuse-cross-border-copy" | "refuse-public-exposure",
  flow: Flow,
  { opinions, near, unsound }: Refused,
  remedies: readonly Remedy[],
): RawFinding {
  const stated = {
    policy,
    outcome: "refused",
    problem: { code: "flow-refused", facts: near || !unsound ? {} : { unsound } },
    cause: `${flowCause(flow)}|${near ? `${near.transfer.id} ${codedKey(near.lack)}` : ""}`,
  } as const;
  return observe(flow.mover, stated, {
    flow: flowFacts(flow),
    laws: opinions.map((one) => one.law.id),
    chain: lawsSay(opinions, near !== undefined),
    ...(near ? { transfer: { id: near.transfer.id, lack: near.lack } } : {}),
    remedies,
    clashes: flow.clashes,
  });
}

/** Flows of one cause are one finding: one movement can be named by several properties. @param property where it tells causes apart */
export function flowCause({ mover, verb, what, from, to, how, dataClass, subjects }: Flow, property = ""): string {
  const readers = how ? JSON.stringify(how) : "";
  const whose = [dataClass, subjects.join("+")];
  return [mover.short, property, verb, what, placeKey(from), placeKey(to), readers, ...whose].join("|");
}
