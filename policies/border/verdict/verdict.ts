/** The verdict on one flow: each law concerned is judged on its own, and all must agree on one transfer on file. */
import type { Estate } from "../estate/estate.ts";
import type { Settings } from "../estate/settings.ts";
import type { Flow } from "../flows/flow.ts";
import { binding, concerned, destinationOf } from "../law/concerned.ts";
import type { ExportFacts } from "../law/export-facts.ts";
import { type Law, territoryOf } from "../law/law.ts";
import type { LawFacts } from "../law/law-facts.ts";
import { judgeByLaw } from "../law/law-opinion.ts";
import type { Opinion } from "../law/opinion.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import { countryOf } from "../terms/place.ts";
import { type Described, mismatch, names } from "../transfer/coverage.ts";
import { judgeTransfer } from "../transfer/judge-transfer.ts";
import { type Lack, lack } from "../transfer/lack.ts";
import type { Transfer } from "../transfer/transfer.ts";
import { indexOf } from "../transfer/transfer-index.ts";
import { describeFlow, factsOfFlow } from "./described-flow.ts";

export type Verdict =
  | { readonly outcome: "allowed"; readonly because: "no-personal-data" | "same-territory" }
  | { readonly outcome: "allowed"; readonly because: "law"; readonly opinions: readonly Opinion[] }
  | { readonly outcome: "allowed"; readonly because: "transfer"; readonly passing: Passing }
  | {
      readonly outcome: "refused";
      readonly opinions: readonly Opinion[];
      readonly near?: NearMiss | undefined;
      readonly unsound?: Lack | undefined;
    }
  | { readonly outcome: "unproven"; readonly missing: NotKnown };

/** The transfer a flow passes on, and what each law says of it. */
export interface Passing {
  readonly transfer: Transfer;
  readonly opinions: readonly Opinion[];
}

/** A transfer that names the flow's data and still does not let it pass. */
export interface NearMiss {
  readonly transfer: Transfer;
  readonly lack: Lack;
}

/**
 * Judges one flow on the day of the settings, against the laws on file and the transfers on file.
 *
 * @param holders the resources of the stack that hold data, by name; without them each name is one resource
 */
export function judgeFlow(flow: Flow, facts: LawFacts, settings: Settings, holders?: Estate["holders"]): Verdict {
  const { laws } = facts;
  if (flow.dataClass === "none") return { outcome: "allowed", because: "no-personal-data" };
  if (flow.to.kind === "not-known") return { outcome: "unproven", missing: flow.to };
  if (flow.from.kind === "not-known") return { outcome: "unproven", missing: flow.from };
  const origin = countryOf(flow.from);
  if (origin === null) return { outcome: "unproven", missing: originNotDisclosed };
  const from = territoryOf(origin, laws);
  const country = countryOf(flow.to);
  if (country === null && flow.to.kind !== "world") return { outcome: "unproven", missing: destinationNotDisclosed };
  if (country !== null && from === territoryOf(country, laws)) {
    if (flow.stranger === undefined) return { outcome: "allowed", because: "same-territory" };
    return {
      outcome: "unproven",
      missing: notKnown("taken-by-stranger", { account: flow.stranger }, "list-account", {}),
    };
  }
  const by = concerned([from, ...flow.subjects].sort(), country === null ? "world" : [country], facts);
  const [missing] = by.missing;
  if (missing !== undefined) return { outcome: "unproven", missing };
  const destination = country === null ? undefined : destinationOf(country, facts, settings.day);
  const alone = (): readonly Opinion[] =>
    binding(by).map((law) => judgeByLaw(law, factsOfFlow(flow, destination, settings.day)));
  // No transfer opens data to the world.
  if (destination === undefined) return { outcome: "refused", opinions: alone() };
  const verdict = agree(describeFlow(flow, from, destination, settings, holders), alone, facts, settings);
  if (verdict.outcome !== "refused") return verdict;
  const opinions = freely(binding(by), factsOfFlow(flow, destination, settings.day));
  return opinions ? { outcome: "allowed", because: "law", opinions } : verdict;
}

/** What laws say that ask nothing of it: a decision on the destination, or a duty that comes first, is something on file. */
function freely(laws: readonly Law[], facts: ExportFacts): readonly Opinion[] | undefined {
  const opinions = laws.map((law) => judgeByLaw(law, { ...facts, missingDuties: undefined }));
  const isFree = ({ verdict, mechanism, outside }: Opinion): boolean => verdict === "allowed" && !mechanism && !outside;
  return opinions.length > 0 && opinions.every(isFree) ? opinions : undefined;
}

const originNotDisclosed = notKnown("origin-not-disclosed", {}, "keep-in-known-country", {});
const destinationNotDisclosed = notKnown("destination-not-disclosed", {}, "choose-known-country", {});

/**
 * All laws must be satisfied by one transfer on file that covers exactly this flow.
 *
 * @param alone what the laws say of the flow without any transfer
 */
function agree(described: Described, alone: () => readonly Opinion[], facts: LawFacts, settings: Settings): Verdict {
  const candidates = indexOf(settings.transfers).candidates(described.holders.map(({ name }) => name));
  const naming = candidates.filter((transfer) => names(transfer, described));
  const unsound = unsoundRegister(settings);
  const tried: (NearMiss & { readonly opinions?: readonly Opinion[] })[] = [];
  for (const transfer of naming) {
    const why = unsound ?? mismatch(transfer, described, settings.day);
    if (why !== undefined) {
      tried.push({ transfer, lack: why });
      continue;
    }
    const judged = judgeTransfer(transfer, described.subjects, settings.transfers, facts, settings.day);
    const opinions = judged.opinions.map(({ opinion }) => opinion);
    const [unjudged] = judged.missing;
    const lacking = unjudged
      ? lack("place-not-judged", { reason: unjudged.reason })
      : judged.opinions.find((one) => one.lack !== undefined)?.lack;
    if (lacking === undefined) return { outcome: "allowed", because: "transfer", passing: { transfer, opinions } };
    tried.push({ transfer, lack: lacking, opinions });
  }
  // One that covers the flow and fails by a law says more than one about something else.
  const near = tried.find((one) => one.opinions) ?? tried[0];
  return { outcome: "refused", opinions: near?.opinions ?? alone(), near, unsound };
}

function unsoundRegister({ unsoundTransfers: [first] }: Settings): Lack | undefined {
  return first === undefined ? undefined : lack("register-unsound", { text: first.replace(/\.$/, "") });
}
