/** A policy not known yet opens nothing that a block, or the service itself, keeps closed to the world. */
import { expect, test } from "vitest";
import { emptyEstate, grow } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { flowsOfNode } from "../../../policies/border/flows/flows.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, resource, settings } from "../made-up-estate.ts";
import {
  block,
  readersByPolicy as by,
  closed,
  entries,
  lock,
  ofBucket,
  old,
  policy,
  readers,
  strange,
} from "./made-up-readers.ts";

test.each<[what: string, of: string, others: readonly Resource[], expected: readonly string[]]>([
  ["nobody knows the bucket", "nobody", [lock], ["readers-not-known"]],
  ["the bucket is open unless told otherwise", "old", [old], ["readers-not-known"]],
  ["a bucket nobody looked at", "strange", [lock, strange], ["readers-not-known"]],
  ["half a block", "orders", [lock, block("block", { acls: true })], ["readers-not-known"]],
  ["a block that says no", "orders", [lock, block("block", { ...closed, policy: false })], ["readers-not-known"]],
  ["a block not known yet", "orders", [lock, block("block", { ...closed, policy: unknown })], ["readers-not-known"]],
  ["an open block after a closed one", "orders", [lock, block("one", closed), block("two", {})], ["readers-not-known"]],
  ["a closed block after an open one", "orders", [lock, block("one", {}), block("two", closed)], ["readers-not-known"]],
  [
    "one of two of the name is open",
    "orders",
    [lock, { ...old, inputs: { bucket: "orders" } }],
    ["readers-not-known", "readers-not-known"],
  ],
  ["a closed block", "orders", [lock, block("block", closed)], []],
  ["closed by default", "orders", [lock], []],
])("not known yet opens what is not kept closed: %s", (_, of, others, expected) => {
  expect(by(unknown, ["urn:orders"], others, of)).toEqual(expected);
  expect(by({ Statement: [unknown] }, ["urn:orders"], others, of)).toEqual(expected);
});

test("what comes of nothing here, or is not shown by made-up names either, can name anybody", () => {
  expect(by(unknown, [])).toEqual(["readers-not-known"]);
  expect(by(unknown, ["urn:hidden"])).toEqual(["readers-not-known"]);
  expect(by(unknown, ["urn:orders", "urn:hidden"])).toEqual(["readers-not-known"]);
  const inputs: Inputs = { policy: unknown, bucket: "orders" };
  const change = { inputs, propertyDependencies: { policy: ["urn:orders"] } };
  expect(readers(policy, change)).toEqual([]);
  expect(readers(policy, { ...change, names: [] })).toEqual(["readers-not-known"]);
});

test("a block that is registered again as open keeps nothing closed any more", () => {
  const opener: Entry = {
    type: "aws:x/opener:Opener",
    kinds: ["exposes"],
    exposures: [{ to: "policy", path: "policy", how: "", of: [ofBucket] }],
  };
  const estate = emptyEstate(madeUpFacts([...entries, opener]), settings);
  const exposed = (): readonly string[] => {
    const inputs: Inputs = { policy: unknown, bucket: "orders" };
    const comesOf = { propertyDependencies: { policy: [lock.urn] } };
    const node = grow(estate, resource("opener", { type: opener.type, inputs, ...comesOf }));
    return flowsOfNode(node, new References(estate)).map(({ property }) => property);
  };
  grow(estate, lock);
  grow(estate, block("block", closed));
  expect(exposed()).toEqual([]);
  grow(estate, block("block", { ...closed, policy: false }));
  expect(exposed()).toEqual(["policy"]);
  grow(estate, block("block", closed));
  expect(exposed()).toEqual([]);
});
