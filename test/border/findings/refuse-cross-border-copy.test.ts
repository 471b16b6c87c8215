/** A refused flow says what each law demands and what to do instead, and flows that differ in anything people read are not one. */

import { describe, expect, test } from "vitest";
import { flowCause, refuseCrossBorderCopy } from "../../../policies/border/findings/refuse-cross-border-copy.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { opinion } from "../../../policies/border/law/opinion.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { lack } from "../../../policies/border/transfer/lack.ts";
import type { Verdict } from "../../../policies/border/verdict/verdict.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { buildMadeUp, inRegion, madeUpFlow, madeUpNode } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

type Refused = Extract<Verdict, { outcome: "refused" }>;
const transfer = madeUpTransfer({ id: "T", resources: [], from: "EEA", to: "US", mechanisms: [] }, [europe]);
const near = { transfer, lack: lack("expired", { expires: "2026-01-01" }) };
const unsound = lack("register-unsound", { text: "a.yaml: no JSON" });
const estate = buildMadeUp([]);

function refused(flow: Partial<Flow>, verdict: Partial<Refused> = {}) {
  const opinions = [opinion(europe, "needs")];
  return refuseCrossBorderCopy(madeUpFlow(flow), { outcome: "refused", opinions, ...verdict }, estate, new Map());
}

test("is of the policy, by the laws that refuse, with what other scanners demand", () => {
  expect(refused({ clashes: [{ rule: "CKV_1", scanner: "Checkov" }] })).toMatchObject({
    policy: "refuse-cross-border-copy",
    outcome: "refused",
    problem: { code: "flow-refused", facts: {} },
    laws: ["EU-LAW"],
    chain: [{ demand: { kind: "binds" } }],
    clashes: [{ rule: "CKV_1", scanner: "Checkov" }],
  });
  expect(refused({})).not.toHaveProperty("transfer");
});

test("a register that is not sound is said once: by the transfer that names it, else by itself", () => {
  expect(refused({}, { unsound }).problem.facts).toEqual({ unsound });
  expect(refused({}, { unsound, near })).toMatchObject({
    problem: { facts: {} },
    transfer: { id: "T", lack: near.lack },
  });
});

describe("the cause", () => {
  const hidden = notKnown("not-text", { property: "to" }, "give-as-text", {});
  const differing: readonly Partial<Flow>[] = [
    { verb: "move" },
    { what: "keys" },
    { from: inRegion("aws/eu-west-1") },
    { to: inRegion("alicloud/ap-southeast-1") },
    { to: hidden },
    { to: notKnown("not-text", { property: "other" }, "give-as-text", {}) },
    { dataClass: "sensitive" },
    { subjects: ["EEA", "CN"] },
    { how: { code: "as-set", facts: { text: "its acl" } } },
    { how: { code: "as-set", facts: { text: "its acl" }, who: "somebody" } },
    { mover: madeUpNode("x", { type: "aws:x/other:Other" }) },
  ];

  test("of flows that differ in anything people read is another", () => {
    const causes = [{}, ...differing].map((change) => flowCause(madeUpFlow(change)));
    expect(new Set(causes).size).toBe(differing.length + 1);
    expect(flowCause(madeUpFlow(), "from")).not.toBe(flowCause(madeUpFlow(), "to"));
  });

  test("of one movement that several resources or properties name is one", () => {
    expect(flowCause(madeUpFlow({ mover: madeUpNode("other"), property: "arn", sources: ["x"] }))).toBe(
      flowCause(madeUpFlow()),
    );
  });
});
