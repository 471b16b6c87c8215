/** What is not known is not known by a property: the same of every element of a list, and another of another property. */

import { expect, test } from "vitest";
import { refuseUnproven, unproven } from "../../../policies/border/findings/refuse-unproven.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { madeUpFlow, madeUpNode } from "../made-up-estate.ts";

const missing = notKnown("not-text", { property: "rules[0].to" }, "give-as-text", {});

test("says why it can't be known, and what would make it known", () => {
  expect(refuseUnproven(madeUpFlow({ property: "rules[0].to", to: missing }), missing)).toMatchObject({
    policy: "refuse-unproven",
    outcome: "unproven",
    problem: { code: "flow-unproven", facts: { reason: missing.reason } },
    flow: { property: "rules[0].to", to: { kind: "not-known" } },
    remedies: [missing.remedy],
    laws: [],
  });
});

test("is one cause for all elements of a list, and not for two properties", () => {
  const cause = (property: string): string => refuseUnproven(madeUpFlow({ property }), missing).cause;
  expect(cause("rules[1].to")).toBe(cause("rules[0].to"));
  expect(cause("rules[0].arn")).not.toBe(cause("rules[0].to"));
});

test("whatever else can't be proven is under the same policy, with one remedy or several", () => {
  const problem = { code: "tags-not-known", facts: {} } as const;
  const unpin = { code: "unpin", facts: {} } as const;
  expect(unproven(madeUpNode("x"), problem, unpin, "c")).toMatchObject({
    policy: "refuse-unproven",
    cause: "c",
    remedies: [unpin],
  });
  expect(unproven(madeUpNode("x"), problem, [unpin, missing.remedy], "c").remedies).toEqual([unpin, missing.remedy]);
});
