/** Whose law a country is under, and how articles and names are cited. */

import { expect, test } from "vitest";
import { cite, lawOf, nameOf, territoryOf } from "../../../policies/border/law/law.ts";
import { china, europe, madeUpLaw, madeUpMechanism } from "../made-up-law.ts";

const laws = [europe, china];

test("a country without a law on file is its own territory, and has no law", () => {
  expect(territoryOf("US", laws)).toBe("US");
  expect(lawOf("US", laws)).toBeUndefined();
  expect(lawOf("DE", laws)).toBeUndefined();
  expect(territoryOf("de", laws)).toBe("de");
});

test("a country of a law's territory is under it", () => {
  expect(territoryOf("IE", laws)).toBe("EEA");
  expect(lawOf("EEA", laws)).toBe(europe);
  expect(lawOf("CN", laws)).toBe(china);
});

test("what nobody has checked against the text is marked, and what is not on file is not made up", () => {
  const law = madeUpLaw({
    articles: [{ id: "A", cite: "EUL art. 7", gist: "", verified: "M" }],
    mechanisms: [madeUpMechanism({ verified: "M" })],
    duties: [{ id: "eu.record", name: "a record", article: "A", verified: "S", timing: "alongside" }],
  });
  expect(cite(law, "A")).toEqual({ cite: "EUL art. 7", isUnverified: true });
  expect(cite(europe, "EUL-1")).toEqual({ cite: "EUL art. 1" });
  expect(() => cite(law, "EUL-1")).toThrow("EU-LAW has no article EUL-1");
  expect(nameOf(law, "eu.contract")).toEqual({ name: "a contract", isUnverified: true });
  expect(nameOf(law, "eu.record")).toEqual({ name: "a record" });
  expect(nameOf(law, "eu.unheard_of")).toEqual({ name: "eu.unheard_of" });
});

test("a filing is called by what is filed", () => {
  const filing = { event: "effective", done: "filed", days: 10, duty: "eu.contract.filing", articles: ["EUL-3"] };
  const law = madeUpLaw({ mechanisms: [madeUpMechanism({ verified: "M", filing })] });
  expect(nameOf(law, "eu.contract.filing")).toEqual({ name: "a contract", isFiling: true, isUnverified: true });
});
