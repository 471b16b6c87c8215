/** Reads Pulumi.<stack>.yaml and the project's defaults into config as the engine passes it to a program. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../files/input-error.ts";
import { unknownText } from "../wire/encoding.ts";
import { type Project, shown } from "./read-project.ts";
import { readStackContents, type StackContents } from "./read-stack-contents.ts";

/** What the files say of one stack. */
export interface StackFile {
  /** By full key ("aws:region"): text, with lists and maps as JSON. */
  readonly values: Readonly<Record<string, string>>;
  /** Keys that hold a secret, whole or somewhere inside. */
  readonly secretKeys: readonly string[];
  /** Keys that are encrypted as a whole: their values are unknown here. */
  readonly lockedKeys: readonly string[];
  /** Environments of Pulumi ESC it imports, which can't be opened here. */
  readonly environments: readonly string[];
}

/** Throws InputError or DataFileError, a sentence for each thing wrong. */
export function readStackFile(project: Project, stack: string): StackFile {
  const file = ["yaml", "yml"].map((end) => join(project.stackFolder, `Pulumi.${stack}.${end}`)).find(existsSync);
  const { config, environment } = (file === undefined ? null : readStackContents(file)) ?? {};
  const imports = environmentsIn(environment);
  const stated = new Map(Object.entries(config ?? {}).map(([key, value]) => [fullKey(key, project.name), value]));
  return { ...collect(withDefaults(stated, project, stack, imports.length > 0)), environments: imports };
}

/** Names of those it imports, and the one written into the file itself, where there is one. */
function environmentsIn(environment: NonNullable<StackContents>["environment"]): readonly string[] {
  if (Array.isArray(environment)) return environment.map(nameOf);
  const { imports, ...own } = environment ?? {};
  const isWritten = Object.values(own).some((value) => value !== null && value !== undefined);
  return [...(imports ?? []).map(nameOf), ...(isWritten ? ["the environment in its file"] : [])];
}

/** An import is a name, or a map of one name to how it is merged. */
function nameOf(one: unknown): string {
  return typeof one === "object" && one !== null ? Object.keys(one).join(", ") : String(one);
}

/** The engine adds the project's name to a key without a namespace. */
function fullKey(key: string, project: string): string {
  return key.includes(":") ? key : `${project}:${key}`;
}

interface Declared {
  readonly value?: unknown;
  readonly default?: unknown;
  readonly type?: unknown;
}

/** What the project states for all its stacks, unless the stack states it. A typed key without a value must be stated. */
function withDefaults(
  stated: ReadonlyMap<string, unknown>,
  project: Project,
  stack: string,
  hasEnvironment: boolean,
): ReadonlyMap<string, unknown> {
  const all = new Map<string, unknown>();
  for (const [name, raw] of Object.entries(project.config)) {
    const key = fullKey(name, project.name);
    if (stated.has(key)) continue;
    const isDeclaration = typeof raw === "object" && raw !== null && !Array.isArray(raw);
    const declared = isDeclaration ? (raw as Declared) : { value: raw };
    const value = declared.value ?? declared.default;
    if (value !== undefined) all.set(key, value);
    else if (declared.type !== undefined && !hasEnvironment) {
      throw new InputError(
        `Stack ${stack}: ${key} has no value; ${shown(project.file)} declares it without a default.`,
      );
    }
  }
  return new Map([...all, ...stated]);
}

function collect(config: ReadonlyMap<string, unknown>): Omit<StackFile, "environments"> {
  const values: Record<string, string> = {};
  const secretKeys: string[] = [];
  const lockedKeys: string[] = [];
  for (const [key, raw] of config) {
    const { value, hasSecret } = unlocked(raw);
    if (hasSecret) secretKeys.push(key);
    if (isSecure(raw)) lockedKeys.push(key);
    values[key] = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  }
  return { values, secretKeys, lockedKeys };
}

/** The same with every encrypted value replaced by the engine's word for unknown. */
function unlocked(raw: unknown): { readonly value: unknown; readonly hasSecret: boolean } {
  if (isSecure(raw)) return { value: unknownText, hasSecret: true };
  if (Array.isArray(raw)) {
    const items = raw.map(unlocked);
    return { value: items.map((item) => item.value), hasSecret: items.some((item) => item.hasSecret) };
  }
  if (typeof raw !== "object" || raw === null) return { value: raw, hasSecret: false };
  const entries = Object.entries(raw).map(([key, item]) => [key, unlocked(item)] as const);
  return {
    value: Object.fromEntries(entries.map(([key, item]) => [key, item.value])),
    hasSecret: entries.some(([, item]) => item.hasSecret),
  };
}

function isSecure(raw: unknown): boolean {
  return (
    typeof raw === "object" &&
    raw !== null &&
    Object.keys(raw).join() === "secure" &&
    typeof Object.values(raw)[0] === "string"
  );
}
