/** Data put where it counts as less is refused wherever that happens; where it counts as much, or is vouched for, it is not. */

import { expect, test } from "vitest";
import type { LedgerEntry, Settings } from "../../../policies/border/estate/settings.ts";
import { refuseLaundering } from "../../../policies/border/findings/refuse-laundering.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { type DataClass, dataClasses } from "../../../policies/border/terms/residency-tags.ts";
import { madeUpFlow, madeUpNode, regionOf, settings } from "../made-up-estate.ts";

const vouching: Settings = {
  ...settings,
  anonymisers: [
    { resource: "m", type: "aws:s3/bucket:Bucket", method: "counts", owner: "dpo", checked: "2026-06-01" },
    { resource: "late", type: "aws:s3/bucket:Bucket", method: "counts", owner: "dpo", checked: "2026-06-02" },
    { resource: "other-type", type: "aws:sqs/queue:Queue", method: "counts", owner: "dpo", checked: "2026-06-01" },
  ],
};
const marked = (name: string, by: string) => madeUpNode(name, { inputs: { tags: { "landlocked-anonymises": by } } });
const listed = (dataClass: DataClass): LedgerEntry => ({
  stack: "shop/prod",
  identities: ["archive"],
  region: regionOf("aws/eu-central-1"),
  dataClass,
  subjects: [],
});
const target = (dataClass: string) => madeUpNode("target", { inputs: { tags: { "landlocked-class": dataClass } } });
const launders = (change: Partial<Flow>): boolean => {
  const [found] = refuseLaundering(madeUpFlow({ target: target("none"), ...change }), vouching);
  return found !== undefined;
};

test.each<[what: string, change: Partial<Flow>, expected: boolean]>([
  ["people's data as nobody's", {}, true],
  ["a backup of it", { what: "backups" }, true],
  ["another resource at the same place", { source: madeUpNode("source") }, true],
  ["sensitive data as plain", { dataClass: "sensitive", target: target("personal") }, true],
  ["where the step is not marked by anybody", { mover: marked("m", "") }, true],
  ["where nobody vouches for the marked step", { mover: marked("n", "dpo") }, true],
  ["where somebody vouches for another type of that name", { mover: marked("other-type", "dpo") }, true],
  ["where it is checked tomorrow", { mover: marked("late", "dpo") }, true],
  ["where somebody vouches for a step that is not marked", { mover: madeUpNode("m") }, true],
  ["where somebody vouches for the marked step", { mover: marked("m", "dpo") }, false],
  ["into what another stack's ledger calls nobody's", { target: undefined, into: listed("none") }, true],
  ["into what another stack's ledger calls people's", { target: undefined, into: listed("personal") }, false],
  ["where nothing of the content arrives", { what: "logs" }, false],
  ["where only networks see each other", { verb: "link" }, false],
  ["where nobody knows the target", { target: undefined }, false],
])("%s: %s", (_, change, expected) => expect(launders(change)).toBe(expected));

test("what another stack has is named with that stack", () => {
  expect(refuseLaundering(madeUpFlow({ target: undefined, into: listed("none") }), vouching)).toMatchObject([
    {
      problem: { facts: { target: "archive", stack: "shop/prod" } },
      remedies: [{ facts: { resource: "archive", stack: "shop/prod" } }],
    },
  ]);
});

test("a resource launders nothing into itself", () => {
  const self = target("none");
  expect(launders({ source: self, target: self })).toBe(false);
});

test("only what counts as less than what flows into it launders", () => {
  for (const [rank, dataClass] of dataClasses.entries())
    for (const [other, of] of dataClasses.entries())
      expect(launders({ dataClass, target: target(of) })).toBe(other < rank);
});

test("says what would pass as what, and how to end it", () => {
  expect(refuseLaundering(madeUpFlow({ target: target("none") }), vouching)).toMatchObject([
    {
      policy: "refuse-laundering",
      outcome: "refused",
      problem: { facts: { held: { dataClass: "personal", subjects: ["EEA"] }, target: "target", targetClass: "none" } },
      remedies: [{ facts: { resource: "target", dataClass: "personal", tag: "landlocked-anonymises" } }],
    },
  ]);
});
