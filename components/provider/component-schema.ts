/**
 * What the components take and give, as the engine is told (schema.json, made by `npm run docs` of the contract's own
 * docstrings, as docs/components.md is). The SDK's component provider host would infer it from TypeScript sources instead: it
 * reads no unions, no inherited arguments and no literal texts, gives both clouds' classes of one name one token, and finds
 * nothing to read in the package as it is installed, which is JavaScript.
 */
import { readFileSync } from "node:fs";

/** One value: its shape, or where that is said. */
export interface ValueSchema {
  readonly type?: "string" | "integer" | "boolean" | "array" | "object";
  readonly $ref?: string;
  readonly items?: ValueSchema;
  /** Must be known before anything exists. */
  readonly plain?: true;
  readonly description?: string;
}

/** An object or the words a text may be. */
export interface TypeSchema {
  readonly type: "string" | "object";
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly { readonly name: string; readonly value: string }[];
}

/** One component of one cloud. */
export interface ComponentSchema {
  readonly isComponent: true;
  readonly description: string;
  readonly inputProperties: Readonly<Record<string, ValueSchema>>;
  readonly requiredInputs: readonly string[];
  readonly properties: Readonly<Record<string, ValueSchema>>;
  readonly required: readonly string[];
}

/** The package, as https://www.pulumi.com/docs/iac/guides/building-extending/packages/schema describes it. */
export interface PackageSchema {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly types: Readonly<Record<string, TypeSchema>>;
  readonly resources: Readonly<Record<string, ComponentSchema>>;
}

/** As sent to the engine. */
export const schemaText = readFileSync(new URL("./schema.json", import.meta.url), "utf8");

/** As read here. */
export const componentSchema = JSON.parse(schemaText) as PackageSchema;
