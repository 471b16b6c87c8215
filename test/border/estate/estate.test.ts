/** What a resource holds and whose it is where it says so, and where it does not; and an estate that grows. */

import { describe, expect, test } from "vitest";
import { buildEstate, emptyEstate, grow, type Node } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { bucket, madeUpFacts, regionOf, resource, settings } from "../made-up-estate.ts";

const shield = {
  type: "aws:s3/block:Block",
  kinds: ["guards"],
  shields: { of: { path: "bucket", form: "reference" }, when: [] },
} as const;
const facts = madeUpFacts([shield, { type: "aws:x/rule:Rule", kinds: ["moves"] }]);
const residency = { dataClass: "sensitive", subjects: ["CN"], stack: "dev" } as const;

function node(change: Partial<Resource>, more: Partial<Settings> = {}): Node {
  const [found] = buildEstate([resource("orders", change)], facts, { ...settings, ...more }).byUrn.values();
  if (!found) throw new Error("an estate of one resource is empty");
  return found;
}
const tagged = (key: string, value: Value): Partial<Resource> => ({
  inputs: { tags: { [`landlocked-${key}`]: value } },
});

describe("the class of what a resource holds", () => {
  test.each<[what: string, change: Partial<Resource>, more: Partial<Settings>, expected: string]>([
    ["personal where nobody says", {}, {}, "personal"],
    ["personal where its word is not known yet", tagged("class", unknown), {}, "personal"],
    ["personal where its word is none", tagged("class", "None"), {}, "personal"],
    ["its stack's where its own word is none", tagged("class", "harmless"), { residency }, "sensitive"],
    ["its stack's where its tags are not known", { inputs: { tags: unknown } }, { residency }, "sensitive"],
    ["personal where its type takes no tags", { type: "aws:x/rule:Rule", ...tagged("class", "none") }, {}, "personal"],
    ["its own", tagged("class", "none"), { residency }, "none"],
  ])("%s", (_, change, more, expected) => expect(node(change, more).dataClass).toBe(expected));
});

describe("the people it is about", () => {
  const home = regionOf("alicloud/cn-hangzhou");

  test.each<[what: string, change: Partial<Resource>, more: Partial<Settings>, expected: readonly string[]]>([
    ["those where it lies", {}, {}, ["EEA"]],
    ["and those of its stack's home", {}, { home }, ["EEA", "CN"]],
    ["the home's alone where nobody knows where it lies", { provider: {} }, { home }, ["CN"]],
    ["a country without a law, by its code", { provider: { region: "us-east-1" } }, {}, ["US"]],
    ["its stack's", {}, { residency }, ["CN"]],
    ["its stack's where its own are not known yet", tagged("subjects", unknown), { residency }, ["CN"]],
    ["its stack's where its own are empty", tagged("subjects", ""), { residency }, ["CN"]],
    ["its own", tagged("subjects", "EEA+SG"), { residency }, ["EEA", "SG"]],
  ])("%s", (_, change, more, expected) => expect(node(change, more).subjects).toEqual(expected));
});

describe("a resource that arrives again", () => {
  const growing = () => emptyEstate(facts, settings);

  test("is what it is now, under the names it has now", () => {
    const estate = growing();
    grow(estate, resource("orders", { inputs: { bucket: "old" }, provider: { region: "us-east-1" } }));
    const now = grow(estate, resource("orders", { inputs: { bucket: "new" } }));
    expect([...estate.byUrn.values()]).toEqual([now]);
    expect([...(estate.byIdentity.get("old") ?? [])]).toEqual([]);
    expect([...(estate.byIdentity.get("new") ?? [])]).toEqual([now]);
    expect([...(estate.holders.get("orders") ?? [])]).toEqual([now]);
  });

  test("keeps nothing closed that it kept closed before", () => {
    const estate = growing();
    grow(estate, resource("block", { type: shield.type, inputs: { block: true } }));
    const now = grow(estate, resource("block", { type: shield.type, inputs: { block: false } }));
    expect([...estate.shields]).toEqual([now]);
  });
});

describe("the indexes of an estate", () => {
  test("know every output and known input a resource can be named by, and no unknown or empty one", () => {
    const outputs: Inputs = { id: "id-1", arn: "arn-1", name: "", bucket: unknown, endpoint: "host" };
    const { byIdentity } = buildEstate(
      [resource("orders", { inputs: { bucket: "orders-1" }, outputs })],
      facts,
      settings,
    );
    expect([...byIdentity.keys()]).toEqual(["id-1", "arn-1", "orders-1"]);
  });

  test("keep two holders of one name apart, and count a type nobody listed as one", () => {
    const types = [bucket.type, "aws:new/thing:Thing", "aws:x/rule:Rule"];
    const all = types.map((type) => resource("orders", { type, urn: type }));
    expect([...(buildEstate(all, facts, settings).holders.get("orders") ?? [])].map(({ type }) => type)).toEqual([
      bucket.type,
      "aws:new/thing:Thing",
    ]);
  });

  test("keep what several ledgers list under one name", () => {
    const entry = { region: regionOf("aws/us-east-1"), dataClass: "personal", subjects: [] } as const;
    const ledger = ["one", "two"].map((stack) => ({ ...entry, stack, identities: ["archive", stack] }));
    const { ledger: index } = buildEstate([], facts, { ...settings, ledger });
    expect(index.get("archive")?.map(({ stack }) => stack)).toEqual(["one", "two"]);
    expect(index.get("two")?.map(({ stack }) => stack)).toEqual(["two"]);
  });
});
