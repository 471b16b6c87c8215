/** Who may read: the world, a stranger, or somebody not known. */

import { describe, expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import { account } from "../../../policies/border/flows/fence.ts";
import { readerOf, readersOf, undecided } from "../../../policies/border/flows/readers.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Exposure } from "../../../policies/border/terms/entry.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, madeUpNode, settings } from "../made-up-estate.ts";
import { block, closed, lock, ofBucket, readers, readersByPolicy } from "./made-up-readers.ts";

describe("to the world", () => {
  const isPublic: Exposure = { to: "world", when: [{ path: "public", is: [true] }], how: "is public", of: [ofBucket] };

  test.each<[inputs: Inputs, expected: readonly string[]]>([
    [{ public: unknown, bucket: "orders" }, ["readers-not-known"]],
    [{ public: true, bucket: "orders" }, ["world: sensitive of orders"]],
    [{ public: true, bucket: "nobody" }, ["world: personal of nobody"]],
    [{ public: true }, ["world: personal of opener"]],
    [{ public: false, bucket: "orders" }, []],
    [{ bucket: "orders" }, []],
  ])("%j: %j", (inputs, expected) => expect(readers(isPublic, { inputs })).toEqual(expected));
});

test("nobody reads by what is not known to hold where nobody is named", () => {
  const maybe: Exposure = { to: "accounts", path: "readers[]", how: "is shared", when: [{ path: "on", is: [true] }] };
  const named = (list: Value) => readers(maybe, { inputs: { on: unknown, readers: list } });
  expect(named(["111122223333"])).toEqual([]);
  expect(named(["999988887777"])).toEqual(["readers-not-known"]);
});

test("a policy lets in whom it names", () => {
  const allow = (principal: Value): Value => ({ Statement: [{ Effect: "Allow", Principal: principal }] });
  expect(readersByPolicy(allow("*"), [], [lock, block("block", closed)])).toEqual(["world: sensitive of orders"]);
  expect(readersByPolicy(allow({ AWS: "999988887777" }))).toEqual(["account 999988887777"]);
});

test("who reads is told in the catalogue's words, by all the properties that open it", () => {
  const how = { code: "as-set", facts: { text: "is shared" } } as const;
  const stranger = { code: "stranger", facts: { who: account("999988887777") } };
  expect(readerOf("*", how)).toEqual({
    to: { kind: "world", as: { code: "anyone", facts: {} } },
    how,
  });
  expect(readerOf(account("999988887777"), how)).toMatchObject({
    to: { reason: stranger },
    how: { ...how, who: account("999988887777") },
  });
  const misread = notKnown("policy-key-twice", { key: "Effect" }, "write-policy-plainly", {});
  expect(readerOf(misread, how)).toEqual({ to: misread, how });
  expect(undecided("policy")).toMatchObject({
    to: { reason: { code: "readers-not-known", facts: { property: "policy" } }, later: true },
    at: "policy",
  });
  expect(undecided("policy")).not.toHaveProperty("how");
  const both = ["public", "listed"].map((path) => ({ path, is: [true] }));
  const exposure: Exposure = { to: "world", when: both, how: "is public" };
  const node = madeUpNode("opener");
  const references = new References(buildEstate([], madeUpFacts(), settings));
  expect(readersOf(node, { exposure, truth: true, sources: [] }, [], references)).toMatchObject([
    { at: "public, listed" },
  ]);
});
