/** Whether a condition of a law holds of an export: three-valued, since a fact not known decides nothing. */
import { meaningOf } from "./category-reading.ts";
import type { ExportFact, ExportFacts } from "./export-facts.ts";
import type { Law } from "./law.ts";
import type { LawCondition } from "./law-condition.ts";
import type { Threshold } from "./threshold.ts";

/** Not known: the facts that would have to be. */
export type LawTruth = boolean | NotStated;

export interface NotStated {
  readonly kind: "not-known";
  readonly facts: readonly ExportFact[];
}

/** Whether a condition of a law holds of an export. */
export function applies(condition: LawCondition, facts: ExportFacts, law: Law): LawTruth {
  const { destination, flags } = facts;
  return all([
    ofCategory(condition.category, facts.category, law),
    oneOf(condition.purpose, facts.purpose, "purpose"),
    oneOf(condition.transaction, facts.transaction, "transaction"),
    oneOf(condition.exporterRole, facts.exporterRole, "exporter_role"),
    oneOf(condition.city, facts.city, "exporter_city"),
    same(condition.cii, facts.cii, "cii"),
    same(condition.important, facts.important, "important_data"),
    same(condition.encrypted, facts.encrypted, "encrypted"),
    same(condition.remote, facts.remote, "remote_access"),
    overlap(
      condition.to,
      destination && [destination.country, destination.territory, ...destination.groups],
      "destination",
    ),
    flags === undefined && isRuledOut(condition.flag, facts) ? false : overlap(condition.flag, flags, "flags"),
    overlap(
      condition.onFile,
      facts.offered.map(({ mechanism }) => mechanism),
      "evidence",
    ),
    condition.reaches === undefined
      ? true
      : some(condition.reaches.map((id) => reached(thresholdOf(law, id), facts, law))),
    condition.anyOf === undefined ? true : some(condition.anyOf.map((one) => applies(one, facts, law))),
    condition.not === undefined ? true : negate(applies(condition.not, facts, law)),
  ]);
}

/** Whether a count stands at or over a threshold. */
export function reached(threshold: Threshold, facts: ExportFacts, law: Law): LawTruth {
  const category = ofCategory(threshold.category, facts.category, law);
  if (category === false) return false;
  const count = facts.counts[threshold.counts];
  const { atLeast, moreThan } = threshold;
  const isReached =
    count === undefined
      ? notStated(threshold.counts)
      : (atLeast === undefined || count >= atLeast) && (moreThan === undefined || count > moreThan);
  return all([category, isReached]);
}

/** Whether the answer is that nobody has said. */
export function isNotStated(truth: LawTruth): truth is NotStated {
  return typeof truth !== "boolean";
}

function notStated(...facts: readonly ExportFact[]): NotStated {
  return { kind: "not-known", facts: [...new Set(facts)] };
}

/** False beats unknown, unknown beats true. */
function all(truths: readonly LawTruth[]): LawTruth {
  if (truths.includes(false)) return false;
  const unknown = truths.filter(isNotStated).flatMap(({ facts }) => facts);
  return unknown.length > 0 ? notStated(...unknown) : true;
}

function some(truths: readonly LawTruth[]): LawTruth {
  return negate(all(truths.map(negate)));
}

function negate(truth: LawTruth): LawTruth {
  return isNotStated(truth) ? truth : !truth;
}

function thresholdOf(law: Law, id: string): Threshold {
  const found = law.thresholds.find((threshold) => threshold.id === id);
  if (!found) throw new Error(`${law.id} has no threshold ${id}`);
  return found;
}

function oneOf(wanted: readonly string[] | undefined, actual: string | undefined, name: ExportFact): LawTruth {
  if (wanted === undefined) return true;
  return actual === undefined ? notStated(name) : wanted.includes(actual);
}

function overlap(
  wanted: readonly string[] | undefined,
  actual: readonly string[] | undefined,
  name: ExportFact,
): LawTruth {
  if (wanted === undefined) return true;
  return actual === undefined ? notStated(name) : actual.some((word) => wanted.includes(word));
}

/** By what each word means to the law: data that may be of a category is not known to be of it, nor known not to be. */
function ofCategory(wanted: readonly string[] | undefined, actual: readonly string[] | undefined, law: Law): LawTruth {
  if (wanted === undefined) return true;
  if (actual === undefined) return notStated("category");
  const meanings = actual.map((word) => meaningOf(word, law.categories));
  if (meanings.some(({ is }) => wanted.some((word) => is.has(word)))) return true;
  return meanings.some(({ maybe }) => wanted.some((word) => maybe.has(word))) ? notStated("category") : false;
}

function isRuledOut(wanted: readonly string[] | undefined, { ruledOut }: ExportFacts): boolean {
  return ruledOut !== undefined && wanted?.every((flag) => ruledOut.includes(flag)) === true;
}

function same(wanted: boolean | undefined, actual: boolean | undefined, name: ExportFact): LawTruth {
  if (wanted === undefined) return true;
  return actual === undefined ? notStated(name) : wanted === actual;
}
