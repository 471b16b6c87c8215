/** The ways a law leaves open for an export: an exemption on file, adequacy, or the first row whose facts hold. */

import { applies, isNotStated, type LawTruth } from "./applies.ts";
import { meaningOf } from "./category-reading.ts";
import { isInForce } from "./dated.ts";
import type { ExportFact, ExportFacts } from "./export-facts.ts";
import type { Law, Row } from "./law.ts";
import { type Check, checkOffered, isAvailable } from "./mechanism.ts";
import type { Warning } from "./needs.ts";
import { type Caution, cautionOf, lawText, type Opinion, opinion, type Possible, type Step, union } from "./opinion.ts";
import type { Saying } from "./saying.ts";

/** The ways on: an exemption, adequacy, or the first row that fits. Rows that may fit are all kept. */
export function routes(law: Law, facts: ExportFacts): readonly Possible[] {
  const offered = facts.offered.map((one) => checkOffered(one, law, facts));
  const checks = offered.filter((check) => check !== undefined);
  const exempt = checks.find((check) => check.result === "counts" && check.mechanism.exempts);
  if (exempt?.result === "counts") return [{ opinion: passing(law, [], exempt), given: [] }];
  const adequate = adequacyOf(law, facts, checks);
  if (adequate?.covers === true) return [{ opinion: adequate.opinion, given: [] }];
  const isForeign = offered.some((check) => check === undefined);
  const failedBefore = adequate ? adequate.opinion.chain : [];
  const result: Possible[] =
    adequate && isNotStated(adequate.covers) ? [{ opinion: adequate.opinion, given: adequate.covers.facts }] : [];
  for (const row of law.rows) {
    const truth = row.when === undefined ? true : mixed(row, facts, law) ? false : applies(row.when, facts, law);
    if (truth === false) continue;
    result.push({ opinion: byRow(row, law, facts, checks, failedBefore, isForeign), given: unknownOf(truth) });
    if (truth === true) break;
  }
  return result;
}

/** What is partly outside the law is not outside it. */
function mixed({ outside, when }: Row, { category }: ExportFacts, law: Law): boolean {
  const isOutside = (word: string): boolean =>
    when?.category?.some((one) => meaningOf(word, law.categories).is.has(one)) === true;
  return outside === true && category?.every(isOutside) === false;
}

function byRow(
  row: Row,
  law: Law,
  facts: ExportFacts,
  checks: readonly Check[],
  before: readonly Step[],
  isForeign: boolean,
): Opinion {
  const step: Step = { says: lawText(row.why), articles: row.articles };
  if (row.free) {
    return {
      ...opinion(law, "allowed"),
      chain: [step],
      warnings: warningsOf(row.warnings, facts),
      outside: row.outside,
    };
  }
  const accepted = [...(row.anyOf ?? []), ...(row.allOf ?? []), ...(row.also ?? [])];
  const relevant = checks.filter((check) => accepted.includes(check.mechanism.id));
  const counting = relevant.filter((check) => check.result === "counts");
  const counts = (id: string): boolean => counting.some(({ mechanism }) => mechanism.id === id);
  const suffices = row.allOf ? row.allOf.every(counts) || (row.also ?? []).some(counts) : counting.length > 0;
  const [first] = counting;
  const failing = checks.filter((check) => check.result !== "counts");
  // What is known to be wrong with one is not cured by another of the same law: a negative assessment is of the destination.
  const refusing = failing.filter((check) => check.result === "refuses" && accepted.includes(check.mechanism.id));
  if (refusing.length > 0) return { ...opinion(law, "refused"), chain: refusing.map(stepOf) };
  if (suffices && first) return passing(law, [step], first);
  const curable = failing.filter((check) => check.lacks && accepted.includes(check.mechanism.id));
  if (curable.length > 0) {
    return {
      ...opinion(law, "needs"),
      needs: union(curable.map((check) => check.lacks ?? {})),
      chain: curable.map(stepOf),
    };
  }
  const claimed = failing.filter((check) => check.mechanism.exempts || accepted.includes(check.mechanism.id));
  const foreign: readonly Step[] = isForeign
    ? [{ says: { code: "only-own-mechanisms", facts: { law: law.short } }, articles: law.restricts.articles }]
    : [];
  const anyOf = row.anyOf?.filter((id) => law.mechanisms.some((one) => one.id === id && isAvailable(one, law, facts)));
  return {
    ...opinion(law, "needs"),
    needs: { ...(anyOf === undefined ? {} : { anyOf }), ...(row.allOf === undefined ? {} : { allOf: row.allOf }) },
    chain: [...claimed.map(stepOf), ...before, step, ...foreign],
    warnings: warningsOf(row.warnings, facts),
  };
}

function stepOf({ mechanism, articles, why }: Exclude<Check, { result: "counts" }>): Step {
  return { says: { code: "mechanism-fails", facts: { mechanism: mechanism.name, why } }, articles };
}

function countsText(mechanism: string): Saying {
  return { code: "mechanism-counts", facts: { mechanism } };
}

function passing(law: Law, before: readonly Step[], check: Extract<Check, { result: "counts" }>): Opinion {
  const { mechanism, articles, dutiesDue, warnings, until, renewBy } = check;
  const chain = [...before, { says: countsText(mechanism.name), articles }];
  return { ...opinion(law, "allowed"), chain, dutiesDue, warnings, mechanism, until, renewBy };
}

/** The adequacy decision for the destination, if there is one on that day, and whether it covers this export. */
function adequacyOf(
  law: Law,
  facts: ExportFacts,
  checks: readonly Check[],
): { readonly opinion: Opinion; readonly covers: LawTruth } | undefined {
  const { destination, day } = facts;
  const { adequacy } = law;
  if (!adequacy || !destination) return undefined;
  const decision = adequacy.decisions.find(
    (one) => (one.to === destination.country || one.to === destination.territory) && isInForce(one, day),
  );
  if (!decision) return undefined;
  const { requires, failsIf } = decision.limit ?? {};
  const required = checks.find((check) => check.result === "counts" && check.mechanism.id === requires);
  if (requires !== undefined && required?.result === "counts") {
    return { opinion: passing(law, [], required), covers: true };
  }
  const fails = requires !== undefined || (failsIf !== undefined && applies(failsIf, facts, law));
  const mechanism = law.mechanisms.find((one) => one.id === adequacy.mechanism);
  const limit = decision.limit && { limit: { text: decision.limit.text, fails: fails === true } };
  const found = { decision: decision.decision, country: destination.country, ...limit };
  const chain: readonly Step[] = [{ says: { code: "adequate", facts: found }, articles: adequacy.articles }];
  const covers = isNotStated(fails) ? fails : !fails;
  return { opinion: { ...opinion(law, "allowed"), chain, mechanism, until: decision.until }, covers };
}

/** The facts nobody has stated, where the answer hangs on them. */
export function unknownOf(truth: LawTruth): readonly ExportFact[] {
  return isNotStated(truth) ? truth.facts : [];
}

function warningsOf(warnings: readonly Warning[] | undefined, { day }: ExportFacts): readonly Caution[] {
  return (warnings ?? []).filter((warning) => isInForce(warning, day)).map(cautionOf);
}
