/** What is wrong with a value that should be as a schema says: the first thing, and where. */
import { componentSchema, type TypeSchema, type ValueSchema } from "./component-schema.ts";

/** `at`: below the argument, ".zone" or "[0]". */
export interface ShapeProblem {
  readonly at: string;
  readonly reason: string;
}

/** undefined: it is as it should be. */
export function shapeProblem(schema: ValueSchema, value: unknown): ShapeProblem | undefined {
  if (schema.$ref) return problemOfType(schema.$ref, value);
  switch (schema.type) {
    case "array":
      return Array.isArray(value)
        ? first(value.map((item, at) => [`[${at}]`, schema.items ?? {}, item]))
        : must("be a list");
    case "integer":
      return Number.isInteger(value) ? undefined : must("be a whole number");
    case "boolean":
      return typeof value === "boolean" ? undefined : must("be true or false");
    default:
      return typeof value === "string" ? undefined : must("be a text: put it in quotes");
  }
}

function problemOfType($ref: string, value: unknown): ShapeProblem | undefined {
  const type = componentSchema.types[$ref.slice("#/types/".length)];
  if (!type) throw new Error(`schema.json has no ${$ref}`);
  if (type.enum)
    return wordProblem(
      type.enum.map(({ value }) => value),
      value,
    );
  return isRecord(value) ? fieldsProblem(type, value) : must(`have ${Object.keys(type.properties ?? {}).join(", ")}`);
}

function wordProblem(words: readonly string[], value: unknown): ShapeProblem | undefined {
  return typeof value === "string" && words.includes(value)
    ? undefined
    : must(words.length === 1 ? `be ${words[0]}` : `be one of ${words.join(", ")}`);
}

function fieldsProblem({ properties = {}, required = [] }: TypeSchema, value: Record<string, unknown>) {
  const strange = Object.keys(value).find((key) => !Object.hasOwn(properties, key));
  if (strange !== undefined)
    return { at: `.${strange}`, reason: `is not one of ${Object.keys(properties).join(", ")}` };
  const missing = required.find((key) => value[key] === undefined || value[key] === null);
  if (missing !== undefined) return { at: `.${missing}`, reason: "must be given" };
  return first(Object.entries(value).map(([key, field]) => [`.${key}`, properties[key] ?? {}, field]));
}

function first(parts: readonly (readonly [string, ValueSchema, unknown])[]): ShapeProblem | undefined {
  for (const [at, schema, value] of parts) {
    const problem = shapeProblem(schema, value);
    if (problem) return { at: `${at}${problem.at}`, reason: problem.reason };
  }
  return undefined;
}

function must(what: string): ShapeProblem {
  return { at: "", reason: `must ${what}` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
