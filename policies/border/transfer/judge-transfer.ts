/** What each law concerned says of a transfer on a day: to where it leads and to where it is passed on, with all it states. */

import { destinationOf } from "../law/judge-export.ts";
import { type Law, lawOf } from "../law/law.ts";
import { judgeByLaw } from "../law/law-opinion.ts";
import { type Opinion, worstOpinion } from "../law/opinion.ts";
import type { DataClass } from "../terms/residency-tags.ts";
import type { LawBasis, Transfer } from "./transfer.ts";
import { transferFacts } from "./transfer-facts.ts";

export interface TransferFacts {
  readonly laws: readonly Law[];
  readonly groupsOf: (country: string, day: string) => readonly string[];
  readonly classOf: (category: string) => DataClass | undefined;
}

export interface TransferOpinion {
  readonly law: Law;
  readonly opinion: Opinion;
  /** What the transfer states of it. */
  readonly basis?: LawBasis | undefined;
  /** Why this law lets nothing pass on it; absent: it does. */
  readonly lack?: string | undefined;
}

/**
 * The law of the place the data leaves, and the laws of the people it is about; a law whose own territory it comes home to
 * has no objection.
 */
export function territoriesConcerned(from: string, to: string, subjects: readonly string[]): readonly string[] {
  return [...new Set([from, ...subjects])].filter((territory) => territory !== to).sort();
}

/** @param all the transfers of the register: an exporter's add up */
export function judgeTransfer(
  transfer: Transfer,
  law: Law,
  all: readonly Transfer[],
  facts: TransferFacts,
  day: string,
): TransferOpinion {
  const countries = [transfer.to.country, ...transfer.onward];
  const opinion = worstOpinion(
    countries.map((country) => {
      const destination = destinationOf(country, facts, day);
      return judgeByLaw(law, transferFacts(transfer, destination, law, all, day, facts));
    }),
  );
  const basis = transfer.laws.find((one) => one.law === law.id);
  return { law, opinion, basis, lack: lackOf(law, basis, opinion) };
}

/** The laws on file of the territories a transfer concerns, and the territories without one. */
export function lawsConcerned(
  { from, to, subjects }: Pick<Transfer, "from" | "to" | "subjects">,
  laws: readonly Law[],
): { readonly laws: readonly Law[]; readonly without: readonly string[] } {
  const territories = territoriesConcerned(from.territory, to.territory, subjects);
  return {
    laws: territories.flatMap((territory) => lawOf(territory, laws) ?? []),
    without: territories.filter((territory) => !lawOf(territory, laws)),
  };
}

function lackOf(law: Law, basis: LawBasis | undefined, opinion: Opinion): string | undefined {
  if (!basis) return `it states no mechanism of ${law.short}`;
  const mechanism = law.mechanisms.find(({ id }) => id === basis.mechanism);
  if (!mechanism) return `${law.short} has no mechanism ${basis.mechanism}`;
  const absent = mechanism.evidence.filter((name) => !isHeld(basis.evidence, name));
  if (absent.length > 0) return `${mechanism.name} lacks on file: ${absent.join(", ")}`;
  if (opinion.verdict === "allowed") return undefined;
  return `${law.short}: ${opinion.chain.map(({ says }) => says).join("; ")}`;
}

function isHeld(evidence: LawBasis["evidence"], name: string): boolean {
  if (!Object.hasOwn(evidence, name)) return false;
  const value = evidence[name];
  return value !== undefined && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
}
