/** The JSON schema of `landlocked preview --json`, as others' tools take it. */
import { z } from "zod";
import { previewSchema } from "../cli/preview/preview-schema.ts";

export function previewJsonSchema(): string {
  const schema = z.toJSONSchema(previewSchema, { target: "draft-2020-12" });
  return `${JSON.stringify({ title: "landlocked preview --json", ...schema }, null, 2)}\n`;
}
