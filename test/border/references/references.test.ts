/** What a resource names is resolved once, and the blocks on a resource are found by all they may mean. */
import { expect, test } from "vitest";
import { buildEstate, type Estate, type Node } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { References } from "../../../policies/border/references/references.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, resource, settings } from "../made-up-estate.ts";

const facts = madeUpFacts([
  {
    type: "aws:s3/block:Block",
    kinds: ["guards"],
    shields: { of: { path: "bucket", form: "reference", names: ["aws:s3/bucket"] }, when: ["closed", "ends"] },
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
test("all blocks on a resource are found, and none on others", () => {
  const block = (name: string, of: string): Resource =>
    resource(name, { type: "aws:s3/block:Block", inputs: { bucket: of } });
  const references = new References(estateOf(block("one", "near"), block("two", "near"), block("three", "nobody")));
  expect(references.blocksOn("urn:near")?.map(({ name }) => name)).toEqual(["one", "two"]);
  expect(references.blocksOn("urn:nobody")).toBeUndefined();
});

test("a block that does not close, or not for certain, is one on all it may mean", () => {
  const on = (inputs: Inputs): readonly string[] => {
    const block = resource("block", { type: "aws:s3/block:Block", inputs });
    const references = new References(estateOf(resource("other", { inputs: { bucket: "other" } }), block));
    return ["near", "other"].filter((name) => references.blocksOn(`urn:${name}`));
  };
  expect(on({ bucket: unknown, closed: true, ends: true })).toEqual([]);
  expect(on({ bucket: unknown, closed: true, ends: false })).toEqual(["near", "other"]);
  expect(on({ bucket: unknown, closed: false, ends: false })).toEqual(["near", "other"]);
  expect(on({ bucket: "near", closed: true, ends: true })).toEqual(["near"]);
  expect(on({ bucket: "near", closed: false, ends: true })).toEqual(["near"]);
});

test("a resource is resolved once", () => {
  const estate = estateOf();
  const references = new References(estate);
  expect(references.of(node(estate, "near"))).toBe(references.of(node(estate, "near")));
});
