/** Resource inputs as every way in sees them: plain JSON, in which a value not known yet is a value of its own. */

/** Stands for a value the engine does not know in preview. Never equal to anything, never a string. */
export const unknown: unique symbol = Symbol("unknown");

/** The key of an address that something is fetched from when a resource is created, and nothing is sent to. */
export const pulledFrom = "pulledFrom";

export type Value =
  | null
  | boolean
  | number
  | string
  | typeof unknown
  | readonly Value[]
  | { readonly [key: string]: Value };

export type Inputs = { readonly [key: string]: Value };

/** One value found at a path; `at` is the concrete path ("rules[0].destination.bucket"), `top` its first property. */
export interface Found {
  readonly at: string;
  readonly top: string;
  readonly value: Value;
}

/**
 * Every value a path leads to. A list is entered wherever one stands, with or without "[]" in the path, since SDKs
 * spell the same block as an object, a list of one, or JSON text; a map is entered by "{}". An unknown on the way
 * ends the walk there: what lies behind it is unknown too. Absent and null values are left out.
 */
export function read(inputs: Inputs, path: string): readonly Found[] {
  const steps = stepsOf(path);
  const top = String(steps[0] ?? "");
  return walk(inputs, steps, "").map((found) => ({ ...found, top }));
}

/** All unknown leaves below a value, by concrete path. */
export function unknownsIn(value: Value, at: string): readonly string[] {
  if (value === unknown) return [at];
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownsIn(item, `${at}[${index}]`));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => unknownsIn(item, join(at, key)));
  return [];
}

/** A list, or the one value SDKs and policy documents write in its stead. */
export function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Text, or a number as the text it is written as; undefined for what is neither. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}

/** Whether it is a map of values; a list is none. */
export function isRecord(value: Value | undefined): value is { readonly [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Step = Omit<Found, "top">;

function walk(value: Value | undefined, steps: readonly PathStep[], at: string): readonly Step[] {
  if (value === undefined || value === null) return [];
  if (value === unknown) return [{ at, value }];
  const [step, ...rest] = steps;
  const entered = typeof value === "string" && step !== undefined ? parsed(value) : value;
  if (Array.isArray(entered)) {
    if (typeof step === "number") return walk(entered[step], rest, `${at}[${step}]`);
    return entered.flatMap((item, index) => walk(item, steps, `${at}[${index}]`));
  }
  if (step === undefined) return [{ at, value: entered }];
  if (!isRecord(entered)) return [];
  if (step === "{}") return Object.entries(entered).flatMap(([key, item]) => walk(item, rest, join(at, key)));
  return Object.hasOwn(entered, step) ? walk(entered[step], rest, join(at, String(step))) : [];
}

/** A JSON document given as text is read like the object it spells. */
export function parsed(text: string): Value {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
}

/** A property, "{}" for every key of a map, or the index of one element, as concrete paths have it. */
type PathStep = string | number;

function stepsOf(path: string): readonly PathStep[] {
  const tokens = path.matchAll(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]|\{\}|[^.[\]{}]+/g);
  return [...tokens].map(([token]) => {
    if (token.startsWith('["')) return JSON.parse(token.slice(1, -1)) as string;
    return token.startsWith("[") ? Number(token.slice(1, -1)) : token;
  });
}

/** A key below a path; one that would read as a path itself stands in quotes: paths["/v1.0/users"].url */
export function join(at: string, key: string): string {
  if (/[.[\]{}"]/.test(key)) return `${at}[${JSON.stringify(key)}]`;
  return at === "" ? key : `${at}.${key}`;
}
