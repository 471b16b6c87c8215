/** One export by every law it concerns: the worst law and the worst destination count, and a law not on file proves nothing. */

import { describe, expect, test } from "vitest";
import { type ExportQuestion, judgeExport } from "../../../policies/border/law/judge-export.ts";
import { china, madeUpExport, madeUpLaw, madeUpLawFacts, offer } from "../made-up-law.ts";

const facts = madeUpLawFacts();

function ask(change: Partial<ExportQuestion>): ExportQuestion {
  const { destination: _, remote: __, ...known } = madeUpExport();
  return { ...known, origins: ["DE"], destinations: [{ country: "US", remote: false }], ...change };
}

const to = (...countries: readonly string[]): ExportQuestion["destinations"] =>
  countries.map((country) => ({ country, remote: false }));
const both = [offer(), offer({}, "cn.contract")];

test.each<[what: string, change: Partial<ExportQuestion>, overall: string, verdicts: readonly string[]]>([
  ["an origin without a law is unproven", { origins: ["US"], destinations: to("SG") }, "unproven", []],
  ["also where nothing leaves it", { origins: ["US"], destinations: to("US") }, "unproven", []],
  [
    "as is a destination nothing is on file of, whatever is offered",
    { destinations: to("GB"), offered: both },
    "unproven",
    ["allowed"],
  ],
  ["and that is no better than what the laws need", { destinations: to("GB") }, "needs", ["needs"]],
  [
    "a contract of one law does not satisfy the other",
    { origins: ["DE", "CN"], offered: [offer()] },
    "needs",
    ["allowed", "needs"],
  ],
  ["both contracts do", { origins: ["DE", "CN"], offered: both }, "allowed", ["allowed", "allowed"]],
  ["nothing leaves", { destinations: to("IE") }, "allowed", ["allowed"]],
  ["one of two destinations is abroad", { destinations: to("IE", "US") }, "needs", ["needs"]],
  ["each territory is asked once", { origins: ["DE", "IE"], offered: both }, "allowed", ["allowed"]],
])("%s", (_, change, overall, verdicts) => {
  const judged = judgeExport(ask(change), facts);
  expect(judged.overall).toBe(overall);
  expect(judged.opinions.map(({ verdict }) => verdict)).toEqual(verdicts);
});

describe("what is missing", () => {
  test("is said beside what the laws say", () => {
    const { opinions, missing } = judgeExport(ask({ origins: ["DE", "US"], destinations: to("GB") }), facts);
    expect(opinions.map(({ law }) => law.id)).toEqual(["EU-LAW"]);
    expect(missing.map(({ reason }) => reason)).toEqual([
      { code: "no-law-of-origin", facts: { territory: "US" } },
      { code: "place-not-on-file", facts: { country: "GB" } },
    ]);
  });
});

test("reading from abroad is asked of the destination it is from, as are the groups it is in", () => {
  const law = madeUpLaw({
    rows: [
      { when: { remote: true, to: ["club"] }, why: "read by the club", allOf: ["eu.unheard_of"], articles: ["EUL-3"] },
      { why: "anything else", free: true, articles: ["EUL-1"] },
    ],
  });
  const overall = (...destinations: ExportQuestion["destinations"]) =>
    judgeExport(ask({ destinations }), madeUpLawFacts([law, china])).overall;
  const [copied, read] = [
    { country: "SG", remote: false },
    { country: "SG", remote: true },
  ];
  expect(overall(copied)).toBe("allowed");
  expect(overall({ country: "US", remote: true })).toBe("allowed");
  expect(overall(read)).toBe("needs");
  expect(overall(copied, read)).toBe("needs");
});
