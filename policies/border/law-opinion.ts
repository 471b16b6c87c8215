/** What one law says of one export, step by step, so that a person can follow which article decided what. */
import type { ExportFacts } from "./export-facts.ts";
import {
  type Adequacy,
  type Duty,
  holdsOn,
  type Law,
  type Mechanism,
  type Needs,
  type Row,
  type Warning,
} from "./law.ts";
import { holdsFor, isUnknown, type Truth } from "./law-condition.ts";
import { type Check, checkOffered, type DutyDue, isAvailable } from "./mechanism.ts";

export const outcomes = ["allowed", "unproven", "needs", "refused"] as const;
/** From best to worst; all but the first refuse. */
export type Outcome = (typeof outcomes)[number];

/** One step of the reasoning: what holds, by which articles of this law. */
export interface Step {
  readonly says: string;
  readonly articles: readonly string[];
  /** Facts not known that would have to turn out so; absent: the step holds. */
  readonly given?: readonly string[] | undefined;
}

export interface Opinion {
  readonly law: Law;
  readonly verdict: Outcome;
  readonly needs?: Needs | undefined;
  /** In the order of the reasoning; the articles of its steps decided. */
  readonly chain: readonly Step[];
  /** What must be done besides, before the first export or all the while. */
  readonly duties: readonly Duty[];
  readonly dutiesDue: readonly DutyDue[];
  readonly warnings: readonly Warning[];
  /** Facts that would have to be known. */
  readonly unknown: readonly string[];
  /** It is outside the law, so no duty of the law is owed either. */
  readonly outside?: true | undefined;
  /** The mechanism that lets it pass, where one does. */
  readonly mechanism?: Mechanism | undefined;
  /** The article that would let it pass without any mechanism, if what is not known turns out so. */
  readonly exemption?: string | undefined;
  /** The first day the mechanism no longer counts, and the last to ask for its renewal. */
  readonly until?: string | undefined;
  readonly renewBy?: string | undefined;
}

/** Judges one export by one law. Pure: the day is among the facts. */
export function judgeByLaw(law: Law, facts: ExportFacts): Opinion {
  if (facts.day < law.inForce) {
    const says = `${law.short} as on file is in force from ${law.inForce}; what held before is not on file`;
    return { ...opinion(law, "unproven"), chain: [{ says, articles: [] }], unknown: ["the law of that day"] };
  }
  if (facts.destination?.territory === law.territory.id) {
    return { ...opinion(law, "allowed"), chain: [{ says: "nothing leaves its territory", articles: law.domestic }] };
  }
  const possible = [...prohibitions(law, facts), ...routes(law, facts)];
  const noted = worstOf(law, possible);
  return withNotes(withDuties(noted, facts), facts);
}

/** The articles that decided, each once, in the order of the reasoning. */
export function decidedBy({ chain }: Opinion): readonly string[] {
  return [...new Set(chain.flatMap((step) => step.articles))];
}

/** The worse of two outcomes. */
export function worse(one: Outcome, other: Outcome): Outcome {
  return outcomes.indexOf(one) >= outcomes.indexOf(other) ? one : other;
}

function opinion(law: Law, verdict: Outcome): Opinion {
  return { law, verdict, chain: [], duties: [], dutiesDue: [], warnings: [], unknown: [] };
}

/** An opinion that holds if some facts turn out that way; none missing: it holds. */
interface Possible {
  readonly opinion: Opinion;
  readonly given: readonly string[];
}

function prohibitions(law: Law, facts: ExportFacts): readonly Possible[] {
  return law.prohibited.flatMap((one): Possible[] => {
    const truth = holdsFor(one.when, facts, law);
    if (truth === false) return [];
    const chain = [{ says: one.rule, articles: one.articles }];
    return [{ opinion: { ...opinion(law, "refused"), chain }, given: unknownOf(truth) }];
  });
}

