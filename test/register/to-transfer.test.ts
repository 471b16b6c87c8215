/** A file as the judge takes it: only what is approved says until when, and nobody's people are lost from the count. */

import { describe, expect, it } from "vitest";
import type { Standing } from "../../policies/register/standing.ts";
import { hasMoved, toTransfer } from "../../policies/register/to-transfer.ts";
import { sampleTransfer } from "./sign-transfer.ts";

const file = sampleTransfer();
const [before, after] = ["2026-11-20", "2026-11-23"];
const why = { code: "not-reviewed", facts: { file: "transfers/orders.yaml" } } as const;
const pending: Standing = { kind: "pending", missing: [], why };

describe("hasMoved", () => {
  it.each<[Standing["kind"], boolean, string, boolean]>([
    ["approved", true, after, true],
    ["not-yet", true, before, false],
    ["pending", false, before, false],
    ["pending", false, after, true],
    ["rejected", false, after, false],
    ["rejected", true, after, true],
    ["rejected", true, before, false],
    ["revoked", true, after, true],
    ["expired", false, after, true],
    ["superseded", true, after, true],
    ["pending", false, file.effective, true],
    ["rejected", true, file.effective, true],
  ])("%s, once approved: %s, on %s: %s", (kind, wasApproved, day, moved) => {
    expect(hasMoved(file, { ...pending, kind } as Standing, day, wasApproved)).toBe(moved);
  });

  it("takes one that was rejected for never approved where nobody says otherwise", () => {
    expect(hasMoved(file, { kind: "rejected", why }, after)).toBe(false);
  });
});

describe("toTransfer", () => {
  it("is approved only where its standing is, and says otherwise why not", () => {
    expect(toTransfer(file, { kind: "approved", until: "2027-01-01" }, after)).toMatchObject({
      approvedUntil: "2027-01-01",
      notApproved: undefined,
    });
    expect(toTransfer(file, pending, after)).toMatchObject({
      approvedUntil: undefined,
      notApproved: why,
      counted: true,
    });
  });

  it("says to which countries the importer hands it on", () => {
    const onward = [
      { country: "US", importer: "Beta Inc.", purpose: "support" },
      { country: "GB", importer: "Beta Ltd.", purpose: "support" },
    ];
    expect(toTransfer({ ...file, onward }, pending, after).onward).toEqual(["US", "GB"]);
  });

  it("has no end of an approval where it is not approved, whatever its standing says besides", () => {
    const over = { kind: "expired", why, until: "2027-01-01" } as const;
    expect(toTransfer(file, over, after).approvedUntil).toBeUndefined();
  });

  it("takes a document on file for evidence, and a duty as done from its day on", () => {
    const duties = [{ duty: "cn.pipia", done: after }];
    const documents = [{ evidence: "tia_outcome", path: "documents/tia.pdf", sha256: "0" }];
    const laws = {
      "CN-PIPL": { mechanism: "cn.standard_contract", evidence: { filed: "2026-03-10" }, documents, duties },
    };
    const on = (day: string) => toTransfer({ ...file, laws }, pending, day).laws[0];
    expect(on(before)).toMatchObject({
      evidence: { tia_outcome: "documents/tia.pdf", filed: "2026-03-10" },
      duties: [],
    });
    expect(on(after)?.duties).toEqual(["cn.pipia"]);
  });
});
