/** The statements of policy documents that a program gives to be part of another, and what is wrong with one that is none. */
import { DataFileError } from "../../files/data-file-error.ts";
import type { WireProperties } from "../host/wire.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Those of the documents that an argument of AWS's function gives, one or a list. */
export function statementsIn(args: WireProperties, name: string): readonly Fields[] {
  const given = args[name];
  if (!Array.isArray(given)) return statementsOf(given, name);
  return given.flatMap((json, index) => statementsOf(json, `${name}[${index}]`));
}

function statementsOf(json: unknown, argument: string): readonly Fields[] {
  if (typeof json !== "string" || json === "") return [];
  const document = parsed(json);
  const statements = isFields(document) ? [document.Statement ?? []].flat() : undefined;
  if (statements?.every(isFields)) return statements;
  const found = json.length > 60 ? `a text of ${json.length} characters` : JSON.stringify(json);
  throw new DataFileError(
    `aws:iam/getPolicyDocument: ${argument} is ${found}; allowed is a policy document in JSON, an object with a Statement.`,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
