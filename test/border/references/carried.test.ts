/** A value carries the contents of what it depends on where it says the same, or nobody knows what it says. */
import { expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import { carriedInto } from "../../../policies/border/references/carried.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, resource, settings } from "../made-up-estate.ts";

const facts = madeUpFacts([
  { type: "aws:ssm/parameter:Parameter", kinds: ["holds"], contents: ["value", "more"], known: ["name"] },
  { type: "aws:s3/bucket:Bucket", kinds: ["holds"] },
]);

const outputs = { arn: "arn:aws:ssm:eu-central-1:111122223333:parameter/here" };

function carried(value: Value, source: Inputs, dependsOn: readonly string[] = ["urn:source"], type?: string) {
  const copy = resource("copy", {
    type: "aws:ssm/parameter:Parameter",
    inputs: { value, name: "mine" },
    propertyDependencies: { value: dependsOn, other: ["urn:source"] },
  });
  const of = resource("source", { type: type ?? "aws:ssm/parameter:Parameter", inputs: source, outputs });
  const estate = buildEstate([of, copy], facts, settings);
  const node = estate.byUrn.get("urn:copy");
  return (node ? carriedInto(node, estate) : []).map((one) => `${one.at} ${one.source.name}`);
}

test.each<[what: string, value: Value, source: Inputs]>([
  ["the same text", "salt", { value: "salt" }],
  ["a text with it", "the salt is salt", { value: "salt" }],
  ["a text in a document", { a: [{ b: "salt" }] }, { value: "salt" }],
  ["a part of a document", "salt", { more: { a: ["sugar", "salt"] } }],
  ["what is made of it in another way", "c2FsdA==", { value: "salt", name: "here" }],
  ["its name and a text of it", "salt of here", { value: "salt", name: "here" }],
  ["what names another, and not what it depends on", "made for mine", { value: "salt", name: "here" }],
  ["its name beside a text of it", { a: "salt", b: "here" }, { value: "salt", name: "here" }],
  ["one of several texts", { a: "sugar", b: "salt", c: 7 }, { value: "salt" }],
  ["a text not known", unknown, { value: "salt" }],
  ["a document not known in part", { a: ["sugar", unknown] }, { value: "salt" }],
])("carried: %s", (_, value, source) => expect(carried(value, source)).toEqual(["value source"]));

test.each<[what: string, ...of: Parameters<typeof carried>]>([
  ["nothing", "", { value: "salt", name: "here" }],
  ["its name", "see here", { value: "salt", name: "here" }],
  ["no text at all", { a: 7, b: "", c: [] }, { value: "salt" }],
  ["its name beside other texts", { a: "see here", b: "sugar" }, { value: "salt", name: "here" }],
  ["its name, and what is empty", "here", { value: "", name: "here" }],
  ["its name, and a short word that can stand in any text", "configuration is here", { value: "on", name: "here" }],
  ["the same text of nobody's", "salt", { value: "salt" }, []],
  ["the same text of a resource not seen", "salt", { value: "salt" }, ["urn:hidden"]],
  ["what depends on itself", "salt", { value: "salt" }, ["urn:copy"]],
  ["a type nobody has listed", unknown, { value: "salt" }, ["urn:source"], "aws:new/thing:Thing"],
  ["a type without contents", unknown, { value: "salt" }, ["urn:source"], "aws:s3/bucket:Bucket"],
])("not carried: %s", (_, ...of) => expect(carried(...of)).toEqual([]));

test("what nobody knows, and comes from no contents here, may be what a function read out of a store", () => {
  const store = resource("found", { type: "aws:ssm/parameter:Parameter", read: true });
  const copy = (value: Value, dependsOn: readonly string[] = []) => {
    const type = "aws:ssm/parameter:Parameter";
    const into = resource("copy", { type, inputs: { value }, propertyDependencies: { value: dependsOn } });
    const estate = buildEstate([store, resource("other", { type, inputs: { value: "salt" } }), into], facts, settings);
    const node = estate.byUrn.get("urn:copy");
    return (node ? carriedInto(node, estate) : []).map((one) => one.source.name);
  };
  expect(copy(unknown)).toEqual(["found"]);
  expect(copy("salt")).toEqual([]);
  expect(copy(unknown, ["urn:other"])).toEqual(["other"]);
});
