/** A policy of the stack opens a way from its home to every place it names, of all the stack holds. */

import { expect, test } from "vitest";
import type { Node } from "../../../policies/border/estate/estate.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { flowsOfReach } from "../../../policies/border/flows/reach.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { buildMadeUp, inRegion, madeUpFacts, madeUpNode, regionOf, settings } from "../made-up-estate.ts";

const node = madeUpNode("policy");
const hidden = notKnown("region-not-on-file", { region: "mars-1", cloud: "aws" }, "correct-region", {});
const home = { ...settings, home: regionOf("aws/eu-central-1") };

function flows(of: Settings, actors: readonly Node[] = []) {
  const reached = [inRegion("aws/us-east-1"), hidden].map((place) => ({ at: "policy", place }));
  const none = { movements: [], exposures: [], hubs: [], memberAt: [], carried: [], mentions: [] };
  const resolved = { node, ...none, reached, actors };
  return flowsOfReach(resolved, buildMadeUp([], madeUpFacts(), of));
}
const short = (...of: Parameters<typeof flows>) =>
  flows(...of).map(({ verb, from, to, dataClass, subjects, sources }) => [
    verb,
    from,
    to,
    dataClass,
    subjects,
    sources,
  ]);

test("a stack that states nothing of itself holds people's data", () => {
  const from = inRegion("aws/eu-central-1");
  expect(short(home)).toEqual([
    ["process", from, inRegion("aws/us-east-1"), "personal", [], []],
    ["process", from, hidden, "personal", [], []],
  ]);
});

test("a stack that states what it holds is taken at its word", () => {
  const residency = { dataClass: "sensitive", subjects: ["CN"], stack: "dev" } as const;
  expect(short({ ...home, residency }).map(([, , , dataClass, subjects]) => [dataClass, subjects])).toEqual([
    ["sensitive", ["CN"]],
    ["sensitive", ["CN"]],
  ]);
});

test("without a home it is those who act by the policy whose data it is", () => {
  const here = inRegion("aws/eu-central-1");
  const actors = [madeUpNode("one"), madeUpNode("other"), madeUpNode("there", { provider: { region: "us-east-1" } })];
  expect(flows(settings)).toEqual([]);
  expect(short(settings, actors).map(([, from, to]) => [from, to])).toEqual([
    [here, inRegion("aws/us-east-1")],
    [here, hidden],
    [inRegion("aws/us-east-1"), hidden],
  ]);
});

test("reaches all content there is", () => {
  const whole = { mover: node, property: "policy", what: "content", part: { kind: "whole" }, clashes: [] };
  expect(flows(home)).toMatchObject([whole, whole]);
});
