/** The JSON schema of `landlocked preview --json`, as others' tools take it: derived from the types that it is printed from. */
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

/** Every code with the shape of its facts. */
export function previewJsonSchema(): string {
  const generator = createGenerator({
    path: fileURLToPath(new URL("../cli/preview/preview-result.ts", import.meta.url)),
    tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
    type: "PreviewResult",
    topRef: false,
    // The types are checked by `npm run types`.
    skipTypeCheck: true,
  });
  const schema = generator.createSchema("PreviewResult");
  return `${JSON.stringify({ title: "landlocked preview --json", ...schema }, null, 2)}\n`;
}
