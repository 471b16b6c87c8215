/** A value not known yet is no place, whatever its property depends on: what is made of that is not seen. */

import { describe, expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import { fits, trace } from "../../../policies/border/references/trace.ts";
import type { Reference } from "../../../policies/border/terms/entry.ts";
import { isLater, later, notKnown } from "../../../policies/border/terms/not-known.ts";
import { type Found, unknown } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, madeUpNode, resource, settings } from "../made-up-estate.ts";

const facts = madeUpFacts([
  { type: "aws:iam/role:Role", kinds: ["inert"] },
  { type: "aws:a/both:Both", kinds: ["guards", "holds"] },
  { type: "aws:a/guard:Guard", kinds: ["guards"] },
]);
const near = resource("near");
const far = resource("far", { provider: { region: "us-east-1" } });
const role = resource("role", { type: "aws:iam/role:Role" });
const names = ["aws:s3/bucket"];
const bucketNobodySees = "urn:x::aws:s3/bucket:Bucket::hidden";

/** Why it is not known where it leads. */
function traced(
  unknowns: number,
  dependsOn: readonly string[],
  reference: Pick<Reference, "names" | "assigned"> = { names },
): readonly string[] {
  const mover = resource("mover", { propertyDependencies: { to: dependsOn } });
  const estate = buildEstate([near, far, role, mover], facts, settings);
  const node = estate.byUrn.get("urn:mover");
  const found = Array.from(
    { length: unknowns },
    (_, index): Found => ({ at: `to[${index}]`, top: "to", value: unknown }),
  );
  if (!node) throw new Error("the mover is missing");
  return trace(node, { path: "to", form: "reference", ...reference }, found, estate).map(({ place, at }) => {
    if (place.kind === "not-known") expect(isLater(place)).toBe(true);
    expect(at).toBe("to[0]");
    return place.kind === "region" ? place.region.code : place.kind === "not-known" ? place.reason.code : place.kind;
  });
}

test.each<[what: string, unknowns: number, dependsOn: readonly string[], expected: readonly string[]]>([
  ["of no resource", 1, [], ["no-source-seen"]],
  ["of one that does not fit", 1, ["urn:role"], ["no-source-seen"]],
  ["of one nobody sees", 1, ["urn:pulumi:dev::p::pulumi:pulumi:StackReference::other"], ["source-not-seen"]],
  ["of one nobody sees, beside one that fits", 1, ["urn:near", bucketNobodySees], ["source-not-seen"]],
  [
    "of one nobody sees within another, that fits",
    1,
    ["urn:near", "urn:x::my:comp$aws:s3/bucket:Bucket::hidden"],
    ["source-not-seen"],
  ],
  [
    "of one that fits, beside one nobody sees that can't fit by its type",
    1,
    ["urn:near", "urn:x::aws:iam/role:Role::hidden"],
    ["made-of-source"],
  ],
  ["of one that fits: it may be made of anything else as well", 1, ["urn:near", "urn:role"], ["made-of-source"]],
  ["as many as there are that fit", 2, ["urn:near", "urn:far"], ["made-of-source"]],
  ["of one nobody sees, of another provider's type", 1, ["urn:x::my-aws:thing:Thing::hidden"], ["source-not-seen"]],
  ["of one nobody sees, whose URN says nothing", 1, ["hidden"], ["source-not-seen"]],
  ["none", 0, ["urn:near"], []],
])("values not known %s", (_, unknowns, dependsOn, expected) => expect(traced(unknowns, dependsOn)).toEqual(expected));

test("says where a value comes from that nobody sees", () => {
  const mover = madeUpNode("mover", { propertyDependencies: { to: ["urn:x::pulumi:pulumi:StackReference::network"] } });
  const found: Found = { at: "to", top: "to", value: unknown };
  const [target] = trace(mover, { path: "to", form: "reference" }, [found], buildEstate([], facts, settings));
  expect(target?.place).toMatchObject({ reason: { facts: { property: "to", source: "network" } } });
});

test("says what a value not known may be made of, and what to do", () => {
  const mover = resource("mover", { propertyDependencies: { to: ["urn:near"] } });
  const estate = buildEstate([near, mover], facts, settings);
  const node = estate.byUrn.get("urn:mover");
  const found: Found = { at: "to", top: "to", value: unknown };
  expect(node && trace(node, { path: "to", form: "reference" }, [found], estate)).toMatchObject([
    {
      place: later(notKnown("made-of-source", { property: "to", source: "near" }, "name-the-source", {})),
      name: null,
    },
  ]);
});

describe("a resource fits a reference", () => {
  test("of its types, and of no other", () => {
    expect(fits(madeUpNode("x"), { path: "to", form: "reference", names })).toBe(true);
    expect(fits(madeUpNode("x"), { path: "to", form: "reference", names: [] })).toBe(false);
    expect(fits(madeUpNode("x"), { path: "to", form: "reference", names: ["aws:kms/key"] })).toBe(false);
  });

  test("of no types on file, if it can hold or carry data at all: also where nobody has listed its own", () => {
    const any = { path: "to", form: "reference" } as const;
    expect(fits(madeUpNode("x"), any)).toBe(true);
    expect(fits(madeUpNode("x", { type: "aws:new/thing:Thing" }), any)).toBe(true);
    expect(fits(madeUpNode("x", { type: "aws:iam/role:Role" }, facts), any)).toBe(false);
    expect(fits(madeUpNode("x", { type: "aws:a/both:Both" }, facts), any)).toBe(true);
    expect(fits(madeUpNode("x", { type: "aws:a/guard:Guard" }, facts), any)).toBe(false);
    expect(fits(madeUpNode("x", { type: "random:index:Id" }), any)).toBe(false);
    expect(fits(madeUpNode("x", { custom: false }), any)).toBe(false);
  });
});

test("an id that only the cloud gives is that of the one that fits, unless nobody sees a source", () => {
  expect(traced(1, ["urn:role", "urn:far"], { names, assigned: true })).toEqual(["us-east-1"]);
  expect(traced(1, ["urn:role"], { names, assigned: true })).toEqual(["no-source-seen"]);
  expect(traced(1, ["urn:far", bucketNobodySees], { names, assigned: true })).toEqual(["source-not-seen"]);
});
