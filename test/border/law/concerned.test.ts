/** The law of every place data leaves and of everybody it is about, and nothing passes where one of them is not on file. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binding, concerned, destinationOf } from "../../../policies/border/law/concerned.ts";
import { china, europe, madeUpLawFacts } from "../made-up-law.ts";

const facts = madeUpLawFacts();

/** Which laws bind, which have no objection, and what is missing. */
function short(origins: readonly string[], destinations: readonly string[] | "world") {
  const by = concerned(origins, destinations, facts);
  return {
    binds: binding(by).map(({ id }) => id),
    domestic: [...by.domestic].map(({ id }) => id),
    missing: by.missing.map(({ reason, remedy }) => `${Object.values(reason.facts)}: ${Object.values(remedy.facts)}`),
  };
}

test.each<
  [
    what: string,
    origins: readonly string[],
    to: readonly string[] | "world",
    expected: Partial<ReturnType<typeof short>>,
  ]
>([
  ["an origin without a law", ["US"], ["SG"], { binds: [], missing: ["US: policies/laws/us.yaml"] }],
  ["people without a law", ["EEA", "SG"], ["US"], { binds: ["EU-LAW"], missing: ["SG: policies/laws/sg.yaml"] }],
  ["people without a law, to the world", ["US"], "world", { missing: ["US: policies/laws/us.yaml"] }],
  ["a destination nothing is on file of", ["EEA"], ["GB"], { missing: ["GB: policies/laws/gb.yaml,GB"] }],
  [
    "the second of two, as that a transfer is passed on to",
    ["EEA"],
    ["US", "GB"],
    { missing: ["GB: policies/laws/gb.yaml,GB"] },
  ],
  [
    "a destination nothing is on file of, though nothing else leaves",
    ["GB"],
    ["GB"],
    { missing: ["GB: policies/laws/gb.yaml,GB"] },
  ],
  ["nothing leaves a place without a law", ["US"], ["US"], { binds: [], missing: [] }],
  ["nothing leaves its territory", ["EEA"], ["DE", "IE"], { binds: [], domestic: ["EU-LAW"], missing: [] }],
  ["some of it leaves", ["EEA"], ["DE", "US"], { binds: ["EU-LAW"], domestic: [], missing: [] }],
  ["it comes home to one of two", ["CN", "EEA"], ["DE"], { binds: ["CN-LAW"], domestic: ["EU-LAW"], missing: [] }],
  [
    "it comes home and is passed on from there",
    ["CN", "EEA"],
    ["CN", "US"],
    { binds: ["CN-LAW", "EU-LAW"], domestic: [] },
  ],
  ["the world is abroad for all", ["EEA", "CN"], "world", { binds: ["EU-LAW", "CN-LAW"], domestic: [], missing: [] }],
  ["each once", ["EEA", "EEA"], ["US", "US"], { binds: ["EU-LAW"], missing: [] }],
  ["nobody", [], ["US"], { binds: [], missing: [] }],
])("%s", (_, origins, destinations, expected) => expect(short(origins, destinations)).toMatchObject(expected));

describe("whatever the places", () => {
  const origins = fc.subarray(["EEA", "CN", "US", "SG"], { minLength: 1 });
  const countries = fc.subarray(["DE", "IE", "CN", "US", "SG", "GB"], { minLength: 1 });

  test("one place more takes no law and no doubt away", () => {
    fc.assert(
      fc.property(origins, countries, fc.constantFrom("DE", "CN", "US", "GB"), (from, to, more) => {
        const [before, after] = [short(from, to), short(from, [...to, more])];
        expect(after.binds).toEqual(expect.arrayContaining(before.binds));
        expect(after.missing).toEqual(expect.arrayContaining(before.missing));
      }),
    );
  });

  test("every origin something leaves is bound by its law or missing", () => {
    fc.assert(
      fc.property(origins, countries, (from, to) => {
        const { binds, domestic, missing } = short(from, to);
        const stays = from.filter((one) =>
          to.every((country) => (["DE", "IE"].includes(country) ? "EEA" : country) === one),
        );
        const withoutLaw = missing.filter((one) => !one.startsWith("GB"));
        expect(binds.length + withoutLaw.length).toBe(from.length - stays.length);
        expect(domestic.length).toBe(stays.filter((one) => one === "EEA" || one === "CN").length);
      }),
    );
  });
});

test("a destination carries its territory, and the groups it belongs to that day", () => {
  expect(destinationOf("IE", facts, "2026-06-01")).toEqual({ country: "IE", territory: "EEA", groups: [] });
  expect(destinationOf("SG", facts, "2026-06-01")).toEqual({ country: "SG", territory: "SG", groups: ["club"] });
  const day = (country: string, on: string) => [`${country} ${on}`];
  expect(destinationOf("SG", { laws: [europe, china], groupsOf: day }, "2026-06-01").groups).toEqual(["SG 2026-06-01"]);
});

test("says what to do about a place without a law, and about one that nothing is on file of", () => {
  const remedies = (origins: readonly string[], to: readonly string[]) =>
    concerned(origins, to, facts).missing.map(({ remedy }) => remedy.code);
  expect(remedies(["US"], ["SG"])).toEqual(["add-law"]);
  expect(remedies(["EEA"], ["GB"])).toEqual(["add-law-or-place"]);
});
