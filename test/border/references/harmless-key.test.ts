/** Under some keys a value is a name; in a document it can be a parameter, and then only a sentence, or what is pulled, is none. */
import { expect, test } from "vitest";
import { isHarmlessKey } from "../../../policies/border/references/harmless-key.ts";
import type { Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

function harmless(steps: string, value: Value, inDocument: boolean, type = "aws:s3/bucket:Bucket"): boolean {
  const facts = madeUpFacts([{ type: "aws:s3/bucket:Bucket", kinds: ["holds"] }]);
  const [node] = buildMadeUp([resource("one", { type })], facts).byUrn.values();
  return node !== undefined && isHarmlessKey({ steps: steps.split("."), value, inDocument }, node, facts.harmlessTexts);
}

const arn = "arn:aws:ssm:us-east-1:1:parameter/x";

test.each<[steps: string, value: Value, inDocument: boolean, expected: boolean]>([
  ["description", { a: arn }, false, true],
  ["description", { a: { b: arn } }, false, false],
  ["description", [arn], false, true],
  ["environment.description", arn, false, false],
  ["other", "x", false, false],
  ["image", "https://hub.example/x", true, true],
  ["issuer", arn, true, true],
  ["description", arn, true, false],
  ["description", [arn], true, false],
  ["description", "s3://people", true, false],
  ["description", "people", true, true],
  ["description", `see ${arn}`, true, true],
  ["$description", arn, true, true],
  ["a.parameters.description", "people", true, false],
  ["a.parameters.description", { a: "people" }, true, false],
  ["a.parameters.description", "what people see", true, true],
  ["a.parameters.description", `${arn} and more`, true, false],
  ["a.parameters.image", "hub.example", true, false],
  ["a.parameters.description", "people", false, true],
  ["parameters", "people", true, false],
])("%s: %s", (steps, value, inDocument, expected) => expect(harmless(steps, value, inDocument)).toBe(expected));

test("of a type nobody has classified only what tells people something", () => {
  expect(harmless("description", arn, true, "aws:a/new:New")).toBe(true);
  expect(harmless("tags.labels", arn, false, "aws:a/new:New")).toBe(false);
  expect(harmless("description", { a: {} }, false, "aws:a/new:New")).toBe(false);
});
