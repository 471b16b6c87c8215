/** Whatever is to be said reads as a sentence: nothing is missing in it, and nothing shows of the program. */

import { expect, test } from "vitest";
import { english } from "../../policies/messages/english.ts";
import { allProblems, complete, finding, lacks, reasons, remedies, sayings, told } from "./statements.ts";

const statements = { reasons, remedies, sayings, lacks };
const phrases = Object.entries(statements).flatMap(([table, every]) =>
  Object.entries(every).map(([code, facts]): readonly [string, string] => {
    const say = english[table as keyof typeof statements][code as never] as (facts: unknown) => string;
    return [`${table}.${code}`, say(facts)];
  }),
);

test.each(phrases)("%s: %s", (_, phrase) => {
  expect(phrase).not.toMatch(/undefined|null|\[object|NaN|Symbol| {2}|\.\./);
  expect(phrase).toBe(phrase.trim());
  // It completes a sentence, which ends it.
  expect(phrase).toMatch(/[^.:;,\s]$/);
});

test.each(allProblems.map((problem) => [problem.code, told(finding(problem, complete))]))("%s: %s", (_, text) => {
  expect(text).not.toMatch(/undefined|null|\[object|NaN|Symbol| {2}|\.\.|: \./);
  expect(text).toMatch(/^\S.*[^.:\s]\.$/);
});
