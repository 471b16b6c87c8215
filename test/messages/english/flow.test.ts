/** A refusal is one whole sentence: what moves, from where to where, by which article, and what to do. */

import { describe, expect, test } from "vitest";
import type { Demand } from "../../../policies/border/findings/law-says.ts";
import { legalTexts } from "../../../policies/messages/english/flow.ts";
import { complete, finding, flow, lawSays, told, toVirginia } from "../statements.ts";

const register = { code: "register-transfer", facts: toVirginia } as const;
const said =
  "register a transfer (landlocked transfer new --stack dev --resource orders --from aws/eu-central-1 --to aws/us-east-1 --class personal)";

describe("a refusal", () => {
  const mechanisms = ["a contract", "binding rules"].map((name, index) => ({ id: String(index), name }));
  const allows: Demand = { kind: "allows-with", article: { cite: "EUL art. 1" }, mechanisms };
  const refused = (demands: readonly Demand[], more: Parameters<typeof finding>[1] = {}, facts = {}): string =>
    told(
      finding({ code: "flow-refused", facts }, { flow, chain: demands.map(lawSays), remedies: [register], ...more }),
    );
  const moves =
    "backup (aws:s3/rule) would copy personal data of people in Europe from Frankfurt (eu-central-1) to N. Virginia (us-east-1), out of orders, by to: ";
  const ends = ` Exposure: up to EUR 1 (EUL art. 9). Instead: ${said}.`;

  test("by a law that allows it only with something", () => {
    expect(refused([allows])).toBe(
      `${moves}EUL art. 1 allows it only with a contract or binding rules; no transfer with one is on file.${ends}`,
    );
    expect(refused([{ ...allows, mechanisms: [], exemption: { cite: "EUL art. 5" } }])).toBe(
      `${moves}EUL art. 1 allows it only with the exemption of EUL art. 5; no transfer with one is on file.${ends}`,
    );
  });

  test("says of the laws word for word what can be said once", () => {
    const forbids: Demand = { kind: "forbids", article: { cite: "EUL art. 2" }, says: [] };
    const chain = [allows, forbids].map(lawSays);
    const parts = legalTexts(chain);
    expect(parts.map(({ again }) => again)).toEqual([
      "EUL art. 1 allows it only with what is named above",
      "EUL art. 2 forbids it, as told above",
      "",
    ]);
    for (const { text } of parts) expect(refused([allows, forbids])).toContain(text);
    expect(legalTexts([])).toEqual([]);
  });

  test("by a law that a decision on the country satisfies, alone or beside others", () => {
    const decided = { id: "eu.adequacy", name: "a decision" };
    const adequacy = {
      mechanism: "eu.adequacy",
      decision: "Decision 1",
      country: "JP",
      limit: "companies",
      until: "2031-01-01",
    };
    expect(refused([{ ...allows, mechanisms: [decided], adequacy }])).toBe(
      `${moves}it is covered by Decision 1 on Japan (for companies, until 2031-01-01), once that is on file; no transfer states it yet.${ends}`,
    );
    expect(refused([{ ...allows, mechanisms: [decided, ...mechanisms], adequacy }])).toBe(
      `${moves}EUL art. 1 allows it only with Decision 1 on Japan (for companies, until 2031-01-01), a contract or binding rules; no transfer with one is on file.${ends}`,
    );
  });

  test("by a law that forbids it", () => {
    const says = [
      { code: "law-text", facts: { text: "never" } },
      { code: "duty-not-done", facts: { duty: "notice" } },
    ] as const;
    expect(refused([{ kind: "forbids", article: { cite: "EUL art. 2" }, says }])).toBe(
      `${moves}EUL art. 2 forbids it: never; notice is not done; no transfer with one is on file.${ends}`,
    );
  });

  test("by two laws, of which one only binds", () => {
    expect(refused([allows, { kind: "binds", article: { cite: "CNL art. 1" } }])).toBe(
      `${moves}EUL art. 1 allows it only with a contract or binding rules; CNL art. 1 binds it; no transfer that satisfies them is on file, and neither law accepts the other's paperwork. Exposure: up to EUR 1 (EUL art. 9); up to EUR 1 (EUL art. 9). Instead: ${said}.`,
    );
  });

  test("though a transfer names it", () => {
    const lack = { code: "expired", facts: { expires: "2026-01-01" } } as const;
    const mend = { code: "mend-transfer", facts: {} } as const;
    const chain = [lawSays()];
    expect(
      told(
        finding({ code: "flow-refused", facts: {} }, { flow, chain, remedies: [mend], transfer: { id: "T-1", lack } }),
      ),
    ).toBe(
      `${moves}transfer T-1 names it, but it ended on 2026-01-01. Exposure: up to EUR 1 (EUL art. 9). Instead: mend that transfer and have it reviewed.`,
    );
  });

  test("while the register is not sound", () => {
    const unsound = { code: "register-unsound", facts: { text: "a.yaml is not signed" } } as const;
    expect(refused([allows], { remedies: [{ code: "mend-register", facts: {} }] }, { unsound })).toBe(
      `${moves}EUL art. 1 allows it only with a contract or binding rules; no transfer with one is on file, and the register is not sound, and nothing passes on it until it is: a.yaml is not signed. Exposure: up to EUR 1 (EUL art. 9). Instead: mend the register (landlocked transfer verify).`,
    );
  });

  test("of what other scanners demand", () => {
    expect(refused([allows], { clashes: [{ rule: "CKV_1", scanner: "Checkov" }] })).toMatch(
      / CKV_1 \(Checkov\) demands what this refuses: switch it off for this resource\.$/,
    );
    expect(
      refused([allows], {
        clashes: [
          { rule: "CKV_1", scanner: "Checkov" },
          { rule: "B", scanner: "Config" },
        ],
      }),
    ).toMatch(/ CKV_1 \(Checkov\) and B \(Config\) demand what this refuses: switch them off for this resource\.$/);
    expect(told(finding({ code: "flow-refused", facts: {} }, complete))).not.toContain("demand");
  });
});
