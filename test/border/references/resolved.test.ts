/** Every reference of a resource is resolved once, for the elements it is about; what certainly does not happen is left out. */

import { describe, expect, test } from "vitest";
import { buildEstate, type Estate, type Node } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { resolve } from "../../../policies/border/references/resolved.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, resource, settings } from "../made-up-estate.ts";

const to = { form: "reference", names: ["aws:s3/bucket"] } as const;
const facts = madeUpFacts([
  {
    type: "aws:x/rule:Rule",
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: "rules[]",
        from: [{ path: "from", ...to }],
        to: [{ path: "rules[].to", ...to }],
        when: [{ path: "rules[].status", is: ["on"] }],
      },
    ],
    exposures: [
      { to: "world", when: [{ path: "public", is: [true] }], how: "is public", of: [{ path: "from", ...to }] },
    ],
    joins: {
      hub: { path: "hub", form: "reference" },
      place: { path: "place", form: "region" },
      verb: "link",
      what: "content",
    },
  },
]);

function estateOf(...more: readonly Resource[]): Estate {
  return buildEstate([resource("near", { inputs: { bucket: "near" } }), ...more], facts, settings);
}
function node(estate: Estate, name: string): Node {
  const found = estate.byUrn.get(`urn:${name}`);
  if (!found) throw new Error(`${name} is missing`);
  return found;
}
function resolved(inputs: Inputs) {
  const estate = estateOf(resource("rule", { type: "aws:x/rule:Rule", inputs }));
  return resolve(node(estate, "rule"), estate);
}

describe("movements", () => {
  const rule = (status: Inputs[string], bucket: string): Inputs => ({ status, to: bucket });

  test("are one for each element, of which each property is read in that element alone", () => {
    const { movements } = resolved({ from: "near", rules: [rule("on", "near"), rule("on", "far")] });
    expect(movements.map(({ targets }) => targets.map(({ at, place }) => [at, place.kind]))).toEqual([
      [["rules[0].to", "region"]],
      [["rules[1].to", "not-known"]],
    ]);
    expect(movements.map(({ sources }) => sources.map(({ node: source }) => source?.name))).toEqual([
      ["near"],
      ["near"],
    ]);
    expect(movements[1]?.bind("rules[].to")).toBe("rules[1].to");
    expect(movements[1]?.bind("from")).toBe("from");
  });

  test("are left out only where it is certain that they do not happen", () => {
    const { movements } = resolved({ rules: [rule("off", "near"), rule(unknown, "near"), { to: "near" }] });
    expect(movements.map(({ truth }) => truth)).toEqual([{ kind: "not-known", property: "rules[1].status" }]);
    expect(resolved({ rules: unknown }).movements.map(({ truth }) => truth)).toEqual([
      { kind: "not-known", property: "rules" },
    ]);
    expect(resolved({}).movements).toEqual([]);
  });
});

test("exposures are left out only where it is certain that there is none, and say whose data it is", () => {
  expect(resolved({ public: false }).exposures).toEqual([]);
  expect(resolved({}).exposures).toEqual([]);
  expect(resolved({ public: unknown }).exposures.map(({ truth }) => truth)).toEqual([
    { kind: "not-known", property: "public" },
  ]);
  expect(resolved({ public: true, from: "near" }).exposures[0]?.sources.map(({ name }) => name)).toEqual(["near"]);
});

test("hubs come with the value that names them, and members with where they lie", () => {
  const { hubs, memberAt } = resolved({ hub: ["hub-1", unknown], place: "us-east-1" });
  expect(hubs.map(({ value }) => value)).toEqual(["hub-1", unknown]);
  expect(memberAt.map(({ name }) => name)).toEqual(["us-east-1"]);
});
