/** Data put where it counts as less is refused wherever that happens; where it counts as much, or is vouched for, it is not. */

import { expect, test } from "vitest";
import { refuseLaundering } from "../../../policies/border/findings/refuse-laundering.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { dataClasses } from "../../../policies/border/terms/residency-tags.ts";
import { madeUpFlow, madeUpNode } from "../made-up-estate.ts";

const target = (dataClass: string) => madeUpNode("target", { inputs: { tags: { "landlocked-class": dataClass } } });
const launders = (change: Partial<Flow>): boolean => {
  const [found] = refuseLaundering(madeUpFlow({ target: target("none"), ...change }));
  return found !== undefined;
};

test.each<[what: string, change: Partial<Flow>, expected: boolean]>([
  ["people's data as nobody's", {}, true],
  ["a backup of it", { what: "backups" }, true],
  ["another resource at the same place", { source: madeUpNode("source") }, true],
  ["sensitive data as plain", { dataClass: "sensitive", target: target("personal") }, true],
  [
    "where nobody vouches for the step",
    { mover: madeUpNode("m", { inputs: { tags: { "landlocked-anonymises": "" } } }) },
    true,
  ],
  [
    "where somebody vouches for the step",
    { mover: madeUpNode("m", { inputs: { tags: { "landlocked-anonymises": "dpo" } } }) },
    false,
  ],
  ["where nothing of the content arrives", { what: "logs" }, false],
  ["where only networks see each other", { verb: "link" }, false],
  ["where nobody knows the target", { target: undefined }, false],
])("%s: %s", (_, change, expected) => expect(launders(change)).toBe(expected));

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
  expect(refuseLaundering(madeUpFlow({ target: target("none") }))).toMatchObject([
    {
      policy: "refuse-laundering",
      outcome: "refused",
      problem: { facts: { held: { dataClass: "personal", subjects: ["EEA"] }, target: "target", targetClass: "none" } },
      remedies: [{ facts: { resource: "target", dataClass: "personal", tag: "landlocked-anonymises" } }],
    },
  ]);
});
