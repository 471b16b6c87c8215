/** Every flow that passes is told of: on which transfer, and until when. */

import { expect, test } from "vitest";
import { reportTransfer } from "../../../policies/border/findings/report-transfer.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { opinion } from "../../../policies/border/law/opinion.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { madeUpFlow } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

const transfer = madeUpTransfer({ id: "T-1", resources: [], from: "EEA", to: "US", mechanisms: [] }, [europe]);
const report = (change: Partial<Flow> = {}, id = "T-1") => {
  const opinions = [{ ...opinion(europe, "allowed"), mechanism: europe.mechanisms[0] }];
  return reportTransfer(madeUpFlow(change), { transfer: { ...transfer, id }, opinions }, { day: "2026-06-01" });
};

test("says which transfer, on what and until when", () => {
  expect(report()).toMatchObject({
    policy: "report-transfer",
    outcome: "reported",
    problem: { code: "transfer-used" },
    flow: { verb: "copy" },
    transfer: {
      id: "T-1",
      passes: { end: "2027-01-01", basis: [{ law: europe.id, short: "EUL", mechanism: { name: "a contract" } }] },
    },
    chain: [{ law: europe.id, verdict: "allowed" }],
  });
});

test("is one cause for all that passes on one transfer in the same way", () => {
  expect(report({ property: "other" }).cause).toBe(report().cause);
  const others = [report({ verb: "move" }), report({ what: "backups" }), report({}, "T-2")].map(({ cause }) => cause);
  expect(new Set([report().cause, ...others]).size).toBe(4);
});

test("what passes to another place, of other people or on other terms is told by itself", () => {
  const others = [
    report({ to: { kind: "country", country: "GB", as: { code: "service", facts: { text: "x" } } } }),
    report({ subjects: ["GB"] }),
    report({ dataClass: "sensitive" }),
  ];
  expect(new Set([report(), ...others].map(({ cause }) => cause)).size).toBe(4);
  const opinions = [{ ...opinion(europe, "allowed"), until: "2026-12-05" }];
  const sooner = reportTransfer(madeUpFlow({}), { transfer, opinions }, { day: "2026-06-01" });
  expect(sooner.cause).not.toBe(report().cause);
});
