/** A law that names one word of a family says what becomes of the others, in its file, or is not loaded. */
import { describe, expect, test } from "vitest";
import type { CategoryReading } from "../../policies/border/law/category-reading.ts";
import type { Law } from "../../policies/border/law/law.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";
import { checkCategories } from "../../policies/laws/check-categories.ts";
import { madeUpLaw } from "../border/made-up-law.ts";

const families = [
  { id: "health", about: "health records", words: ["health", "personal_health", "sensitive"] },
  { id: "money", about: "accounts", words: ["personal_financial", "personal_credit"] },
];
const why = "made up";

function check(change: Partial<Law>): void {
  checkCategories(madeUpLaw(change), "policies/laws/eu.yaml", { families });
}

function forbids(category: readonly string[], categories: readonly CategoryReading[] = []): Partial<Law> {
  const when = { anyOf: [{ not: { category } }] };
  return { prohibited: [{ id: "eu.p", rule: "no", when, articles: ["EUL-1"], verified: "P" }], categories };
}

describe("a family named in part", () => {
  test.each<readonly [string, Partial<Law>]>([
    ["by no word", forbids(["ordinary"])],
    ["and whole", forbids(["health", "personal_health", "sensitive"])],
    [
      "with the others taken as it",
      forbids(["health"], [{ words: ["personal_health", "sensitive"], as: "health", why }]),
    ],
    [
      "with one that may be it, and one that it says nothing of",
      forbids(
        ["health"],
        [
          { words: ["sensitive"], maybe: ["health"], why },
          { words: ["personal_health"], unasked: true, why },
        ],
      ),
    ],
    [
      "with the others kept apart from all of it that is named",
      forbids(["health"], [{ words: ["personal_health", "sensitive"], apartFrom: ["health"], why }]),
    ],
    [
      "in thresholds, which are of different kinds",
      {
        thresholds: ["personal_financial", "personal_credit"].map((word) => ({
          id: word,
          counts: "persons",
          window: "calendar-year",
          atLeast: 1,
          category: [word],
          article: "EUL-1",
          verified: "P",
        })),
      },
    ],
  ])("%s is answered", (_, change) => {
    expect(() => check(change)).not.toThrow();
  });

  test.each<readonly [string, Partial<Law>, string]>([
    [
      "and nothing more",
      forbids(["health"]),
      'policies/laws/eu.yaml, prohibited[eu.p].when: "health" of the family health stands there, and nothing says what becomes of "personal_health"; allowed is to name it there too, or to say it under categories by as, maybe, apartFrom or unasked.',
    ],
    [
      "and a third forgotten",
      forbids(["health"], [{ words: ["personal_health"], as: "health", why }]),
      'becomes of "sensitive"',
    ],
    [
      "and apart from a part of it alone",
      forbids(["health", "sensitive"], [{ words: ["personal_health"], apartFrom: ["sensitive"], why }]),
      'becomes of "personal_health"',
    ],
    [
      "in a duty",
      {
        duties: [
          {
            id: "eu.d",
            name: "a duty",
            article: "EUL-1",
            verified: "P",
            timing: "before",
            when: { category: ["personal_credit"] },
          },
        ],
      },
      "duties[eu.d].when",
    ],
    [
      "in a limit of adequacy",
      {
        adequacy: {
          mechanism: "eu.contract",
          articles: ["EUL-1"],
          decisions: [
            {
              to: "US",
              decision: "one",
              limit: { text: "all but", failsIf: { category: ["personal_credit"] } },
              verified: "P",
            },
          ],
        },
      },
      "adequacy.decisions[US].limit",
    ],
    [
      "and a word that is unasked and asked",
      forbids(["personal_financial"], [{ words: ["personal_financial"], unasked: true, why }]),
      '"personal_financial" is said to be unasked, and a rule of the law names it',
    ],
    [
      "and a reading that leads to no rule",
      forbids(["ordinary"], [{ words: ["personal_health"], maybe: ["health"], why }]),
      '"health" stands in no rule of the law, allowed are ordinary',
    ],
    [
      "and a reading that says two things",
      forbids(["health"], [{ words: ["personal_health"], as: "health", unasked: true, why }]),
      "says 2 of as, maybe, apartFrom and unasked, allowed is one of them",
    ],
  ])("%s is an error", (_, change, sentence) => {
    expect(() => check(change)).toThrow(sentence);
  });
});

test("each reading on file is needed: without it the law would not load", () => {
  const { laws, vocabulary } = loadLawFacts();
  for (const law of laws) {
    const always = (law.categories ?? []).filter(({ why }) =>
      vocabulary.words.categories.some((one) => one.about === why),
    );
    const own = (law.categories ?? []).filter((one) => !always.includes(one));
    if (own.length === 0) continue;
    for (const dropped of own) {
      const without = { ...law, categories: [...own.filter((one) => one !== dropped), ...always] };
      expect(() => checkCategories(without, law.id, vocabulary.words), `${law.id} ${dropped.words}`).toThrow();
    }
  }
});
