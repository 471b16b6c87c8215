/** What all laws concerned say of one flow over a border, with the transfers that cover it and without any. */
import type { Transfer } from "../../policies/border/transfer/transfer.ts";
import { covers, type Flow } from "./covers.ts";
import type { Estate } from "./estate.ts";
import { lawOf, territoryOf } from "./facts.ts";
import type { Law } from "./law.ts";
import { allows } from "./law-says.ts";
import { isThere } from "./on-file.ts";
import { onTransfer, withoutTransfer } from "./told.ts";

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
