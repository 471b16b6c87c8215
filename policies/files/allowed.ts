/** What a value in a file may be, as its schema says: looked up by path, and put in words. */
import { z } from "zod";
import { listed } from "../messages/english/listed.ts";

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
  if (schema.enum) return listed(schema.enum.map(quotedValue), "or");
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
      return schema.type === "string" ? "text" : "any value";
  }
}

function count({ minItems, maxItems }: Allowed): string {
  if (minItems !== undefined && maxItems !== undefined) return ` of ${minItems} to ${maxItems}`;
  return minItems === undefined ? "" : ` of ${minItems} or more`;
}

/** The schema of what a path leads to. */
export function schemaAt(root: Allowed, path: readonly PropertyKey[]): Allowed {
  return path.reduce<Allowed>((node, step) => {
    const below = [node, ...(node.anyOf ?? [])].flatMap((one) => {
      const { items, properties, additionalProperties } = resolved(one, root);
      return (typeof step === "number" ? items : (properties?.[String(step)] ?? additionalProperties)) || [];
    });
    return resolved(below[0] ?? {}, root);
  }, root);
}

/** A schema that contains itself is written once and referred to: "#/$defs/condition". */
function resolved(schema: Allowed, root: Allowed): Allowed {
  if (schema.$ref === undefined) return schema;
  return root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? {};
}

/** The keys of a map that has its own, also where a value may be one or a word. */
export function keysOf({ properties = {}, anyOf = [] }: Allowed): readonly string[] {
  return [...Object.keys(properties), ...anyOf.flatMap(keysOf)];
}

/** A value as it is shown in a sentence: JSON, cut where it is long. */
export function quotedValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}..."` : text;
}
