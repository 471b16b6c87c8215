/** What one law says of one export, step by step, so that a person can follow which article decided what. */

import { applies } from "./applies.ts";
import type { ExportFacts } from "./export-facts.ts";
import type { Law } from "./law.ts";
import { routes, unknownOf } from "./law-routes.ts";
import { decidedBy, lawText, type Opinion, opinion, type Possible, type Step, union } from "./opinion.ts";
import type { Saying } from "./saying.ts";

/** Judges one export by one law. Pure: the day is among the facts. */
export function judgeByLaw(law: Law, facts: ExportFacts): Opinion {
  if (facts.day < law.inForce) {
    const says: Saying = { code: "not-in-force", facts: { law: law.short, from: law.inForce } };
    return { ...opinion(law, "unproven"), chain: [{ says, articles: [] }], unknown: ["law_of_day"] };
  }
  if (facts.destination?.territory === law.territory.id) {
    const says: Saying = { code: "nothing-leaves", facts: {} };
    return { ...opinion(law, "allowed"), chain: [{ says, articles: law.domestic }] };
  }
  const possible = [...prohibitions(law, facts), ...routes(law, facts)];
  const noted = worstOf(law, possible);
  return withNotes(withDuties(noted, facts), facts);
}

function prohibitions(law: Law, facts: ExportFacts): readonly Possible[] {
  return law.prohibited.flatMap((one): Possible[] => {
    const truth = applies(one.when, facts, law);
    if (truth === false) return [];
    const chain = [{ says: lawText(one.rule), articles: one.articles }];
    return [{ opinion: { ...opinion(law, "refused"), chain }, given: unknownOf(truth) }];
  });
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

/** What passes passes only if the duties that come before any export are done. */
function withDuties(one: Opinion, facts: ExportFacts): Opinion {
  if (one.outside) return one;
  const duties = one.law.duties.filter(({ when }) => when === undefined || applies(when, facts, one.law) !== false);
  const missing = (id: string): boolean => facts.missingDuties === undefined || facts.missingDuties.includes(id);
  const before = duties.filter((duty) => duty.timing === "before" && missing(duty.id));
  if (before.length === 0 || one.verdict === "refused") return { ...one, duties };
  const steps = before.map(
    ({ name, article }): Step => ({ says: { code: "duty-not-done", facts: { duty: name } }, articles: [article] }),
  );
  const allOf = [...new Set([...(one.needs?.allOf ?? []), ...before.map((duty) => duty.id)])];
  if (one.verdict !== "allowed")
    return { ...one, duties, needs: { ...one.needs, allOf }, chain: [...one.chain, ...steps] };
  return { ...one, duties, verdict: "needs", needs: { allOf }, chain: [...one.chain, ...steps] };
}

function withNotes(one: Opinion, facts: ExportFacts): Opinion {
  const { law, chain } = one;
  const cited = decidedBy(one);
  const step = (says: Saying, articles: readonly string[]): readonly Step[] => {
    const more = articles.filter((article) => !cited.includes(article));
    return more.length === 0 ? [] : [{ says, articles: more }];
  };
  const notes = law.notes.filter((note) => applies(note.when, facts, law) === true);
  const remote =
    facts.remote && !one.outside ? step({ code: "read-from-abroad", facts: {} }, law.remoteAccess.articles) : [];
  return { ...one, chain: [...chain, ...remote, ...notes.flatMap((note) => step(lawText(note.why), note.articles))] };
}
