/** What each law demands of a flow: nothing of what it is satisfied with, and of what decides and is not known the article that restricts. */

import { describe, expect, test } from "vitest";
import { lawsSay, restriction } from "../../../policies/border/findings/law-says.ts";
import type { Law } from "../../../policies/border/law/law.ts";
import { type Opinion, opinion } from "../../../policies/border/law/opinion.ts";
import { europe, madeUpLaw, madeUpMechanism } from "../made-up-law.ts";

const step = { says: { code: "law-text", facts: { text: "because" } }, articles: ["EUL-2"] } as const;
const allowed: Opinion = { ...opinion(europe, "allowed"), chain: [step], mechanism: europe.mechanisms[0] };

function demand(change: Partial<Opinion>, law: Law = europe, isNear = false) {
  return lawsSay([{ ...opinion(law, "needs"), chain: [step], ...change }], isNear)[0]?.demand;
}

describe("a law", () => {
  test("that forbids says by which article, and why", () => {
    expect(demand({ verdict: "refused" })).toEqual({
      kind: "forbids",
      article: { cite: "EUL art. 2" },
      says: [step.says],
    });
  });

  test("that needs something names every mechanism it would accept, as it is called", () => {
    const mechanisms = ["eu.a", "eu.b", "eu.c"].map((id) =>
      madeUpMechanism({ id, name: id, verified: id === "eu.b" ? "M" : "P" }),
    );
    const law = madeUpLaw({ mechanisms });
    expect(demand({ needs: { anyOf: ["eu.b"], allOf: ["eu.a", "eu.duty"] } }, law)).toMatchObject({
      kind: "allows-with",
      mechanisms: [
        { id: "eu.a", name: "eu.a" },
        { id: "eu.b", name: "eu.b", isUnverified: true },
      ],
    });
    expect(demand({ needs: {}, mechanism: mechanisms[2] }, law)).toMatchObject({ mechanisms: [{ id: "eu.c" }] });
  });

  test("that accepts nothing binds, and one that may exempt says by which article", () => {
    expect(demand({ needs: { anyOf: ["cn.contract"] } })).toEqual({ kind: "binds", article: { cite: "EUL art. 2" } });
    expect(demand({ exemption: "EUL-3" })).toEqual({
      kind: "allows-with",
      article: { cite: "EUL art. 2" },
      mechanisms: [],
      exemption: { cite: "EUL art. 3" },
    });
  });

  test("whose answer hangs on what is not known cites what restricts, as does one that gives no reason", () => {
    expect(demand({ verdict: "unproven", unknown: ["cii"] })).toMatchObject({ article: { cite: "EUL art. 1" } });
    expect(demand({ chain: [] })).toMatchObject({ article: { cite: "EUL art. 1" } });
    expect(restriction(madeUpLaw({ restricts: { what: "", articles: [] } }))).toBe("");
  });
});

describe("a law that is satisfied", () => {
  const all = (isNear: boolean, ...opinions: readonly Opinion[]) =>
    lawsSay(opinions, isNear).map((one) => [one.verdict, "demand" in one, "fine" in one]);
  const lacking = opinion(europe, "needs");

  test("demands nothing and costs nothing, beside one that is not", () => {
    expect(all(true, allowed, { ...lacking, chain: [step] })).toEqual([
      ["allowed", false, false],
      ["needs", true, true],
    ]);
  });

  test("costs what it costs where none lacks anything, so that something is said of it", () => {
    expect(all(true, allowed)).toEqual([["allowed", false, true]]);
  });

  test("is satisfied only by a transfer on file", () => {
    expect(all(false, allowed)).toEqual([["allowed", true, true]]);
    expect(all(true, { ...allowed, mechanism: undefined })).toEqual([["allowed", true, true]]);
  });
});

test("a law says who it is, what decided and what a breach costs at most", () => {
  expect(lawsSay([allowed], true)).toEqual([
    {
      law: "EU-LAW",
      short: "EUL",
      verdict: "allowed",
      articles: [{ cite: "EUL art. 2" }],
      fine: { text: "up to EUR 1", article: { cite: "EUL art. 1" } },
    },
  ]);
});
