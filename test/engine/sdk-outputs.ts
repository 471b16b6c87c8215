/** Which properties of a resource a cloud adds to what the program gives it: read from the SDK's own code, so that no list ages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const known = new Map<string, readonly SdkOutput[]>();

export interface SdkOutput {
  readonly name: string;
  /** What the SDK declares it as: "string", "number", "boolean", "string[]", or the name of an object type. */
  readonly type: string;
}

/** Outputs of a type such as "aws:s3/bucket:Bucket" besides its inputs; throws where the SDK has no such type. */
export function sdkOutputs(type: string): readonly SdkOutput[] {
  const found = known.get(type) ?? readOutputs(type);
  known.set(type, found);
  return found;
}

function readOutputs(type: string): readonly SdkOutput[] {
  const [cloud = "", module = ""] = type.split(":");
  const file = join(require.resolve(`@pulumi/${cloud}/package.json`), "..", module.replace(/^index\//, ""));
  const code = readFileSync(`${file}.js`, "utf8");
  const declarations = readFileSync(`${file}.d.ts`, "utf8");
  return [...code.matchAll(/resourceInputs\["(\w+)"\] = undefined \/\*out\*\//g)].map(([, name = ""]) => ({
    name,
    type: new RegExp(`readonly ${name}: pulumi\\.Output<(.*)>;`).exec(declarations)?.[1] ?? "object",
  }));
}