/** The ways on: an exemption, adequacy, or the first row that fits. Rows that may fit are all kept. */
function routes(law: Law, facts: ExportFacts): readonly Possible[] {
  const offered = facts.offered.map((one) => ({ one, check: checkOffered(one, law, facts) }));
  const checks = offered.map(({ check }) => check).filter((check) => check !== undefined);
  const exempt = checks.find((check) => check.result === "counts" && check.mechanism.exempts);
  if (exempt?.result === "counts") return [{ opinion: passing(law, [], exempt), given: [] }];
  const adequate = adequacyOf(law, facts, checks);
  if (adequate?.holds === true) return [{ opinion: adequate.opinion, given: [] }];
  const isForeign = offered.some(({ one, check }) => check === undefined && !ownedBy(law, one.mechanism));
  const failedBefore = adequate ? adequate.opinion.chain : [];
  const result: Possible[] =
    adequate && isUnknown(adequate.holds) ? [{ opinion: adequate.opinion, given: adequate.holds }] : [];
  for (const row of law.rows) {
    const truth = row.when === undefined ? true : mixed(row, facts) ? false : holdsFor(row.when, facts, law);
    if (truth === false) continue;
    result.push({ opinion: byRow(row, law, facts, checks, failedBefore, isForeign), given: unknownOf(truth) });
    if (truth === true) break;
  }
  return result;
}

/** What is partly outside the law is not outside it. */
function mixed({ outside, when }: Row, { category }: ExportFacts): boolean {
  return outside === true && category?.every((word) => when?.category?.includes(word)) === false;
}

function ownedBy(law: Law, mechanism: string): boolean {
  return law.mechanisms.some(({ id }) => id === mechanism);
}

function byRow(
  row: Row,
  law: Law,
  facts: ExportFacts,
  checks: readonly Check[],
  before: readonly Step[],
  isForeign: boolean,
): Opinion {
  const step = { says: row.why, articles: row.articles };
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
  if (suffices && first) return passing(law, [step], first);
  const failing = checks.filter((check) => check.result !== "counts");
  const refusing = failing.filter((check) => check.result === "refuses" && accepted.includes(check.mechanism.id));
  if (refusing.length > 0) return { ...opinion(law, "refused"), chain: refusing.map(stepOf) };
  const curable = failing.filter((check) => check.lacks && accepted.includes(check.mechanism.id));
  if (curable.length > 0) {
    return {
      ...opinion(law, "needs"),
      needs: union(curable.map((check) => check.lacks ?? {})),
      chain: curable.map(stepOf),
    };
  }
  const claimed = failing.filter((check) => check.mechanism.exempts || accepted.includes(check.mechanism.id));
  const foreign = isForeign
    ? [{ says: `only mechanisms of ${law.short} itself count`, articles: law.restricts.articles }]
    : [];
  const anyOf = row.anyOf?.filter((id) => law.mechanisms.some((one) => one.id === id && isAvailable(one, law, facts)));
  return {
    ...opinion(law, "needs"),
    needs: { ...(anyOf === undefined ? {} : { anyOf }), ...(row.allOf === undefined ? {} : { allOf: row.allOf }) },
    chain: [...claimed.map(stepOf), ...before, step, ...foreign],
    warnings: warningsOf(row.warnings, facts),
  };
}

function stepOf(check: Check): Step {
  const why = check.result === "counts" ? "it is on file and counts" : check.why;
  return { says: `${check.mechanism.name}: ${why}`, articles: check.articles };
}

function passing(law: Law, before: readonly Step[], check: Extract<Check, { result: "counts" }>): Opinion {
  const { mechanism, articles, dutiesDue, warnings, until, renewBy } = check;
  const chain = [...before, { says: `${mechanism.name} is on file and counts`, articles }];
  return { ...opinion(law, "allowed"), chain, dutiesDue, warnings, mechanism, until, renewBy };
}

function union(needs: readonly Needs[]): Needs {
  const anyOf = [...new Set(needs.flatMap((one) => one.anyOf ?? []))];
  const allOf = [...new Set(needs.flatMap((one) => one.allOf ?? []))];
  return { ...(anyOf.length > 0 ? { anyOf } : {}), ...(allOf.length > 0 ? { allOf } : {}) };
}

/** The adequacy decision for the destination, if there is one on that day, and whether it covers this export. */
function adequacyOf(
  law: Law,
  facts: ExportFacts,
  checks: readonly Check[],
): { readonly opinion: Opinion; readonly holds: Truth } | undefined {
  const { destination, day } = facts;
  const { adequacy } = law;
  if (!adequacy || !destination) return undefined;
  const decision = adequacy.decisions.find(
    (one) => (one.to === destination.country || one.to === destination.territory) && holdsOn(one, day),
  );
  if (!decision) return undefined;
  const { requires, failsIf } = decision.limit ?? {};
  const required = checks.find((check) => check.result === "counts" && check.mechanism.id === requires);
  if (requires !== undefined && required?.result === "counts") {
    return { opinion: passing(law, [], required), holds: true };
  }
  const fails = requires !== undefined || (failsIf !== undefined && holdsFor(failsIf, facts, law));
  const mechanism = law.mechanisms.find((one) => one.id === adequacy.mechanism);
  const says = `${decision.decision} finds ${destination.country} adequate${limitText(decision, fails === true)}`;
  const chain = [{ says, articles: adequacy.articles }];
  const holds = isUnknown(fails) ? fails : !fails;
  return { opinion: { ...opinion(law, "allowed"), chain, mechanism, until: decision.until }, holds };
}

