/** When a row, a prohibition or a requirement of a law applies: three-valued, since a fact not known decides nothing. */
import type { ExportFacts } from "./export-facts.ts";
import type { Law, Threshold } from "./law.ts";

/** All that is stated must hold. Words by policies/vocabulary. */
export interface Condition {
  readonly category?: readonly string[] | undefined;
  readonly purpose?: readonly string[] | undefined;
  readonly transaction?: readonly string[] | undefined;
  readonly exporterRole?: readonly string[] | undefined;
  readonly city?: readonly string[] | undefined;
  readonly cii?: boolean | undefined;
  readonly important?: boolean | undefined;
  readonly encrypted?: boolean | undefined;
  readonly remote?: boolean | undefined;
  /** Countries, territories of other laws, or groups of policies/vocabulary/places.yaml. */
  readonly to?: readonly string[] | undefined;
  readonly flag?: readonly string[] | undefined;
  /** One of these mechanisms is offered. */
  readonly holds?: readonly string[] | undefined;
  /** One of these thresholds is reached. */
  readonly reaches?: readonly string[] | undefined;
  readonly anyOf?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

/** True, false, or the facts that would have to be known. */
export type Truth = boolean | readonly string[];

/** Whether a condition of a law holds of an export. */
export function holdsFor(condition: Condition, facts: ExportFacts, law: Law): Truth {
  const { destination, flags } = facts;
  return all([
    overlap(condition.category, facts.category, "category"),
    oneOf(condition.purpose, facts.purpose, "purpose"),
    oneOf(condition.transaction, facts.transaction, "transaction"),
    oneOf(condition.exporterRole, facts.exporterRole, "exporter_role"),
    oneOf(condition.city, facts.city, "exporter_city"),
    same(condition.cii, facts.cii, "cii"),
    same(condition.important, facts.important, "important_data"),
    same(condition.encrypted, facts.encrypted, "encrypted"),
    same(condition.remote, facts.remote, "remote access"),
    overlap(
      condition.to,
      destination && [destination.country, destination.territory, ...destination.groups],
      "destination",
    ),
    overlap(condition.flag, flags, "flags"),
    overlap(
      condition.holds,
      facts.offered.map(({ mechanism }) => mechanism),
      "evidence",
    ),
    condition.reaches === undefined ? true : some(condition.reaches.map((id) => reached(thresholdOf(law, id), facts))),
    condition.anyOf === undefined ? true : some(condition.anyOf.map((one) => holdsFor(one, facts, law))),
    condition.not === undefined ? true : negate(holdsFor(condition.not, facts, law)),
  ]);
}

/** Whether a count stands at or over a threshold. */
export function reached(threshold: Threshold, facts: ExportFacts): Truth {
  const category = overlap(threshold.category, facts.category, "category");
  if (category !== true) return category;
  const count = facts.counts[threshold.counts];
  if (count === undefined) return [threshold.counts];
  const { atLeast, moreThan } = threshold;
  return (atLeast === undefined || count >= atLeast) && (moreThan === undefined || count > moreThan);
}

export function isUnknown(truth: Truth): truth is readonly string[] {
  return typeof truth !== "boolean";
}

/** False beats unknown, unknown beats true. */
function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  const unknown = truths.filter(isUnknown).flat();
  return unknown.length > 0 ? [...new Set(unknown)] : true;
}

function some(truths: readonly Truth[]): Truth {
  return negate(all(truths.map(negate)));
}

function negate(truth: Truth): Truth {
  return isUnknown(truth) ? truth : !truth;
}

function thresholdOf(law: Law, id: string): Threshold {
  const found = law.thresholds.find((threshold) => threshold.id === id);
  if (!found) throw new Error(`${law.id} has no threshold ${id}`);
  return found;
}

function oneOf(wanted: readonly string[] | undefined, actual: string | undefined, name: string): Truth {
  if (wanted === undefined) return true;
  return actual === undefined ? [name] : wanted.includes(actual);
}

function overlap(wanted: readonly string[] | undefined, actual: readonly string[] | undefined, name: string): Truth {
  if (wanted === undefined) return true;
  return actual === undefined ? [name] : actual.some((word) => wanted.includes(word));
}

function same(wanted: boolean | undefined, actual: boolean | undefined, name: string): Truth {
  if (wanted === undefined) return true;
  return actual === undefined ? [name] : wanted === actual;
}
