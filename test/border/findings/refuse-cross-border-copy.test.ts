/** A refused flow says what each law demands and what to do instead, and flows that differ in anything people read are not one. */

import { describe, expect, test } from "vitest";
import {
  flowCause,
  recoveryRegions,
  refuseCrossBorderCopy,
} from "../../../policies/border/findings/refuse-cross-border-copy.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { opinion } from "../../../policies/border/law/opinion.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { lack } from "../../../policies/border/transfer/lack.ts";
import type { Verdict } from "../../../policies/border/verdict/verdict.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { buildMadeUp, inRegion, madeUpFlow, madeUpNode, regions } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

type Refused = Extract<Verdict, { outcome: "refused" }>;
const transfer = madeUpTransfer({ id: "T", resources: [], from: "EEA", to: "US", mechanisms: [] }, [europe]);
const near = { transfer, lack: lack("expired", { expires: "2026-01-01" }) };
const unsound = lack("register-unsound", { text: "a.yaml: no JSON" });
const estate = buildMadeUp([]);

function refused(flow: Partial<Flow>, verdict: Partial<Refused> = {}) {
  const opinions = [opinion(europe, "needs")];
  return refuseCrossBorderCopy(madeUpFlow(flow), { outcome: "refused", opinions, ...verdict }, estate);
}
const remedies = (...of: Parameters<typeof refused>) => refused(...of).remedies.map(({ code, facts }) => [code, facts]);

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

describe("what to do instead", () => {
  const dublin = { regions: [{ region: "eu-west-1", city: "Dublin" }] };
  const register = ["register-transfer", {}];

  test.each<[what: string, flow: Partial<Flow>, expected: readonly unknown[]]>([
    ["a copy inside the border", {}, [["replicate-within", dublin], register]],
    ["data kept inside it", { verb: "move" }, [["keep-within", dublin], register]],
    ["networks kept apart", { verb: "link" }, [["keep-networks-apart", {}], register]],
    [
      "zones where there is no other region",
      { from: inRegion("aws/eu-west-1") },
      [["copy-to-other-zones", dublin.regions[0]], register],
    ],
    [
      "nothing inside, from no region",
      { from: { kind: "country", country: "DE", as: { code: "service", facts: { text: "x" } } } },
      [register],
    ],
  ])("%s", (_, flow, expected) => expect(remedies(flow)).toEqual(expected));

  test("a transfer on file is mended, and before any of them a register that is not sound", () => {
    expect(remedies({ verb: "link" }, { near })[1]).toEqual(["mend-transfer", {}]);
    expect(remedies({ verb: "link" }, { unsound })[1]).toEqual(["mend-register", {}]);
    expect(remedies({ verb: "link" }, { near, unsound })[1]).toEqual(["mend-register", {}]);
  });
});

test("a register that is not sound is said once: by the transfer that names it, else by itself", () => {
  expect(refused({}, { unsound }).problem.facts).toEqual({ unsound });
  expect(refused({}, { unsound, near })).toMatchObject({
    problem: { facts: {} },
    transfer: { id: "T", lack: near.lack },
  });
});

test("regions to recover into are those on file, of the same cloud", () => {
  const [frankfurt] = regions.of("aws");
  if (!frankfurt) throw new Error("Frankfurt is not made up");
  const recovering = (...recovery: readonly string[]) =>
    recoveryRegions({ ...frankfurt, recovery }, regions).map(({ city }) => city);
  expect(recovering("eu-west-1", "mars-1")).toEqual(["Dublin"]);
  expect(recoveryRegions({ ...frankfurt, recovery: undefined }, regions)).toEqual([]);
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
