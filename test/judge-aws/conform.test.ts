/** Inputs arrive where CloudFormation and the APIs take them, and what arrives nowhere is told. */
import { expect, it } from "vitest";
import { conform } from "../../judge-aws/conform.ts";
import type { Shape } from "../../judge-aws/shape.ts";
import { type Inputs, unknown } from "../../policies/border/terms/value.ts";

const text: Shape = { kind: "text" };
const structure = (members: Readonly<Record<string, Shape>>): Shape => ({
  kind: "structure",
  members: new Map(Object.entries(members).map(([name, shape]) => [name, () => shape])),
  required: [],
});
const list = (of: Shape): Shape => ({ kind: "list", of: () => of });
const nothing = { names: {}, absent: {}, adds: {} };
const conformed = (inputs: Inputs, shape: Shape, target: Partial<Parameters<typeof conform>[2]> = {}) =>
  conform(inputs, shape, { ...nothing, ...target });

it.each<[string, Inputs, Shape, Partial<Parameters<typeof conform>[2]>, unknown]>([
  ["the member of its own name", { roleArn: "r" }, structure({ RoleArn: text }), {}, { RoleArn: "r" }],
  [
    "where the table says",
    { vpcConfig: { subnetIds: ["s"] } },
    structure({ Resources: structure({ SubnetIds: list(text) }) }),
    { names: { vpcConfig: "Resources" } },
    { Resources: { SubnetIds: ["s"] } },
  ],
  [
    "several inputs in one block of a list",
    { port: 443, cidr: "10.0.0.0/8" },
    structure({ Rules: list(structure({ Port: { kind: "number" }, Cidr: text })) }),
    { names: { port: "Rules[].Port", cidr: "Rules[].Cidr" } },
    { Rules: [{ Port: 443, Cidr: "10.0.0.0/8" }] },
  ],
  [
    "one block as a list of one",
    { rule: { id: "a" } },
    structure({ Rule: list(structure({ Id: text })) }),
    {},
    { Rule: [{ Id: "a" }] },
  ],
  [
    "words as blocks that hold one each",
    { types: ["api"] },
    structure({ Types: list(structure({ Type: text })) }),
    {},
    { Types: [{ Type: "api" }] },
  ],
  [
    "tags as keys and values",
    { tags: { owner: "me" } },
    structure({ Tags: list(structure({ Key: text, Value: text })) }),
    {},
    { Tags: [{ Key: "owner", Value: "me" }] },
  ],
  [
    "a document as an object",
    { policy: '{"a":1}' },
    structure({ Policy: { kind: "document" } }),
    {},
    { Policy: { a: 1 } },
  ],
  ["a truth written as text", { on: "true" }, structure({ On: { kind: "boolean" } }), {}, { On: true }],
  ["what the provider adds", {}, structure({ Name: text }), { adds: { Name: "n" } }, { Name: "n" }],
  [
    "a block that the cloud has not, by what is in it",
    { filter: { prefix: "p" } },
    structure({ Prefix: text }),
    { names: { filter: "" } },
    { Prefix: "p" },
  ],
])("%s", (_, inputs, shape, target, written) => {
  expect(conformed(inputs, shape, target)).toEqual({ written, unplaced: [], unknown: [] });
});

it("tells what has no place, unless the table says why, and what is not known", () => {
  const shape = structure({ Inner: structure({}), Version: text });
  expect(
    conformed({ name: "n", inner: { b: 1 }, version: unknown, skip: true }, shape, { absent: { skip: "why" } }),
  ).toEqual({
    written: { Inner: {} },
    unplaced: ["name", "inner.b"],
    unknown: ["version"],
  });
});
