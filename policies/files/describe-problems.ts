/** Says what is wrong in a file people write: one sentence each, with the field, what was found and what is allowed. */
import type { z } from "zod";
import { listed } from "../messages/english/listed.ts";
import { type Allowed, allowedText, asJsonSchema, keysOf, quotedValue, schemaAt } from "./allowed.ts";
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
  const problems = issues.flatMap(specific).flatMap((issue): FieldProblem[] => {
    const { path } = issue;
    const field = path.length === 0 ? "the file" : prefix + fieldName(path, input);
    if (issue.code === "custom") return [{ path, sentence: `${field} ${issue.message}.` }];
    if (issue.code === "invalid_key") {
      const allowed = schemaAt(root, path.slice(0, -1)).propertyNames ?? {};
      return [{ path, sentence: `${field} is no allowed key; allowed is ${allowedText(allowed)}.` }];
    }
    const node = schemaAt(root, path);
    if (issue.code !== "unrecognized_keys") {
      const value = valueAt(input, path);
      const is = path.length === 0 && (value === null || value === undefined) ? "empty" : found(value);
      return [{ path, sentence: `${field} is ${is}; allowed is ${allowedText(node)}${meant(value, node)}.` }];
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

/** Where a value is of the kind of one alternative, what is wrong inside it is the problem, not that it fits none of them. */
function specific(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inside = issue.errors.filter((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0));
  const [only] = inside;
  if (only === undefined || inside.length > 1) return [issue];
  return only.flatMap((one) => specific({ ...one, path: [...issue.path, ...one.path] }));
}

/** The key probably meant, or all there are. */
function knownInstead(key: string, keys: readonly string[], prefix: string): string {
  const near = nearestWord(key, keys, key.length > 3 ? 2 : 1);
  if (near !== undefined) return `the nearest is ${prefix}${near}`;
  return keys.length === 1 ? `known is ${keys[0]}` : `known are ${listed(keys, "and")}`;
}

/** So many words are seen at a glance. */
const fewWords = 4;

/** The word probably meant, of a list that is long, or that the schema only describes. */
function meant(value: unknown, node: Allowed): string {
  const words = wordsOf(node);
  if (typeof value !== "string" || (node.allowed === undefined && words.length <= fewWords)) return "";
  const near = nearestWord(value, words.map(String));
  return near === undefined ? "" : `, the nearest is ${quotedValue(near)}`;
}

/** All words a value may be, alone or in a list. */
function wordsOf({ enum: words = [], anyOf = [], items }: Allowed): readonly unknown[] {
  return [...words, ...anyOf.flatMap(wordsOf), ...(items ? wordsOf(items) : [])];
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
  return quotedValue(value);
}
