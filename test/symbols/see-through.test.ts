/** Gaps of the engine's are filled from the run with made-up names only where nothing known in the two differs. */
import { expect, it } from "vitest";
import type { Resource } from "../../policies/border/estate/resource.ts";
import { type Inputs, unknown, type Value } from "../../policies/border/terms/value.ts";
import { seeThrough } from "../../policies/symbols/see-through.ts";

function resource(inputs: Inputs, more: Partial<Resource> = {}): Resource {
  const type = "aws:s3/bucket:Bucket";
  return { urn: "urn:a::b::c::d", type, name: "d", custom: true, inputs, propertyDependencies: {}, ...more };
}

const standIns = new Set(["arn:aws:kms:eu-central-1:111122223333:key/1f"]);
const through = (real: Inputs, replayed: Inputs): Inputs =>
  seeThrough(resource(real), resource(replayed), standIns).inputs;

it("fills what is unknown, however deep", () => {
  const rule = (bucket: Value): Inputs => ({ rules: [{ status: "Enabled", destination: { bucket } }] });
  expect(through(rule(unknown), rule("arn:aws:s3:::there"))).toEqual(rule("arn:aws:s3:::there"));
  expect(through({ policy: unknown }, { policy: '{"Statement":[]}' })).toEqual({ policy: '{"Statement":[]}' });
});

it("leaves what is known, and what the engine alone has, as it is", () => {
  expect(through({ bucket: "orders-1a2b", tags: { a: "b" }, acl: unknown }, { acl: "private" })).toEqual({
    bucket: "orders-1a2b",
    tags: { a: "b" },
    acl: "private",
  });
  expect(through({ bucket: "orders" }, { bucket: "orders", policy: "x" })).toEqual({ bucket: "orders" });
});

it.each<[string, Inputs, Inputs]>([
  ["another text beside it", { rule: { id: "a", to: unknown } }, { rule: { id: "b", to: "here" } }],
  ["a list of another length", { rules: [unknown] }, { rules: ["here", "there"] }],
  ["another shape", { rules: [unknown] }, { rules: "here" }],
  ["nothing in the other run", { to: unknown }, {}],
  ["unknown in the other run too", { to: unknown }, { to: unknown }],
])("stays unknown with %s", (_, real, replayed) => {
  expect(through(real, replayed)).toEqual(real);
});

it("fills what stands beside the real name of what was only looked up", () => {
  const rule = (bucket: Value, key: Value): Inputs => ({ rules: [{ bucket, key }] });
  const [real, madeUp] = [
    "arn:aws:kms:eu-central-1:111122223333:key/0a-real",
    "arn:aws:kms:eu-central-1:111122223333:key/1f",
  ];
  expect(through(rule(unknown, real), rule("there", madeUp))).toEqual(rule("there", real));
  expect(through(rule(unknown, real), rule("there", `${madeUp}2`))).toEqual(rule(unknown, real));
});

it("takes the names it goes by there, of the same type alone", () => {
  const named = resource({}, { names: ["arn:aws:s3:::d-1"] });
  expect(seeThrough(resource({}), named, standIns).names).toEqual(["arn:aws:s3:::d-1"]);
  const other = { ...named, type: "aws:sqs/queue:Queue", inputs: { bucket: "x" } };
  const real = resource({ bucket: unknown });
  expect(seeThrough(real, other, standIns)).toBe(real);
  expect(seeThrough(real, undefined, standIns)).toBe(real);
});
