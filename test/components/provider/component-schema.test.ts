/** The schema against the classes themselves: the compiler holds the names, the rest is held against what the classes do. */
import { expect, expectTypeOf, test } from "vitest";
import type * as alicloud from "../../../components/alicloud.ts";
import type * as aws from "../../../components/aws.ts";
import { componentSchema } from "../../../components/provider/component-schema.ts";
import schema from "../../../components/provider/schema.json" with { type: "json" };

type Resources = (typeof schema)["resources"];
type Part =
  | "AuditTrail"
  | "Database"
  | "Key"
  | "Kubernetes"
  | "LogStore"
  | "MachineGroup"
  | "ObjectStore"
  | "PrivateNetwork";

/** A function can't travel; and what only AWS's store takes is for the audit trail that is made of it. */
type NotSent<Of extends Part> = "transform" | (Of extends "ObjectStore" ? "lockMode" | "grants" : never);
type Args<Of extends Part, Class> = Class extends abstract new (
  name: string,
  args: infer All,
  ...rest: never
) => unknown
  ? Exclude<keyof All, NotSent<Of>>
  : never;
type Sent<
  Cloud extends "aws" | "alicloud",
  Of extends Part,
> = keyof Resources[`landlocked:${Cloud}:${Of}`]["inputProperties"];

test("each argument of each class is in the schema, and no other", () => {
  type OfAws = { [Of in Part]: Args<Of, (typeof aws)[Of]> };
  type OfAlicloud = { [Of in Part]: Args<Of, (typeof alicloud)[Of]> };
  expectTypeOf<{ [Of in Part]: Sent<"aws", Of> }>().toEqualTypeOf<OfAws>();
  expectTypeOf<{ [Of in Part]: Sent<"alicloud", Of> }>().toEqualTypeOf<OfAlicloud>();
  expect(Object.keys(schema.resources)).toHaveLength(16);
});

test("each component of one cloud is one of the other, with the same arguments and outputs", () => {
  const of = (cloud: string) =>
    Object.entries(componentSchema.resources)
      .filter(([type]) => type.startsWith(`landlocked:${cloud}:`))
      .map(([type, one]) => JSON.stringify([type, one]).replaceAll(`landlocked:${cloud}:`, ""));
  expect(of("aws")).toHaveLength(8);
  expect(of("aws")).toEqual(of("alicloud"));
});

test("an SDK in Go has the types of lists that components take", () => {
  expect(JSON.stringify(schema.resources)).toContain('"items":{"$ref":"#/resources/');
  expect(schema.language.go.generateResourceContainerTypes).toBe(true);
});

test("every reference leads somewhere", () => {
  const references = [...JSON.stringify(componentSchema).matchAll(/"#\/(types|resources)\/([^"]+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  for (const [text, kind = "", name = ""] of references) {
    expect(Object.keys(Reflect.get(componentSchema, kind)), text).toContain(name);
  }
});
