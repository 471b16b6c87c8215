/** What moves comes from what is named; what is only pushed lies where its source does, and a pull of nothing named is not known. */
import { describe, expect, test } from "vitest";
import { pathsOf } from "../../../policies/border/flows/movement-source.ts";
import type { Movement } from "../../../policies/border/terms/entry.ts";
import type { Inputs } from "../../../policies/border/terms/value.ts";
import { flows, from, short, to } from "./made-up-movement.ts";

describe("where from", () => {
  test.each<[what: string, movement: Partial<Movement>, inputs: Inputs, expected: readonly string[]]>([
    ["a pull of what nobody knows", { to: "self" }, { from: "nobody" }, ["name-not-on-file > eu-central-1"]],
    ["a pull from abroad", { to: "self" }, { from: "far" }, ["us-east-1 > eu-central-1"]],
    ["every region of the cloud", { from: "everywhere", to: "self" }, {}, ["every-region > eu-central-1"]],
    ["a push lies where its source lies", {}, { from: "nobody", to: "far" }, ["eu-central-1 > us-east-1"]],
    ["nobody names a source", {}, { to: "far" }, ["eu-central-1 > us-east-1"]],
    ["itself", { from: "self" }, { to: "far" }, ["eu-central-1 > us-east-1"]],
    [
      "each of several",
      {},
      { from: ["near", "far"], to: "near" },
      ["eu-central-1 > eu-central-1", "us-east-1 > eu-central-1"],
    ],
  ])("%s", (_, movement, inputs, expected) => expect(short(movement, inputs)).toEqual(expected));
});

test("what a property must name and does not is told by that property, and has no name", () => {
  const [one] = flows({ from: [...from, ...to], fetches: true, to: "world" }, {});
  expect(one).toMatchObject({
    from: {
      reason: { code: "property-not-set", facts: { properties: ["from", "to"] } },
      remedy: { code: "set-property", facts: { properties: ["from", "to"] } },
    },
    sources: [null],
    property: "",
  });
});

test("itself and everything are named by no property", () => {
  expect([pathsOf("self"), pathsOf("everywhere"), pathsOf([...from, ...to])]).toEqual([[], [], ["from", "to"]]);
});

test("what is served to everybody from a host of no cloud is what its server says; from elsewhere, or to one place, it may be more", () => {
  const host = [{ path: "from", form: "endpoint" }] as const;
  const none = { tags: { "landlocked-class": "none" } };
  const classOf = (movement: Partial<Movement>, inputs: Inputs = { from: "https://shop.example", to: "far" }) =>
    flows(movement, { ...none, ...inputs }, "tags").map(({ dataClass }) => dataClass);
  expect(classOf({ from: host, to: "world" })).toEqual(["none"]);
  expect(classOf({ from: host, to: { country: "CN", what: "edge nodes" } })).toEqual(["none"]);
  expect(classOf({ from: host, to: { region: "us-east-1" } })).toEqual(["personal"]);
  expect(classOf({ from: host })).toEqual(["personal"]);
  expect(classOf({ to: "world" }, { from: "nobody" })).toEqual(["personal"]);
});

test("a source whose region a property states, and cannot be placed, does not lie where the mover does", () => {
  const stated = { path: "fromRegion", form: "region" } as const;
  const by = (movement: Partial<Movement>) => short(movement, { from: "nobody", fromRegion: "mars-1", to: "far" });
  expect(by({ from: [...from, stated] })).toEqual(["name-not-on-file > us-east-1"]);
  expect(by({ from: [stated] })).toEqual(["region-not-on-file > us-east-1"]);
  expect(by({ from: [...from, { ...stated, form: "zone" }] })).toEqual(["name-not-on-file > us-east-1"]);
  expect(by({ from: [...from, stated], verb: "link" })).toEqual(["eu-central-1 > us-east-1"]);
});
