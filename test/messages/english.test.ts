/** Whatever is to be said reads as a sentence: nothing is missing in it, and nothing shows of the program. */

import { expect, test } from "vitest";
import type { Problems } from "../../policies/border/findings/problem.ts";
import { english } from "../../policies/messages/english.ts";
import type { People } from "../../policies/messages/language.ts";
import {
  allProblems,
  complete,
  finding,
  lacks,
  objections,
  openings,
  reasons,
  remedies,
  sayings,
  strangers,
  told,
} from "./statements.ts";

const statements = { reasons, remedies, sayings, lacks, strangers, openings, objections };
const phrases = Object.entries(statements).flatMap(([table, every]) =>
  Object.entries(every).map(([code, facts]): readonly [string, string] => {
    const say = english[table as keyof typeof statements][code as never] as (facts: unknown, people?: People) => string;
    return [`${table}.${code}`, table === "lacks" ? say(facts, (territory) => `people in ${territory}`) : say(facts)];
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

/** What a finding says of one resource, and of three, where that differs by more than their names. */
const numbered: { readonly [Code in keyof Problems]?: readonly [one: string, three: string] } = {
  "tags-not-known": ["its tags are not known in preview", "their tags are not known in preview"],
  // It is about a type, whichever resources are of it.
  "type-unlisted": ["aws:new/thing is a type", "aws:new/thing is a type nobody"],
  unseen: [": its template is not read here", ", each of them: its template is not read here"],
  "unseen-alone": [": nobody here knows", ", each of them: nobody here knows"],
  "unseen-beside-data": [": nobody here knows", ", each of them: nobody here knows"],
  "texts-of-unseen-stack": [" is told texts of the stack acme/network/prod", " are told texts of the stack"],
  "variables-not-known": [" is told texts that no run", " are told texts that no run"],
  "component-unseen": [" is a component that a plugin builds", " are components that a plugin builds"],
  accepted: [" is not looked into: dpo accepts it", " are not looked into: dpo accepts them"],
  "unvouched-anonymiser": [
    " bears the tag landlocked-anonymises, and nobody answers for it",
    " bear the tag landlocked-anonymises, and nobody answers for them",
  ],
  "placed-as-nobodys": [" lies in N. Virginia", " lie in N. Virginia"],
  "said-to-be-nobodys": ["and it passes only because", "and they pass only because"],
  "ledger-doubtful": [" is judged by", " are judged by"],
  handover: [" hands data", " hand data"],
  "transfer-ending": [" passes on transfer T-1", " pass on transfer T-1"],
};

const three = ["alpha", "beta", "gamma"].map((name) => ({ urn: `urn:${name}`, name, type: "aws:s3/rule" }));

test.each(allProblems.map((problem) => [problem.code, problem] as const))("%s of one and of three", (code, problem) => {
  const of = (resources: typeof three) => told(finding(problem, { ...complete, resources }));
  const [one, several] = [of(three.slice(0, 1)), of(three)];
  const [singular, plural] = numbered[code] ?? ["alpha (", "alpha, beta and gamma ("];
  expect(one).toContain(singular);
  expect(several).toContain(plural);
  expect(several).not.toMatch(/gamma \(aws:s3\/rule\) (is|has|lies|bears|passes|hands|holds|names|takes|lets)\b/);
});

test("what is to be done with three is said of all of them", () => {
  const { remedies: phrases, reasons: whys } = english;
  expect([
    phrases["create-in"](remedies["create-in"], true),
    phrases["deploy-apart"]({}, true),
    phrases["accept-by-name"](remedies["accept-by-name"], true),
    phrases["state-provider-region"](remedies["state-provider-region"], true),
    phrases["check-class"]({}, true),
    phrases["check-class"]({}, false),
    whys["region-not-known"]({}, true),
    whys.stranger(reasons.stranger, true),
  ]).toEqual([
    "create them in eu-central-1 (Frankfurt)",
    "deploy them in a stack without personal data",
    "accept each by name and type (aws:s3/rule:Rule) in landlocked:accepted, with reason, owner and the day it ends, within a year",
    "give their provider a literal region, or set aws:region in the stack's config",
    "look at what each of them holds, and tag it with its class if that is anybody's",
    "look at what it holds, and tag it with its class if that is anybody's",
    "their region is not known in preview",
    "they let account 999988887777 read the data, which is no account of the organisation on file",
  ]);
});
