/** What is said of a transfer that passes: until the first of all ends, on what, and what is due or near. */

import { describe, expect, test } from "vitest";
import { isSoon, passesOn } from "../../../policies/border/findings/transfer-says.ts";
import { type Opinion, opinion } from "../../../policies/border/law/opinion.ts";
import type { Transfer } from "../../../policies/border/transfer/transfer.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { europe, madeUpLaw, madeUpMechanism } from "../made-up-law.ts";

const day = "2026-06-01";

function passes(change: Partial<Transfer>, ...opinions: readonly Partial<Opinion>[]) {
  const transfer = madeUpTransfer({ id: "T", resources: [], from: "EEA", to: "US", mechanisms: [], change }, [europe]);
  return passesOn({ transfer, opinions: opinions.map((one) => ({ ...opinion(europe, "allowed"), ...one })) }, day);
}

test("the end is near from sixty days before it, and on the day itself", () => {
  expect(["2026-05-01", "2026-06-01", "2026-07-31", "2026-08-01"].map((end) => isSoon(end, day))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

describe("what ends first", () => {
  const mechanism = madeUpMechanism();

  test.each<[change: Partial<Transfer>, untils: readonly (string | undefined)[], expected: object]>([
    [
      { expires: "2026-09-01", approvedUntil: "2027-01-01" },
      ["2028-01-01"],
      { end: "2026-09-01", endOf: { what: "transfer" } },
    ],
    [
      { expires: "2027-01-01", approvedUntil: "2026-09-01" },
      [undefined],
      { end: "2026-09-01", endOf: { what: "approval" } },
    ],
    [
      { expires: "2027-01-01" },
      ["2028-01-01", "2026-09-01"],
      { end: "2026-09-01", endOf: { what: "mechanism", name: "a contract" } },
    ],
    [
      { expires: "2026-09-01", approvedUntil: "2026-09-01" },
      ["2026-09-01"],
      { end: "2026-09-01", endOf: { what: "transfer" } },
    ],
    [{ approvedUntil: undefined }, [], { end: "2027-01-01", endOf: { what: "transfer" } }],
  ])("%j %j: %j", (change, untils, expected) => {
    expect(passes(change, ...untils.map((until) => ({ until, mechanism })))).toMatchObject(expected);
  });

  test("is the law's where no mechanism is relied on", () => {
    expect(passes({}, { until: "2026-09-01" })).toMatchObject({ endOf: { what: "mechanism", name: "EUL" } });
  });
});

test("each law says on which mechanism it passes, else in its words why it needs none", () => {
  const says = { code: "nothing-leaves", facts: {} } as const;
  const unverified = madeUpLaw({ mechanisms: [madeUpMechanism({ verified: "M" })] });
  const { basis } = passes(
    {},
    { law: unverified, mechanism: unverified.mechanisms[0] },
    { chain: [{ says, articles: [] }] },
    {},
  );
  const law = { law: unverified.id, short: "EUL" };
  const mechanism = { id: "eu.contract", name: "a contract", isUnverified: true };
  expect(basis).toEqual([{ ...law, mechanism }, { ...law, says }, law]);
});

test("all that is due, runs alongside or is warned of by any law is said, and only near renewals are", () => {
  const duties = [{ id: "eu.record", name: "a record", article: "EUL-1", verified: "P", timing: "alongside" }] as const;
  const says = { code: "law-text", facts: { text: "mind this" } } as const;
  const found = passes(
    {},
    {
      law: madeUpLaw({ duties }),
      duties,
      dutiesDue: [{ duty: "eu.record", by: "2026-06-10" }],
      renewBy: "2026-07-31",
      mechanism: madeUpMechanism(),
    },
    { warnings: [{ id: "w", says }], renewBy: "2026-08-01", mechanism: madeUpMechanism() },
  );
  expect(found).toMatchObject({
    due: [{ duty: "eu.record", name: "a record", by: "2026-06-10" }],
    alongside: [{ name: "a record" }],
    warnings: [says],
    renewals: [{ mechanism: "a contract", by: "2026-07-31" }],
  });
});
