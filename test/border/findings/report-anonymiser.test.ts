/** A mark that nobody answers for is told, where people's data passes it. */

import { expect, test } from "vitest";
import { reportAnonymiser } from "../../../policies/border/findings/report-anonymiser.ts";
import { madeUpFlow, madeUpNode, settings } from "../made-up-estate.ts";

const mover = madeUpNode("step", { inputs: { tags: { "landlocked-anonymises": "dpo" } } });
const vouched = {
  ...settings,
  anonymisers: [{ resource: "step", type: mover.type, method: "counts", owner: "dpo", checked: "2026-05-01" }],
};

test("once a step, and only where something passes", () => {
  expect(reportAnonymiser(madeUpFlow({ mover }), settings)).toMatchObject([
    { policy: "report-anonymiser", outcome: "reported", remedies: [{ code: "vouch-in-config" }] },
  ]);
  expect(reportAnonymiser(madeUpFlow({ mover, dataClass: "none" }), settings)).toEqual([]);
  expect(reportAnonymiser(madeUpFlow({ mover }), vouched)).toEqual([]);
  expect(reportAnonymiser(madeUpFlow(), settings)).toEqual([]);
});
