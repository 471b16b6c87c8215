/** A new country is one file and no code: the law that CONTRIBUTING.md shows is loaded from there and judges, whether or not it is on file by now. */
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type ExportQuestion, judgeExport } from "../../policies/border/law/judge-export.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";
import { loadLaws } from "../../policies/laws/load-laws.ts";
import { placesWithoutLaw } from "../../policies/vocabulary/load-vocabulary.ts";
import { addedFile, shownDiffs } from "../docs/shown-diffs.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const laws = new URL("../../policies/laws/", import.meta.url);
const shown = addedFile(shownDiffs().get("A new law") ?? "", "policies/laws/tr.yaml");
const onFile = loadLawFacts();
const facts = { ...onFile, laws: onFile.laws.filter(({ id }) => id !== "TR-KVKK") };

function loadedWith(text: string): ReturnType<typeof loadLaws> {
  const folder = temporaryFolder();
  for (const file of readdirSync(laws).filter((name) => name.endsWith(".yaml")))
    cpSync(new URL(file, laws), join(folder, file));
  writeFileSync(join(folder, "tr.yaml"), text);
  return loadLaws(pathToFileURL(`${folder}/`));
}

const question: ExportQuestion = {
  day: "2026-11-23",
  origins: ["TR"],
  destinations: [{ country: "US", remote: false }],
  category: ["ordinary"],
  purpose: "crm",
  transaction: undefined,
  exporterRole: undefined,
  city: undefined,
  cii: undefined,
  important: false,
  encrypted: undefined,
  counts: { persons: 5, sensitive: 0 },
  flags: [],
  offered: [],
  missingDuties: [],
};

describe("a law that is added", () => {
  test("turns what was unproven into its own verdict", () => {
    const before = judgeExport(question, facts);
    expect(before.overall).toBe("unproven");
    expect(before.missing[0]?.remedy).toEqual({ code: "add-law", facts: { file: "policies/laws/tr.yaml" } });
    const after = { ...facts, laws: loadedWith(shown) };
    expect(judgeExport(question, after)).toMatchObject({
      overall: "needs",
      opinions: [{ law: { id: "TR-KVKK" }, needs: { anyOf: ["tr.standard_contract", "tr.bcr"] } }],
    });
    const signed = {
      ...question,
      offered: [{ mechanism: "tr.standard_contract", evidence: { effective: "2026-11-20" } }],
    };
    expect(judgeExport(signed, after)).toMatchObject({
      overall: "allowed",
      opinions: [{ dutiesDue: [{ duty: "tr.standard_contract.filing", by: "2026-11-27" }] }],
    });
  });

  test("wins over the list of places without one, so that it needs no other file", () => {
    const added = loadedWith(shown.replace("countries: [TR]", "countries: [TR, AU]"));
    expect([...placesWithoutLaw(onFile.vocabulary, onFile.laws)]).toContain("AU");
    const withoutLaw = placesWithoutLaw(onFile.vocabulary, added);
    expect([...withoutLaw]).not.toContain("AU");
    expect([...withoutLaw]).toContain("NZ");
    const fromAustralia = { ...question, origins: ["AU"] };
    const toAustralia = { ...question, origins: ["SG"], destinations: [{ country: "AU", remote: false }] };
    const after = { ...onFile, laws: added, withoutLaw };
    expect(judgeExport(fromAustralia, onFile).missing[0]?.reason).toEqual({
      code: "no-law-of-origin",
      facts: { territory: "AU" },
    });
    expect(judgeExport(fromAustralia, after).missing).toEqual([]);
    expect([judgeExport(toAustralia, onFile).missing, judgeExport(toAustralia, after).missing]).toEqual([[], []]);
  });

  test.each([
    [
      "an unknown key",
      (text: string) => text.replace("notes: []", "notes: []\ncomment: x"),
      "policies/laws/tr.yaml, line 31: comment is no known key; known are id, short, name",
    ],
    [
      "an unknown word",
      (text: string) => text.replace("[non_personal,", "[nonpersonal,"),
      'when.category[0] is "nonpersonal"; allowed is "ordinary", "basic"',
    ],
    [
      "an article not on file",
      (text: string) => text.replace("domestic: [KVKK-9]", "domestic: [KVKK-8]"),
      'policies/laws/tr.yaml, line 14, domestic: "KVKK-8" is not on file, allowed are KVKK-3, KVKK-9, KVKK-18.',
    ],
    [
      "a mechanism not on file",
      (text: string) => text.replace("tr.bcr], articles", "tr.rules], articles"),
      'policies/laws/tr.yaml, line 29, rows: "tr.rules" is not on file, allowed are tr.standard_contract, tr.bcr.',
    ],
    [
      "a last row with a condition",
      (text: string) => text.replace("- { why: a transfer", "- { when: { cii: true }, why: a transfer"),
      "the last row, and no other, has no `when`",
    ],
    [
      "a threshold with two bounds",
      (text: string) =>
        text.replace(
          "thresholds: []",
          "thresholds: [{ id: t, counts: persons, window: calendar-year, atLeast: 1, moreThan: 1, article: KVKK-9, verified: M }]",
        ),
      "policies/laws/tr.yaml, line 16, thresholds[t]: states either atLeast or moreThan",
    ],
    [
      "a threshold over another window",
      (text: string) =>
        text.replace(
          "thresholds: []",
          "thresholds: [{ id: t, counts: persons, window: rolling-12-months, atLeast: 1, article: KVKK-9, verified: M }]",
        ),
      "persons is counted over a calendar-year, not over a rolling-12-months",
    ],
    [
      "a week without a working day",
      (text: string) => text.replace("weekend: [6, 7]", "weekend: [1, 2, 3, 4, 5, 6, 7]"),
      "weekend is a list of 7; allowed is a list of at most six days",
    ],
    [
      "an alias that leads nowhere",
      (text: string) => text.replace("holidays: []", "holidays: *none"),
      "policies/laws/tr.yaml",
    ],
    [
      "a country of another law",
      (text: string) => text.replace("countries: [TR]", "countries: [TR, DE]"),
      "both claim the country DE",
    ],
    [
      "a paper no vocabulary knows",
      (text: string) => text.replace("signed_contract, effective", "signed_contrct, effective"),
      'policies/laws/tr.yaml, line 22: mechanisms[tr.standard_contract].evidence[0] is "signed_contrct"; allowed is a word of policies/vocabulary/papers.yaml or words.yaml, the nearest is "signed_contract".',
    ],
    [
      "a date that is none",
      (text: string) => text.replace("2024-06-01", "2024-06-31"),
      'inForce is "2024-06-31"; allowed is an ISO date',
    ],
  ])("is refused for %s, with file and field", (_, change, sentence) => {
    expect(() => loadedWith(change(shown))).toThrow(sentence);
  });
});
