/** Data handed to another stack is told of, whoever passes it on, unless there is nobody's data in it. */

import { expect, test } from "vitest";
import type { LedgerEntry } from "../../../policies/border/estate/settings.ts";
import { reportHandover } from "../../../policies/border/findings/report-handover.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { madeUpFlow, regionOf, settings } from "../made-up-estate.ts";

const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  stack: "shop/prod",
  identities: ["archive"],
  region: regionOf("aws/eu-central-1"),
  dataClass: "sensitive",
  subjects: ["EEA"],
  ...change,
});
const handed = (change: Partial<Flow>) => reportHandover(madeUpFlow({ into: entry(), ...change }), settings);

test("says of what class and to which stack", () => {
  expect(handed({ dataClass: "sensitive" })).toMatchObject([
    {
      policy: "report-handover",
      outcome: "reported",
      problem: { facts: { dataClass: "sensitive", stack: "shop/prod" } },
      flow: { verb: "copy" },
    },
  ]);
  const causes = [{}, { dataClass: "sensitive" }, { into: entry({ stack: "other" }) }] as const;
  expect(new Set(causes.map((change) => handed(change)[0]?.cause)).size).toBe(3);
});

test.each<[Partial<Flow>]>([[{ into: undefined }], [{ dataClass: "none" }], [{ what: "keys" }], [{ verb: "link" }]])(
  "nothing of %j",
  (change) => expect(handed(change)).toEqual([]),
);

test.each<[what: string, entry: Partial<LedgerEntry>, facts: object | undefined]>([
  ["taken today", { taken: "2026-06-01", digested: true }, undefined],
  ["taken 30 days ago", { taken: "2026-05-02", digested: true }, undefined],
  ["taken 31 days ago", { taken: "2026-05-01", digested: true }, { digested: true, taken: "2026-05-01" }],
  ["taken tomorrow", { taken: "2026-06-02", digested: true }, { digested: true, taken: "2026-06-02" }],
  ["that says no day", { digested: true }, { digested: true, taken: null }],
  ["without a digest", { taken: "2026-06-01", digested: false }, { digested: false }],
])("a ledger %s", (_, change, facts) => {
  const doubts = (flow: Partial<Flow>) =>
    handed(flow)
      .filter(({ problem }) => problem.code === "ledger-doubtful")
      .map(({ problem }) => problem.facts);
  const expected = facts === undefined ? [] : [{ stack: "shop/prod", ...facts }];
  expect(doubts({ into: entry(change) })).toEqual(expected);
  expect(doubts({ into: undefined, outOf: entry(change) })).toEqual(expected);
});

test("an old ledger is to be renewed by its stack", () => {
  const found = handed({ into: entry({ taken: "2026-05-01", digested: true }) });
  expect(found.find(({ problem }) => problem.code === "ledger-doubtful")?.remedies).toEqual([
    { code: "renew-ledger", facts: { stack: "shop/prod" } },
  ]);
});
