/**
 * Arguments as they come from another process, as a component's constructor takes them. No compiler has seen them: what is
 * missing, misspelt, of another type, or not known before anything exists, is one sentence that names component and argument.
 */
import * as pulumi from "@pulumi/pulumi";
import { awaited } from "./awaited.ts";
import { type ComponentSchema, componentSchema, type ValueSchema } from "./component-schema.ts";
import { ReferencedComponent } from "./referenced-component.ts";
import { shapeProblem } from "./shape-problem.ts";

/** Which component is asked for, what it takes, and what was made before it. */
export interface Asked {
  readonly name: string;
  readonly type: string;
  readonly schema: Pick<ComponentSchema, "inputProperties" | "requiredInputs">;
  readonly made: ReadonlyMap<string, pulumi.ComponentResource>;
}

/** @throws InputPropertyError: the engine shows a person the argument and the sentence */
export async function readArguments(asked: Asked, inputs: pulumi.Inputs): Promise<Readonly<Record<string, unknown>>> {
  const { inputProperties: taken, requiredInputs } = asked.schema;
  const given = Object.keys(inputs).filter((key) => inputs[key] !== undefined && inputs[key] !== null);
  const strange = given.find((key) => !Object.hasOwn(taken, key));
  if (strange !== undefined) throw wrong(asked, strange, strangeReason(strange, Object.keys(taken)));
  const missing = requiredInputs.find((key) => !given.includes(key));
  if (missing !== undefined) throw wrong(asked, missing, "must be given");
  const readings: [string, Reading][] = [];
  for (const [key, schema] of Object.entries(taken)) {
    if (given.includes(key)) readings.push([key, await checked(asked, key, schema, inputs[key])]);
  }
  return Object.fromEntries(await Promise.all(readings.map(async ([key, read]) => [key, await read()] as const)));
}

/** Reads what was found right. Other components are asked for only once all is. */
type Reading = () => unknown;

async function checked(asked: Asked, path: string, schema: ValueSchema, input: unknown): Promise<Reading> {
  const component = componentType(schema);
  if (component) return referenced(asked, path, component, await known(asked, path, input));
  const { items } = schema;
  if (items && componentType(items)) return listOf(asked, path, items, await known(asked, path, input));
  if (!schema.plain) return () => pulumi.output(input);
  const value = await known(asked, path, input);
  const problem = shapeProblem(schema, value);
  if (problem) throw wrong(asked, `${path}${problem.at}`, problem.reason);
  return () => value;
}

async function listOf(asked: Asked, path: string, schema: ValueSchema, value: unknown): Promise<Reading> {
  if (!Array.isArray(value)) throw wrong(asked, path, "must be a list");
  const items: Reading[] = [];
  for (const [at, item] of value.entries()) items.push(await checked(asked, `${path}[${at}]`, schema, item));
  return () => Promise.all(items.map((read) => read()));
}

/** What is written into names, tags and policies: known to all, and before anything exists. */
async function known(asked: Asked, path: string, input: unknown): Promise<unknown> {
  const output = pulumi.output(input);
  if (await pulumi.isSecret(output)) {
    throw wrong(asked, path, "must not be a secret, since it can be read in the cloud's own pages");
  }
  const value = await awaited(output);
  if (pulumi.containsUnknowns(value)) {
    throw wrong(
      asked,
      path,
      "must be known before anything is created: write it out, or take it from the stack's config",
    );
  }
  return value;
}

/** A component travels as its URN, which ends in "<types of its parents>$<its own type>::<its name>". */
function referenced(asked: Asked, path: string, type: string, value: unknown): Reading {
  const found = typeof value === "string" ? value.split("::")[2]?.split("$").at(-1) : undefined;
  const schema = componentSchema.resources[type];
  if (found !== type || !schema) {
    const instead = found === undefined ? "" : `, not a ${found}`;
    throw wrong(asked, path, `must be a ${type}${instead}: give the component itself`);
  }
  const urn = String(value);
  return () => asked.made.get(urn) ?? ReferencedComponent.of(type, urn, schema.properties);
}

function componentType({ $ref }: ValueSchema): string | undefined {
  const prefix = "#/resources/";
  return $ref?.startsWith(prefix) ? $ref.slice(prefix.length) : undefined;
}

function strangeReason(key: string, taken: readonly string[]): string {
  if (key === "transform") return "is a function, which only a program in TypeScript can give";
  return `is no argument of it; there is ${taken.toSorted().join(", ")}`;
}

function wrong({ name, type }: Asked, propertyPath: string, reason: string): pulumi.InputPropertyError {
  return new pulumi.InputPropertyError({ propertyPath, reason: `${propertyPath} of ${name} (${type}) ${reason}.` });
}
