/** One export judged by every law it concerns: each by its own procedure, and the worst of them counts. */
import type { NotKnown } from "../terms/not-known.ts";
import { concerned, destinationOf } from "./concerned.ts";
import type { ExportFacts } from "./export-facts.ts";
import { type Law, territoryOf } from "./law.ts";
import type { LawFacts } from "./law-facts.ts";
import { judgeByLaw } from "./law-opinion.ts";
import { type Opinion, type Outcome, worse, worstOpinion } from "./opinion.ts";

/** Facts of an export, whatever the law; the destination of each judgement is one of `destinations`. */
export interface ExportQuestion extends Omit<ExportFacts, "destination" | "remote"> {
  /** Countries the data leaves, and those whose people it is about. */
  readonly origins: readonly string[];
  readonly destinations: readonly { readonly country: string; readonly remote: boolean }[];
}

export interface ExportJudgement {
  readonly overall: Outcome;
  /** One per law concerned, in the order of the origins. */
  readonly opinions: readonly Opinion[];
  /** What no law on file can judge, with what to do. */
  readonly missing: readonly NotKnown[];
}

/** Judges one export on its day. A mechanism of one law satisfies no other unless that other law's file says so. */
export function judgeExport(question: ExportQuestion, facts: LawFacts): ExportJudgement {
  const by = concerned(
    question.origins.map((country) => territoryOf(country, facts.laws)),
    question.destinations.map(({ country }) => country),
    facts,
  );
  // Who asks of a place without a law on file is told so, also where nothing leaves it.
  const missing = [...by.unjudged, ...by.missing];
  const opinions = by.laws.map((law) => judgeEverywhere(law, question, facts));
  const judged = opinions.map(({ verdict }) => verdict).reduce(worse, "allowed");
  return { overall: missing.length > 0 ? worse(judged, "unproven") : judged, opinions, missing };
}

/** To several destinations by the worst of them, so that none hides behind another. */
function judgeEverywhere(law: Law, question: ExportQuestion, facts: LawFacts): Opinion {
  return worstOpinion(
    question.destinations.map(({ country, remote }) =>
      judgeByLaw(law, { ...question, remote, destination: destinationOf(country, facts, question.day) }),
    ),
  );
}
