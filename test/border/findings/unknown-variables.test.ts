/** A variable that a run with made-up names leaves unknown is told, once for all; a password, a known one, or another stack's is not. */
import { expect, test } from "vitest";
import { isAddressed, reportUnknownVariables } from "../../../policies/border/findings/unknown-variables.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

function told(variables: Inputs, more: object = {}, kinds: readonly ("processes" | "inert")[] = ["processes"]) {
  const type = "aws:a/function:Function";
  const one = { ...resource("one", { type, inputs: { environment: { variables } } }), names: ["made-up"], ...more };
  const estate = buildMadeUp([one], madeUpFacts([{ type, kinds }]));
  return [...estate.byUrn.values()].flatMap(reportUnknownVariables).map(({ problem }) => problem.code);
}

test("told once", () => {
  expect(told({ BUCKET: unknown, QUEUE: unknown })).toEqual(["variables-not-known"]);
});

const stack = "urn:pulumi:dev::shop::pulumi:pulumi:StackReference::acme/network/prod";

test.each<[what: string, variables: Inputs, more?: object, kinds?: readonly ("processes" | "inert")[]]>([
  ["what is known", { BUCKET: "people" }],
  ["what opens something", { DB_PASSWORD: unknown, API_KEY: unknown, JWT_SECRET: unknown }],
  ["where nobody looked", { BUCKET: unknown }, { names: undefined }],
  ["another stack's", { BUCKET: unknown }, { propertyDependencies: { environment: [stack] } }],
  ["of what does nothing", { BUCKET: unknown }, {}, ["inert"]],
])("not %s", (_, variables, more, kinds) => expect(told(variables, more, kinds)).toEqual([]));

test("what is called by the name beside it", () => {
  const list = (name: string) => told({}, { inputs: { environment: [{ name, value: unknown }] } });
  expect(list("QUEUE")).toEqual(["variables-not-known"]);
  expect(list("DB_PASSWORD")).toEqual([]);
});

test("a script too", () => {
  expect(told({}, { inputs: { userData: unknown } })).toEqual(["variables-not-known"]);
  expect(told({}, { inputs: { source: { buildspec: unknown } } })).toEqual(["variables-not-known"]);
});

test("nor a property that is no variable", () => {
  expect(told({}, { inputs: { subnetId: unknown } })).toEqual([]);
});

test.each([
  ["QUEUE_URL", true],
  ["dbHost", true],
  ["BUCKET_NAME", true],
  ["REGION", true],
  ["TASK_ROLE_ARN", false],
  ["SECRET_ARN", false],
  ["URL_PREFIX", false],
  ["TABLE", false],
])("%s is called by an address: %s", (name, expected) => {
  expect(isAddressed(`environment.variables.${name}`, {})).toBe(expected);
});
