/** A finding is told in the language asked for, with people called as their own law calls them. */

import { expect, test } from "vitest";
import { english } from "../../policies/messages/english.ts";
import type { Language } from "../../policies/messages/language.ts";
import { sentence } from "../../policies/messages/sentence.ts";
import { europe } from "../border/made-up-law.ts";
import { finding } from "./statements.ts";

const laundering = finding({
  code: "laundering",
  facts: { held: { dataClass: "personal", subjects: ["EEA", "MO"] }, target: "copy", targetClass: "none" },
});

test("people are those of the law on file, else of the territory by its code", () => {
  expect(sentence(laundering, english, [europe])).toContain(
    "personal data of people in Europe and people in MO into copy",
  );
  expect(sentence(laundering, english, [])).toContain("personal data of people in EEA and people in MO");
});

test("another language says its own", () => {
  const german: Language = {
    ...english,
    tag: "de",
    problems: {
      ...english.problems,
      handover: ({ stack }, { resources }, people) => `${resources[0]?.name} an ${stack}, ${people("EEA")}`,
    },
  };
  const handover = finding({ code: "handover", facts: { dataClass: "personal", stack: "shop/prod" } });
  expect(sentence(handover, german, [europe])).toBe("backup an shop/prod, people in Europe");
});
