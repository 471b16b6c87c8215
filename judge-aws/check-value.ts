/** Whether a request is one the API's model admits: words, patterns, lengths, what is required. */

import { isRecord } from "../policies/border/terms/value.ts";
import type { Shape, Written } from "./shape.ts";

/** One line for each thing the model does not admit: `scalingConfig.minSize is -1; allowed is from 0`. */
export function checkValue(value: Written, shape: Shape, at = ""): readonly string[] {
  const wrong = (allowed: string) => [`${at} is ${JSON.stringify(value)}; allowed is ${allowed}`];
  switch (shape.kind) {
    case "document":
      return [];
    case "boolean":
      return typeof value === "boolean" ? [] : wrong("true or false");
    case "number":
      return typeof value === "number" && isWithin(value, shape) ? [] : wrong(`a number${within(shape)}`);
    case "text":
      return typeof value === "string" ? textProblems(value, shape, at) : wrong("text");
    case "list":
      if (!Array.isArray(value)) return wrong("a list");
      return [
        ...(isWithin(value.length, shape) ? [] : [`${at} has ${value.length} items; allowed are${within(shape)}`]),
        ...value.flatMap((item, index) => checkValue(item, shape.of(), `${at}[${index}]`)),
      ];
    case "map":
      return isRecord(value as never)
        ? Object.entries(value as object).flatMap(([key, item]) => checkValue(item, shape.of(), join(at, key)))
        : wrong("a map");
    case "structure":
      return isRecord(value as never) ? structureProblems(value as Record<string, Written>, shape, at) : wrong("a map");
  }
}

function structureProblems(value: Record<string, Written>, shape: Shape & { kind: "structure" }, at: string) {
  const missing = shape.required.filter((name) => value[name] === undefined);
  return [
    ...missing.map((name) => `${join(at, name)} is missing`),
    ...Object.entries(value).flatMap(([key, item]) => {
      const member = shape.members.get(key);
      return member ? checkValue(item, member(), join(at, key)) : [`${join(at, key)} is no member there`];
    }),
  ];
}

function textProblems(value: string, { words, pattern, ...limits }: Shape & { kind: "text" }, at: string) {
  if (words && !words.includes(value)) return [`${at} is "${value}"; allowed are ${words.join(", ")}`];
  if (!isWithin(value.length, limits)) return [`${at} has ${value.length} characters; allowed are${within(limits)}`];
  // The models write the patterns of Java, which the API holds the whole text against.
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, "su").test(value)
    ? []
    : [`${at} is "${value}"; allowed is ${pattern}`];
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

function isWithin(count: number, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Limits): boolean {
  return count >= min && count <= max;
}

function within({ min, max }: Limits): string {
  return `${min === undefined ? "" : ` from ${min}`}${max === undefined ? "" : ` to ${max}`}`;
}

function join(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}
