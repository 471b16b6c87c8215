/** What is told of a flow that passes: on what, until when, and all there is to mind. */

import { describe, expect, test } from "vitest";
import type { Passes, TransferSays } from "../../../policies/border/findings/transfer-says.ts";
import { ending, used } from "../../../policies/messages/english/transfer.ts";
import { complete, finding, problems } from "../statements.ts";

const { passes } = complete.transfer;
const people = (territory: string): string => territory;

function about(change: Partial<Passes>, transfer: Partial<TransferSays> = {}) {
  const says = { id: "T-1", passes: { ...passes, ...change }, ...transfer };
  return finding({ code: "transfer-used", facts: problems["transfer-used"] }, { ...complete, transfer: says });
}

describe("used", () => {
  const moves =
    "backup may copy personal data of EEA from Frankfurt (eu-central-1) to N. Virginia (us-east-1) until 2027-01-01, on transfer T-1";

  test("says the mechanism of each law, or why it needs none", () => {
    const says = { code: "nothing-leaves", facts: {} } as const;
    const basis = [
      { law: "EU-LAW", short: "EUL", mechanism: { id: "eu.contract", name: "a contract" } },
      { law: "CN-LAW", short: "CNL", says },
      { law: "SG-LAW", short: "SGL" },
    ];
    expect(used("backup", about({ basis }), people)).toBe(
      `${moves} (EUL: a contract; CNL: nothing leaves its territory; SGL: no need of any).`,
    );
  });

  test("says what is due, what runs alongside, and what to mind", () => {
    const warnings = ["one", "two"].map((text) => ({ code: "law-text", facts: { text } }) as const);
    const due = [
      { duty: "eu.filing", name: "a contract", isFiling: true as const, by: "2026-07-01" },
      { duty: "eu.notice", name: "a notice", by: "2026-08-01" },
    ];
    expect(
      used("backup", about({ due, alongside: [{ name: "a record" }, { name: "an audit" }], warnings }), people),
    ).toBe(
      `${moves} (EUL: a contract). Due: the filing of a contract by 2026-07-01, a notice by 2026-08-01. Running alongside: a record, an audit. Note: one; two.`,
    );
  });

  test("a finding without its transfer has nothing to tell of", () => {
    const bare = finding({ code: "transfer-used", facts: {} });
    expect(() => used("backup", bare, people)).toThrow("carries no transfer that lets it pass");
    expect(() => ending("backup", true, bare)).toThrow("carries no transfer that lets it pass");
  });
});

describe("ending", () => {
  test.each<[endOf: Passes["endOf"], name: string]>([
    [{ what: "transfer" }, "its own end"],
    [{ what: "approval" }, "the end of its approval"],
    [{ what: "mechanism", name: "a contract" }, "the end of a contract"],
  ])("%j: %s", (endOf, name) => {
    expect(ending("backup", true, about({ endOf }))).toBe(
      `backup passes on transfer T-1: transfer T-1 ends on 2027-01-01 (${name}), and then this is refused.`,
    );
  });

  test("says a renewal with the end, and alone while the end is far", () => {
    const renewals = [{ mechanism: "a contract", by: "2026-07-01" }];
    expect(ending("backup", true, about({ renewals }))).toContain(
      "and then this is refused; the renewal of a contract must be asked for by 2026-07-01.",
    );
    expect(ending("backup", false, about({ renewals }))).toBe(
      "backup passes on transfer T-1: the renewal of a contract must be asked for by 2026-07-01.",
    );
  });
});
