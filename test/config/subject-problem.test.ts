/** People are named by the territory whose law protects them, or a country without one. */
import { expect, it } from "vitest";
import { subjectProblem } from "../../policies/config/subject-problem.ts";
import { loadLaws } from "../../policies/laws/load-laws.ts";

const laws = loadLaws();

it.each(["EEA", "CN", "GB", "NZ"])("takes %s, a territory with a law on file or a country without", (subject) => {
  expect(subjectProblem(subject, laws)).toBeUndefined();
});

it.each([
  ["DE", 'is "DE"; allowed is "EEA", where it lies'],
  ["EU", 'is "EU"; allowed is "EEA" or a country as ISO 3166-1 alpha-2'],
  ["UK", 'is "UK"; allowed is "EEA" or a country as ISO 3166-1 alpha-2'],
  ["", 'is ""; allowed is "EEA" or a country as ISO 3166-1 alpha-2'],
])("refuses %j", (subject, problem) => expect(subjectProblem(subject, laws)).toBe(problem));
