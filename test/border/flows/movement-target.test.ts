/** Where a movement leads is what it names, or a place of its service's own; what is not named or decided is not known. */
import { describe, expect, test } from "vitest";
import { movementTargets } from "../../../policies/border/flows/movement-target.ts";
import type { Movement } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, madeUpNode } from "../made-up-estate.ts";
import { flows, from, reference, short, to } from "./made-up-movement.ts";

describe("where to", () => {
  test.each<[what: string, movement: Partial<Movement>, inputs: Inputs, expected: readonly string[]]>([
    ["a name nobody knows", {}, { from: "near", to: "nobody" }, ["eu-central-1 > name-not-on-file"]],
    ["nothing, which may be anywhere", { absent: "unproven" }, { from: "near" }, ["eu-central-1 > property-not-set"]],
    ["nothing, which is here", { absent: "here" }, { from: "far" }, ["us-east-1 > eu-central-1"]],
    ["nothing, which moves nothing", {}, { from: "near" }, []],
    [
      "whether it moves at all is not known",
      { when: [{ path: "on", is: [true] }] },
      { from: "near", to: "near", on: unknown },
      ["eu-central-1 > movement-undecided"],
    ],
    ["the whole world", { to: "world" }, { from: "near" }, ["eu-central-1 > world"]],
    ["a country", { to: { country: "CN", what: "edge nodes" } }, { from: "near" }, ["eu-central-1 > CN"]],
    ["a region of its cloud", { to: { region: "us-east-1" } }, { from: "near" }, ["eu-central-1 > us-east-1"]],
    [
      "a region its cloud has not",
      { to: { region: "cn-hangzhou" } },
      { from: "near" },
      ["eu-central-1 > region-not-on-file"],
    ],
    [
      "each of several",
      {},
      { from: "near", to: ["far", "near"] },
      ["eu-central-1 > us-east-1", "eu-central-1 > eu-central-1"],
    ],
  ])("%s", (_, movement, inputs, expected) => expect(short(movement, inputs)).toEqual(expected));
});

test("what a property must name and does not is told by that property", () => {
  const ends = (...of: Parameters<typeof flows>) =>
    flows(...of).map(({ from, to, property, sources }) => ({ from, to, property, sources }));
  const unset = (...properties: readonly string[]) => ({
    reason: { code: "property-not-set", facts: { properties } },
    remedy: { code: "set-property", facts: { properties } },
  });
  expect(ends({ absent: "unproven" }, { from: "near" })).toMatchObject([{ to: unset("to"), property: "to" }]);
  const either = [...to, { path: "toArn", ...reference }];
  expect(ends({ to: either, absent: "unproven" }, { from: "near" })).toMatchObject([
    { to: unset("to", "toArn"), property: "to, toArn" },
  ]);
  const undecided = { code: "movement-undecided", facts: { property: "on" } };
  expect(ends({ when: [{ path: "on", is: [true] }] }, { from: "near", on: unknown })).toMatchObject([
    { to: { reason: undecided, remedy: { code: "give-literal", facts: { property: "on" } } }, property: "on" },
  ]);
  expect(ends({ to: "world", note: "to viewers" }, { from: "near" })).toMatchObject([{ property: "to viewers" }]);
  expect(ends({ from: "everywhere", to: "self" }, {})).toMatchObject([{ property: "" }]);
  expect(ends({ from: [...from, ...to], to: "self" }, { from: "far" })).toMatchObject([{ property: "from, to" }]);
});

test("what has no name of its own is given none", () => {
  const movement: Movement = { verb: "copy", what: "content", from: "self", to: "world" };
  const bind = (path: string): string => path;
  const resolved = { movement, bind, truth: true, sources: [], targets: [] } as const;
  expect(movementTargets(madeUpNode("mover"), resolved, madeUpFacts())).toMatchObject([{ name: null, at: "" }]);
});
