/** The sentences people read of a finding, made of its facts in one language. */
import type { Finding } from "../border/findings/finding.ts";
import type { Problems } from "../border/findings/problem.ts";
import type { Law } from "../border/law/law.ts";
import type { Language, People } from "./language.ts";
import { visible } from "./visible.ts";

/** A whole sentence or more, in one line: what moves, from where to where, which article, what to do. */
export function sentence<Code extends keyof Problems>(
  finding: Finding,
  language: Language,
  laws: readonly Law[],
): string {
  const { code, facts } = finding.problem;
  const problem = language.problems[code] as (facts: Problems[Code], finding: Finding, people: People) => string;
  return visible(problem(facts as Problems[Code], finding, peopleBy(laws)));
}

/** As the law of their territory calls them. */
export function peopleBy(laws: readonly Law[]): People {
  return (territory) =>
    laws.find((law) => law.territory.id === territory)?.territory.people ?? `people in ${territory}`;
}
