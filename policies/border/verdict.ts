/** The verdict on one flow: each law concerned is judged on its own, and all must agree. */
import type { Flow } from "./flow.ts";
import { type ExportCondition, type Law, lawOf, territoryOf } from "./law.ts";
import { countryOf } from "./place.ts";
import type { NotKnown, Settings } from "./settings.ts";
import { notKnown } from "./settings.ts";
import { covers, type Transfer } from "./transfer.ts";

export type Verdict =
  | { readonly outcome: "allowed"; readonly why: string; readonly transfer?: Transfer }
  | { readonly outcome: "refused"; readonly laws: readonly LawVerdict[] }
  | { readonly outcome: "unproven"; readonly missing: NotKnown };

/** What one law says of a flow. */
export interface LawVerdict {
  readonly law: Law;
  readonly condition: ExportCondition;
  /** The mechanism of this law a covering transfer has on file; undefined: none, so this law refuses. */
  readonly mechanism: string | undefined;
}

/** Judges one flow on the day of the settings, against the laws on file and the transfers on file. */
export function judgeFlow(flow: Flow, laws: readonly Law[], settings: Settings): Verdict {
  if (flow.dataClass === "none") return { outcome: "allowed", why: "no personal data" };
  if (flow.to.kind === "not-known") return { outcome: "unproven", missing: flow.to };
  if (flow.from.kind === "not-known") return { outcome: "unproven", missing: flow.from };
  const origin = countryOf(flow.from);
  if (origin === null)
    return unproven("the country the data lies in is not on file", "keep the data in a region whose country is known");
  const from = territoryOf(origin, laws);
  const to = flow.to.kind === "world" ? "the world" : destination(countryOf(flow.to), laws);
  if (to === undefined)
    return unproven("the country of the destination is not on file", "choose a region whose country is known");
  if (from === to) return { outcome: "allowed", why: "same territory" };
  const concerned = territoriesConcerned(from, to, flow.subjects);
  const missing = concerned.find((territory) => !lawOf(territory, laws));
  if (missing !== undefined) {
    return unproven(
      `no law of ${missing} is on file, so nothing proves that data of its people may leave`,
      `add its law to policies/laws`,
    );
  }
  return agree(
    flow,
    from,
    to,
    concerned.map((territory) => lawOf(territory, laws)).filter((law) => law !== undefined),
    settings,
  );
}

function destination(country: string | null, laws: readonly Law[]): string | undefined {
  return country === null ? undefined : territoryOf(country, laws);
}

/** The law of the place the data leaves, and the laws of the people it is about; a law whose own territory it comes home to has no objection. */
function territoriesConcerned(from: string, to: string, subjects: readonly string[]): readonly string[] {
  return [...new Set([from, ...subjects])].filter((territory) => territory !== to).sort();
}

/** All laws must be satisfied by one transfer on file; a mechanism counts for the law it belongs to and for no other. */
function agree(flow: Flow, from: string, to: string, laws: readonly Law[], settings: Settings): Verdict {
  const described = {
    resources: [flow.mover.name, ...flow.sources],
    from,
    to,
    dataClass: flow.dataClass,
    subjects: flow.subjects,
  };
  const covering =
    flow.verb === "expose" && to === "the world"
      ? []
      : settings.transfers.filter((transfer) => covers(transfer, described, settings.day));
  const verdicts = [undefined, ...covering].map((transfer) => ({
    transfer,
    laws: laws.map((law) => judgeLaw(law, flow, transfer)),
  }));
  const passing = verdicts.find((one) => one.transfer && one.laws.every((verdict) => verdict.mechanism !== undefined));
  if (passing?.transfer)
    return { outcome: "allowed", why: `transfer ${passing.transfer.id}`, transfer: passing.transfer };
  const closest = verdicts.reduce((best, one) => (satisfied(one.laws) > satisfied(best.laws) ? one : best));
  return { outcome: "refused", laws: closest.laws };
}

function judgeLaw(law: Law, flow: Flow, transfer: Transfer | undefined): LawVerdict {
  const condition = law.exports.find((one) => one.classes.includes(flow.dataClass));
  if (!condition) throw new Error(`${law.id} states no condition for the export of ${flow.dataClass} data`);
  const held = transfer?.mechanisms.filter((one) => one.law === law.id).map((one) => one.mechanism) ?? [];
  return { law, condition, mechanism: condition.anyOf.find((mechanism) => held.includes(mechanism)) };
}

function satisfied(laws: readonly LawVerdict[]): number {
  return laws.filter((verdict) => verdict.mechanism !== undefined).length;
}

function unproven(why: string, remedy: string): Verdict {
  return { outcome: "unproven", missing: notKnown(why, remedy) };
}
