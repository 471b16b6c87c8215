/** What `transfer show` says of a transfer's laws is what the judge says of the flow it describes, over random transfers. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { checkLaws } from "../../cli/transfer/law-check.ts";
import type { Settings } from "../../policies/border/estate/settings.ts";
import type { Flow } from "../../policies/border/flows/flow.ts";
import { lawOf, territoryOf } from "../../policies/border/law/law.ts";
import type { Transfer } from "../../policies/border/transfer/transfer.ts";
import { judgeFlow } from "../../policies/border/verdict/verdict.ts";
import { loadLawFacts } from "../../policies/facts/load-law-facts.ts";
import { madeUpTransfer } from "../made-up-transfer.ts";

const facts = loadLawFacts();
const { laws } = facts;
const day = "2026-11-23";
const territories = [...laws.map((law) => law.territory.id), "AU"];
const countries = [...laws.flatMap((law) => law.territory.countries.slice(0, 2)), "AU", "CA", "XX"];
const mechanisms = laws.flatMap((law) => law.mechanisms.map(({ id }) => ({ law: law.id, mechanism: id })));

const transfer: fc.Arbitrary<Transfer> = fc
  .record({
    from: fc.constantFrom(...territories),
    to: fc.constantFrom(...countries),
    subjects: fc.subarray(territories, { maxLength: 2 }),
    dataClass: fc.constantFrom("personal" as const, "sensitive" as const, "important" as const),
    people: fc.constantFrom(1, 99_999, 100_000, 1_000_000),
    sensitivePeople: fc.constantFrom(0, 1, 10_000),
    others: fc.subarray(mechanisms, { maxLength: 1 }),
    /** Which of each law's mechanisms is stated, of those concerned. */
    pick: fc.nat(),
    isWhole: fc.boolean(),
    dropped: fc.constantFrom("", "evidence", "duties"),
  })
  .map(({ from, to, subjects, dataClass, people, sensitivePeople, others, pick, isWhole, dropped }) => {
    const own = [...new Set([from, ...subjects])].flatMap((territory) => {
      const law = lawOf(territory, laws);
      const mechanism = law?.mechanisms[pick % law.mechanisms.length];
      return law && mechanism ? [{ law: law.id, mechanism: mechanism.id }] : [];
    });
    const stated = [...(isWhole ? own : own.slice(1)), ...others];
    const change = { subjects, dataClass, people, sensitivePeople };
    const made = madeUpTransfer({ id: "one", resources: ["source"], from, to, mechanisms: stated, change }, laws);
    return {
      ...made,
      laws: made.laws.map((one) => ({
        ...one,
        ...(dropped === "evidence" ? { evidence: {} } : {}),
        ...(dropped === "duties" ? { duties: [] } : {}),
      })),
    };
  });

function flowOf({ from, to, subjects, dataClass }: Transfer): Flow {
  const origin = lawOf(from.territory, laws)?.territory.countries[0] ?? from.territory;
  return {
    verb: "copy",
    what: "content",
    mover: { name: "mover" } as Flow["mover"],
    property: "to",
    sources: ["source"],
    from: { kind: "country", country: origin, as: { code: "service", facts: { text: origin } } },
    to: { kind: "country", country: to.country, as: { code: "service", facts: { text: to.country } } },
    dataClass,
    subjects,
    part: { kind: "whole" },
    clashes: [],
  };
}

const settings = (transfers: readonly Transfer[]): Settings => ({
  day,
  stack: "dev",
  pinned: false,
  defaultRegion: {},
  accounts: [],
  ledger: [],
  transfers,
  unsoundTransfers: [],
  accepted: [],
});

test("checkLaws finds something lacking exactly where the judge refuses", () => {
  const count = { passing: 0, lacking: 0 };
  fc.assert(
    fc.property(transfer, (one) => {
      fc.pre(one.from.territory !== territoryOf(one.to.country, laws));
      const passes = checkLaws(one, [one], facts, day).every(({ lack }) => lack === undefined);
      expect(passes).toBe(judgeFlow(flowOf(one), facts, settings([one])).outcome === "allowed");
      count[passes ? "passing" : "lacking"] += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(count.passing).toBeGreaterThan(200);
  expect(count.lacking).toBeGreaterThan(200);
});
