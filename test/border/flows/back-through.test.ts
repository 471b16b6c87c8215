/** A link runs both ways: the other side's data is asked about under the other side's law, where one is on file. */

import { expect, test } from "vitest";
import { backThrough } from "../../../policies/border/flows/back-through.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { buildMadeUp, inRegion, madeUpFlow, madeUpNode } from "../made-up-estate.ts";

const estate = buildMadeUp([]);
const hangzhou = inRegion("alicloud/cn-hangzhou");

function back(to: Target["place"], more: Partial<Target> = {}) {
  const flow = madeUpFlow({ verb: "link", to, target: more.node });
  return backThrough(flow, { place: to, name: "far", at: "peer", ...more }, estate).map(
    ({ from, to: there, subjects, dataClass, source }) => ({ from, to: there, subjects, dataClass, source }),
  );
}

test("where no law of the other side is on file, nothing is asked", () => {
  expect(back(inRegion("aws/xx-secret-1"))).toEqual([]);
  expect(back({ kind: "world", as: { code: "anyone", facts: {} } })).toEqual([]);
  expect(back(notKnown("region-not-stated", {}, "use-own-zone", {}))).toEqual([]);
});

test("the people of the other side, by its own statement or by where it lies", () => {
  const from = { from: hangzhou, to: inRegion("aws/eu-central-1") };
  expect(back(hangzhou)).toMatchObject([{ ...from, subjects: ["CN"], dataClass: "personal" }]);
  const node = madeUpNode("far");
  const holding = { dataClass: "sensitive", subjects: ["EEA"] } as const;
  expect(back(hangzhou, { node, holding })).toMatchObject([{ ...from, ...holding, source: node }]);
});

test("it is the other side's data, unless the link is of what it leads from", () => {
  const [mover, source] = [madeUpNode("mover"), madeUpNode("near")];
  const sources = (from?: typeof mover) => {
    const flow = madeUpFlow({ verb: "link", to: hangzhou, mover, source: from, sources: ["near"] });
    return backThrough(flow, { place: hangzhou, name: "far", at: "peer" }, estate).map((one) => one.sources);
  };
  expect([sources(source), sources(mover), sources()]).toEqual([[["far"]], [["near"]], [["near"]]]);
});
