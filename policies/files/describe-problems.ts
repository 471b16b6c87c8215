/** Says what is wrong in a file people write: one sentence each, with the field, what was found and what is allowed. */
import { z } from "zod";
import { listed } from "../messages/english/listed.ts";
import { nearestWord } from "./nearest-word.ts";

export interface FieldProblem {
  /** Where, as zod counts: ["databases", 0, "backupDays"]. */
  readonly path: readonly PropertyKey[];
  /** "landlocked:databases[contacts].backupDays is 3; allowed is a whole number from 7 to 35." */
  readonly sentence: string;
}

/**
 * Makes a sentence of each issue zod found, without the file's name. What is allowed is read from the schema; where its
 * shape does not say it well (a pattern), the schema says it itself: `.meta({ allowed: "one lower-case letter" })`. The
 * message of a check written by hand completes "<field> ...".
 *
 * @param prefix put before each key of the first level: "landlocked:"
 */
export function describeProblems(
  schema: z.ZodType,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
  prefix = "",
): readonly FieldProblem[] {
  const root = asJsonSchema(schema);
  const problems = issues.flatMap((issue): FieldProblem[] => {
    const { path } = issue;
    const field = prefix + fieldName(path, input);
    if (issue.code === "custom") return [{ path, sentence: `${field} ${issue.message}.` }];
    if (issue.code === "invalid_key") {
      const allowed = schemaAt(root, path.slice(0, -1)).propertyNames ?? {};
      return [{ path, sentence: `${field} is no allowed key; allowed is ${allowedText(allowed)}.` }];
    }
    const node = schemaAt(root, path);
    if (issue.code !== "unrecognized_keys") {
      const value = valueAt(input, path);
      return [{ path, sentence: `${field} is ${found(value)}; allowed is ${allowedText(node)}${meant(value, node)}.` }];
    }
    return issue.keys.map((key) => {
      const at = [...path, key];
      const known = knownInstead(key, keysOf(node), path.length === 0 ? prefix : "");
      return { path: at, sentence: `${prefix}${fieldName(at, input)} is no known key; ${known}.` };
    });
  });
  // A value of the wrong type fails the checks of its length too: one sentence for both.
  return problems.filter(({ sentence }, index) => problems.findIndex((other) => other.sentence === sentence) === index);
}

/** The key probably meant, or all there are. */
function knownInstead(key: string, keys: readonly string[], prefix: string): string {
  const near = nearestWord(key, keys, key.length > 3 ? 2 : 1);
  return near === undefined ? `known are ${listed(keys, "and")}` : `the nearest is ${prefix}${near}`;
}

/** The word probably meant, of a list so long that the schema says in words what it holds. */
function meant(value: unknown, { allowed, enum: words = [] }: Allowed): string {
  if (allowed === undefined || typeof value !== "string") return "";
  const near = nearestWord(value, words.map(String));
  return near === undefined ? "" : `, the nearest is ${shown(near)}`;
}

/** The part of a JSON schema that says what a value may be. */
export interface Allowed {
  readonly allowed?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Allowed>>;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Allowed;
  readonly properties?: Readonly<Record<string, Allowed>>;
  /** Keys of a map whose keys are free, and what each holds; false where they are not. */
  readonly propertyNames?: Allowed;
  readonly additionalProperties?: Allowed | false;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Allowed[];
  readonly default?: unknown;
  readonly description?: string;
}

/** The schema of what people write, before defaults and transformations. */
export function asJsonSchema(schema: z.ZodType): Allowed {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Allowed;
}

/** What a field accepts, in words: "a whole number from 7 to 35". */
export function allowedText(schema: Allowed): string {
  if (schema.allowed !== undefined) return schema.allowed;
  if (schema.enum) return listed(schema.enum.map(shown), "or");
  if (schema.anyOf) return listed(schema.anyOf.map(allowedText), "or");
  switch (schema.type) {
    case "boolean":
      return "true or false";
    case "integer":
      return `a whole number from ${schema.minimum} to ${schema.maximum}`;
    case "array":
      return `a list${count(schema)}${schema.items ? `, each ${allowedText(schema.items)}` : ""}`;
    case "object":
      return schema.properties ? `a map with the keys ${listed(keysOf(schema), "and")}` : "a map";
    case "null":
      return "null";
    default:
      return schema.type === "string" ? "text" : "another value";
  }
}

function count({ minItems, maxItems }: Allowed): string {
  if (minItems !== undefined && maxItems !== undefined) return ` of ${minItems} to ${maxItems}`;
  return minItems === undefined ? "" : ` of ${minItems} or more`;
}

function schemaAt(root: Allowed, path: readonly PropertyKey[]): Allowed {
  return path.reduce<Allowed>((node, step) => {
    const next = typeof step === "number" ? node.items : (node.properties?.[String(step)] ?? node.additionalProperties);
    return resolved(next || {}, root);
  }, root);
}

/** A schema that contains itself is written once and referred to: "#/$defs/condition". */
function resolved(schema: Allowed, root: Allowed): Allowed {
  if (schema.$ref === undefined) return schema;
  return root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {};
}

function keysOf(schema: Allowed): readonly string[] {
  return Object.keys(schema.properties ?? {});
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
  }, input);
}

/** "databases[contacts].size": an element of a list by its own name, where it has a sound one, else by its index. */
function fieldName(path: readonly PropertyKey[], input: unknown): string {
  return path.reduce<string>((name, step, index) => {
    if (typeof step !== "number") return name === "" ? String(step) : `${name}.${String(step)}`;
    const naming = namingKeys.find((key) => typeof valueAt(input, [...path.slice(0, index + 1), key]) === "string");
    if (naming === undefined || path[index + 1] === naming) return `${name}[${step}]`;
    return `${name}[${valueAt(input, [...path.slice(0, index + 1), naming])}]`;
  }, "");
}

const namingKeys = ["id", "code", "name"];

function found(value: unknown): string {
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "a map";
  return shown(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}..."` : text;
}
