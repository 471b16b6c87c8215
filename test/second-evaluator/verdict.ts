/** What all laws concerned say of one flow over a border, with the transfers that cover it and without any. */
import type { Transfer } from "../../policies/border/transfer/transfer.ts";
import type { Export } from "./ask.ts";
import { covers, type Flow } from "./covers.ts";
import { rankOf } from "./data.ts";
import type { Estate } from "./estate.ts";
import { classOf, type Law, lawOf, territoryOf } from "./facts.ts";
import { allows } from "./law-says.ts";
import { isThere } from "./on-file.ts";

export type Verdict =
  | { readonly outcome: "free" }
  | { readonly outcome: "on transfer"; readonly isEnding: boolean }
  | { readonly outcome: "refused"; readonly laws: readonly string[] }
  | { readonly outcome: "unproven" };

/**
 * The law of where the data lies and those of its people, each unless the data comes home to it. All must let it pass on one
 * transfer, which states a mechanism for each, with its papers; without one only what no law asks anything of passes.
 */
export function verdictOn(flow: Flow, estate: Estate): Verdict {
  const { from, to, data } = flow;
  const laws = lawsOf([from.territory, ...data.subjects], [to.country]);
  if (!laws) return { outcome: "unproven" };
  const covering = estate.transfers.filter((transfer) => covers(transfer, flow, estate));
  for (const transfer of covering) {
    if (satisfies(transfer, flow, estate)) return { outcome: "on transfer", isEnding: isEnding(transfer, estate) };
  }
  if (laws.every((law) => allows(law, withoutTransfer(flow, estate)) === "yes")) return { outcome: "free" };
  // One that covers it and fails says which laws, of the countries too that it is passed on to.
  const [nearest] = covering;
  const asked = nearest ? leftBy(nearest, flow).flatMap((one) => lawOf(one) ?? []) : laws;
  return { outcome: "refused", laws: asked.map(({ id }) => id).sort() };
}

/** The territories that data leaves on a transfer, wherever it leads to and is passed on to. */
function leftBy({ from, to, onward }: Transfer, { data }: Flow): readonly string[] {
  return left([from.territory, ...data.subjects], [to.country, ...onward]);
}

/** It ends within 60 days. */
function isEnding({ expires, approvedUntil = "" }: Transfer, { day }: Estate): boolean {
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + 60);
  return [expires, approvedUntil].some((end) => end <= last.toISOString().slice(0, 10));
}

function left(territories: readonly string[], countries: readonly string[]): readonly string[] {
  return [...new Set(territories)].filter((one) => countries.some((country) => territoryOf(country) !== one));
}

/** Nothing where data leaves a territory without a law on file. */
function lawsOf(territories: readonly string[], countries: readonly string[]): readonly Law[] | undefined {
  const laws = left(territories, countries).map(lawOf);
  return laws.every((law) => law !== undefined) ? laws : undefined;
}

/** Wherever it leads to and is passed on to. */
function satisfies(transfer: Transfer, { data }: Flow, estate: Estate): boolean {
  const countries = [transfer.to.country, ...transfer.onward];
  const laws = lawsOf([transfer.from.territory, ...data.subjects], countries);
  return (
    laws?.every((law) => {
      const basis = transfer.laws.find((one) => one.law === law.id);
      if (!basis || !hasPapers(basis, law)) return false;
      return countries.every((country) => allows(law, onTransfer(transfer, law, country, estate)) === "yes");
    }) === true
  );
}

function hasPapers({ mechanism, evidence }: Transfer["laws"][number], { mechanisms }: Law): boolean {
  return mechanisms.find(({ id }) => id === mechanism)?.evidence.every((word) => isThere(evidence[word])) === true;
}

/** Nothing is on file: how many people, what for and of which kind nobody has said. */
function withoutTransfer({ to, data, isKept }: Flow, { day }: Estate): Export {
  return {
    day,
    country: to.country,
    territory: to.territory,
    categories: undefined,
    important: data.rank === rankOf("important"),
    purpose: undefined,
    transaction: isKept ? "none" : undefined,
    exporterRole: undefined,
    city: undefined,
    cii: undefined,
    counts: {},
    offered: [],
    duties: [],
  };
}

function onTransfer(transfer: Transfer, law: Law, country: string, estate: Estate): Export {
  const hasBegun = (other: Transfer): boolean => other.counted && other.effective <= estate.day;
  const counted = estate.transfers.filter((other) => hasBegun(other) && !areApart(other.exporter, transfer.exporter));
  // A number that one of them does not state is not known of all.
  const sum = (count: (other: Transfer) => number | undefined): number | undefined =>
    counted.reduce<number | undefined>((total, other) => {
      const more = count(other);
      return total === undefined || more === undefined ? undefined : total + more;
    }, 0);
  return {
    day: estate.day,
    country,
    territory: territoryOf(country),
    categories: wordsOf(transfer),
    important: wordsOf(transfer).some((word) => classOf(word) === "important"),
    purpose: transfer.purpose,
    transaction: transfer.transaction,
    exporterRole: transfer.exporterRole,
    city: transfer.exporter.city,
    cii: transfer.exporter.criticalInfrastructure,
    counts: {
      persons: sum(({ people }) => people),
      sensitive: sum(sensitiveOf),
      us_persons_12m: sum(({ peopleInTwelveMonths }) => peopleInTwelveMonths),
      us_devices_12m: sum(({ devicesInTwelveMonths }) => devicesInTwelveMonths),
    },
    offered: transfer.laws,
    duties: transfer.laws.filter((basis) => basis.law === law.id).flatMap(({ duties }) => duties),
  };
}

/** A class above that of its words counts as a word of that class. */
function wordsOf({ dataClass, categories }: Transfer): readonly string[] {
  const highest = Math.max(...categories.map((word) => rankOf(classOf(word))));
  if (highest >= rankOf(dataClass)) return categories;
  return [
    ...categories,
    dataClass === "important" ? "important_data" : dataClass === "sensitive" ? "sensitive" : "ordinary",
  ];
}

/** Of sensitive data it is everybody's, unless a number says of how many. */
function sensitiveOf(transfer: Transfer): number {
  const isSensitive = wordsOf(transfer).some((word) => rankOf(classOf(word)) >= rankOf("sensitive"));
  return isSensitive ? transfer.sensitivePeople || transfer.people : transfer.sensitivePeople;
}

/** Two that state different numbers of one register, or of registers of two countries; any other may be one. */
function areApart(
  { registrations: ones = [] }: Transfer["exporter"],
  { registrations: others = [] }: Transfer["exporter"],
): boolean {
  const registerOf = (text: string): string => text.split(":")[0] ?? "";
  const countryOf = (text: string): string => (registerOf(text) === "uscc" ? "CN" : text.slice(0, 2));
  return ones.some((one) =>
    others.some((other) =>
      registerOf(one) === registerOf(other) ? one !== other : countryOf(one) !== countryOf(other),
    ),
  );
}