function limitText({ limit }: Adequacy, fails: boolean): string {
  if (!limit) return "";
  return fails ? `, but only for ${limit.text}, which this is not` : `, for ${limit.text}`;
}

/** One opinion of all that are possible: if they differ on anything but the reasoning, what decides is not known. */
function worstOf(law: Law, possible: readonly Possible[]): Opinion {
  const certain = possible.filter(({ given }) => given.length === 0).map((one) => one.opinion);
  const refused = certain.filter((one) => one.verdict === "refused");
  if (refused.length > 0) return { ...opinion(law, "refused"), chain: refused.flatMap((one) => one.chain) };
  const unknown = [...new Set(possible.flatMap(({ given }) => given))];
  const opinions = possible.map((one) => one.opinion);
  const [first] = opinions;
  if (!first) throw new Error(`${law.id} has no row that fits: its last row must have no condition`);
  if (unknown.length === 0) return first;
  if (opinions.every((one) => sameAnswer(one, first))) return first;
  const chain = possible.flatMap(({ opinion: { chain }, given }) =>
    given.length === 0 ? chain : chain.map((step) => ({ ...step, given })),
  );
  const warnings = opinions.flatMap((one) => one.warnings);
  if (opinions.every((one) => one.verdict === "allowed")) {
    const mechanism = opinions.find((one) => one.mechanism)?.mechanism;
    return {
      ...opinion(law, "allowed"),
      chain,
      warnings,
      mechanism,
      dutiesDue: opinions.flatMap((one) => one.dutiesDue),
    };
  }
  const needs = union(opinions.map((one) => one.needs ?? {}));
  const mechanism = opinions.find((one) => one.mechanism)?.mechanism;
  const free = opinions.find((one) => one.verdict === "allowed" && !one.outside && !one.mechanism)?.chain[0];
  return { ...opinion(law, "unproven"), needs, chain, warnings, unknown, mechanism, exemption: free?.articles[0] };
}

function sameAnswer(one: Opinion, other: Opinion): boolean {
  return (
    one.verdict !== "allowed" &&
    one.verdict === other.verdict &&
    JSON.stringify(one.needs) === JSON.stringify(other.needs)
  );
}

function unknownOf(truth: Truth): readonly string[] {
  return isUnknown(truth) ? truth : [];
}

/** What passes passes only if the duties that come before any export are done. */
function withDuties(one: Opinion, facts: ExportFacts): Opinion {
  if (one.outside) return one;
  const duties = one.law.duties.filter(({ when }) => when === undefined || holdsFor(when, facts, one.law) !== false);
  const missing = (id: string): boolean => facts.missingDuties === undefined || facts.missingDuties.includes(id);
  const before = duties.filter((duty) => duty.timing === "before" && missing(duty.id));
  if (before.length === 0 || one.verdict === "refused") return { ...one, duties };
  const steps = before.map((duty) => ({ says: `${duty.name} is not done`, articles: [duty.article] }));
  const allOf = [...new Set([...(one.needs?.allOf ?? []), ...before.map((duty) => duty.id)])];
  if (one.verdict !== "allowed")
    return { ...one, duties, needs: { ...one.needs, allOf }, chain: [...one.chain, ...steps] };
  return { ...one, duties, verdict: "needs", needs: { allOf }, chain: steps };
}

function withNotes(one: Opinion, facts: ExportFacts): Opinion {
  const { law, chain } = one;
  const cited = decidedBy(one);
  const step = (says: string, articles: readonly string[]): readonly Step[] => {
    const more = articles.filter((article) => !cited.includes(article));
    return more.length === 0 ? [] : [{ says, articles: more }];
  };
  const notes = law.notes.filter((note) => holdsFor(note.when, facts, law) === true);
  const remote =
    facts.remote && !one.outside ? step("reading it from abroad is an export too", law.remoteAccess.articles) : [];
  return { ...one, chain: [...chain, ...remote, ...notes.flatMap((note) => step(note.why, note.articles))] };
}

function warningsOf(warnings: readonly Warning[] | undefined, { day }: ExportFacts): readonly Warning[] {
  return (warnings ?? []).filter((warning) => holdsOn(warning, day));
}
