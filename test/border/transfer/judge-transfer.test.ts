/** A transfer as every law it concerns sees it: also that of each country it is passed on to, and on all of it on file. */

import { describe, expect, test } from "vitest";
import type { LawFacts } from "../../../policies/border/law/law-facts.ts";
import { judgeTransfer, judgeTransferBy } from "../../../policies/border/transfer/judge-transfer.ts";
import type { LawBasis, Transfer } from "../../../policies/border/transfer/transfer.ts";
import { loadLawFacts } from "../../../policies/facts/load-law-facts.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { china, madeUpLaw, madeUpLawFacts, madeUpMechanism } from "../made-up-law.ts";

const facts = madeUpLawFacts();
const day = "2026-06-01";
const contract: LawBasis = { law: "EU-LAW", mechanism: "eu.contract", evidence: { signed: "signed.pdf" }, duties: [] };
const both: readonly LawBasis[] = [contract, { ...contract, law: "CN-LAW", mechanism: "cn.contract" }];

/** On the contract of the small law, unless the change says otherwise. */
function transfer(to: string, change: Partial<Transfer> = {}): Transfer {
  const basis = { id: "T", resources: ["orders"], from: "EEA", to, mechanisms: [] };
  return madeUpTransfer({ ...basis, change: { laws: [contract], ...change } }, facts.laws);
}

/** Each law with what it lacks, and what no law can judge. */
function judged(one: Transfer, subjects: readonly string[] = ["EEA"], by: LawFacts = facts) {
  const { opinions, missing } = judgeTransfer(one, subjects, [one], by, day);
  const laws = opinions.map(({ law, lack }) => `${law.id}: ${lack?.code ?? "agrees"}`);
  return [...laws, ...missing.map(({ reason }) => `${Object.values(reason.facts)}: ${reason.code}`)];
}

describe("where a transfer is passed on to", () => {
  test.each<
    [what: string, to: string, onward: readonly string[], subjects: readonly string[], expected: readonly string[]]
  >([
    ["a country of which nothing is on file", "US", ["GB"], ["EEA"], ["EU-LAW: agrees", "GB: place-not-on-file"]],
    ["as it is itself", "GB", [], ["EEA"], ["EU-LAW: agrees", "GB: place-not-on-file"]],
    ["home, and from there abroad", "CN", ["US"], ["CN", "EEA"], ["CN-LAW: agrees", "EU-LAW: agrees"]],
    ["home alone", "CN", [], ["CN", "EEA"], ["EU-LAW: agrees"]],
    ["abroad, from a place inside", "IE", ["US"], ["EEA"], ["EU-LAW: agrees"]],
    ["nowhere, inside", "IE", [], ["EEA"], []],
    ["anywhere, of people without a law", "US", [], ["SG"], ["EU-LAW: agrees", "SG: no-law-of-origin"]],
  ])("%s", (_, to, onward, subjects, expected) =>
    expect(judged(transfer(to, { onward, laws: both }), subjects)).toEqual(expected),
  );

  test("a law is asked of each country, and one mechanism must cover all of them", () => {
    const covering = madeUpMechanism({
      evidence: ["covers"],
      must: [{ evidence: ["covers"], includes: "destination", why: "not covered", articles: [] }],
    });
    const law = madeUpLaw({ mechanisms: [covering] });
    const covers = (...countries: readonly string[]) =>
      judged(
        transfer("US", { onward: ["SG"], laws: [{ ...contract, evidence: { covers: countries }, duties: [] }] }),
        ["EEA"],
        madeUpLawFacts([law, china]),
      );
    expect(covers("US")).toEqual(["EU-LAW: law-disagrees"]);
    expect(covers("SG")).toEqual(["EU-LAW: law-disagrees"]);
    expect(covers("SG", "US")).toEqual(["EU-LAW: agrees"]);
  });
});

describe("on an adequacy decision", () => {
  const onFile = loadLawFacts();
  const adequate = (until: string | undefined, ...onward: readonly string[]) => {
    const laws = onFile.laws.map((law) => {
      const decisions = law.adequacy?.decisions.map((one) => (one.to === "JP" ? { ...one, until } : one)) ?? [];
      return law.adequacy && law.id === "EU-GDPR" ? { ...law, adequacy: { ...law.adequacy, decisions } } : law;
    });
    const mechanisms = [{ law: "EU-GDPR", mechanism: "eu.adequacy" }];
    const basis = { id: "T", resources: ["orders"], from: "EEA", to: "JP", mechanisms, change: { onward } };
    const one = madeUpTransfer(basis, laws);
    const [found] = judgeTransfer(one, ["EEA"], [one], { ...onFile, laws }, "2026-11-23").opinions;
    expect(found?.lack).toBeUndefined();
    return found?.opinion.until;
  };

  test("to Japan and on to Britain it ends with the decision that ends first, wherever that leads", () => {
    expect(adequate("2033-01-01")).toBe("2033-01-01");
    expect(adequate("2033-01-01", "GB")).toBe("2031-12-27");
    expect(adequate("2030-01-01", "GB")).toBe("2030-01-01");
    expect(adequate(undefined, "GB")).toBe("2031-12-27");
    expect(adequate(undefined)).toBeUndefined();
  });
});

describe("why a law lets nothing pass on it", () => {
  const lack = (basis: Partial<Transfer["laws"][number]> | undefined, mechanism = madeUpMechanism()) => {
    const law = madeUpLaw({ mechanisms: [mechanism] });
    const laws = basis ? [{ ...contract, evidence: {}, duties: [], ...basis }] : [];
    const one = transfer("US", { laws });
    return judgeTransferBy(law, one, [one], madeUpLawFacts([law]), day).lack;
  };

  test("it states nothing of it, nothing that the law knows, or another law's", () => {
    expect(lack(undefined)).toEqual({ code: "no-mechanism", facts: { law: "EUL" } });
    expect(lack({ law: "CN-LAW" })?.code).toBe("no-mechanism");
    expect(lack({ mechanism: "cn.contract" })).toEqual({
      code: "mechanism-unknown",
      facts: { law: "EUL", mechanism: "cn.contract" },
    });
  });

  test.each([[{}], [{ signed: false }], [{ signed: "" }], [{ signed: [] }]])("%j is no evidence", (evidence) => {
    expect(lack({ evidence })).toEqual({
      code: "evidence-missing",
      facts: { mechanism: "a contract", evidence: ["signed"] },
    });
  });

  test("the evidence is not of what an object inherits", () => {
    expect(lack({ evidence: {} }, madeUpMechanism({ evidence: ["constructor"] }))?.code).toBe("evidence-missing");
  });

  test("all is on file, and the law still says no; or says yes", () => {
    const evidence = { signed: true };
    expect(lack({ evidence }, madeUpMechanism({ until: "2026-01-01" }))).toMatchObject({
      code: "law-disagrees",
      facts: { law: "EUL", says: [{ code: "mechanism-fails" }, { code: "law-text" }] },
    });
    expect(lack({ evidence })).toBeUndefined();
  });
});
