/** The published shape of `landlocked preview --json`, as others' tools hold a document against it. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const text = readFileSync(new URL("../../docs/schemas/preview.schema.json", import.meta.url), "utf8");
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text));

/** What of a document does not fit, once it is written as JSON and read again; none: it fits. */
export function misfits(document: unknown): readonly string[] {
  if (validate(JSON.parse(JSON.stringify(document)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
