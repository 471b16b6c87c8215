/** Personal data that would be copied, moved, worked on or linked abroad: what every law concerned asks, and what to do. */
import type { Estate } from "../estate/estate.ts";
import type { Flow } from "../flows/flow.ts";
import { codedKey } from "../terms/coded.ts";
import { placeKey } from "../terms/not-known.ts";
import type { Region, Regions } from "../terms/place.ts";
import type { Remedy } from "../terms/remedy.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { observe, type RawFinding } from "./finding.ts";
import { flowFacts, named } from "./flow-facts.ts";
import { lawsSay } from "./law-says.ts";

type Refused = Extract<Verdict, { outcome: "refused" }>;

/** Says what to do inside the border first, then what to do about the register. */
export function refuseCrossBorderCopy(flow: Flow, verdict: Refused, estate: Estate): RawFinding {
  const remedies = [...inside(flow, estate.facts.regions), register(verdict)];
  return refuseFlow("refuse-cross-border-copy", flow, verdict, remedies);
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

/** What to do with the data inside the border. */
function inside({ verb, from }: Flow, regions: Regions): readonly Remedy[] {
  if (from.kind !== "region") return [];
  if (verb === "link") return [{ code: "keep-networks-apart", facts: {} }];
  const near = recoveryRegions(from.region, regions).map(named);
  if (near.length === 0) return [{ code: "copy-to-other-zones", facts: named(from.region) }];
  return [{ code: verb === "copy" ? "replicate-within" : "keep-within", facts: { regions: near } }];
}

/** What to do about the register, where the data is to cross all the same. */
function register({ near, unsound }: Refused): Remedy {
  if (unsound) return { code: "mend-register", facts: {} };
  return { code: near ? "mend-transfer" : "register-transfer", facts: {} };
}

/** The regions to use instead, inside the same territory and partition of the same cloud. */
export function recoveryRegions({ cloud, recovery = [] }: Region, regions: Regions): readonly Region[] {
  return recovery.flatMap((code) => regions.find(cloud, code) ?? []);
}
