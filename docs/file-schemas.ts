/** JSON schemas of the files people write, so that their editors complete and check them: derived from what reads those files. */
import type { z } from "zod";
import { namespace, stackConfigSchema } from "../policies/config/stack-config.ts";
import { asJsonSchema } from "../policies/files/allowed.ts";
import { lawSchema } from "../policies/laws/law-schema.ts";
import { reviewersSchema } from "../policies/register/reviewers/reviewers.ts";
import { transferFile } from "../policies/register/transfer-file/transfer-file.ts";
import { loadVocabulary } from "../policies/vocabulary/load-vocabulary.ts";

type Json = Readonly<Record<string, unknown>>;

/** By the kind of file: the text of `docs/schemas/<kind>.schema.json`. */
export function fileSchemas(): Readonly<Record<"stack" | "transfer" | "reviewers" | "law", string>> {
  return {
    stack: written("A stack's file: stacks/Pulumi.<stack>.yaml", stackFile()),
    transfer: written("A transfer: transfers/<id>.yaml", described(transferFile)),
    reviewers: written("Who may review: transfers/reviewers.yaml", described(reviewersSchema)),
    law: written("A law: policies/laws/<country>.yaml", described(lawSchema(loadVocabulary()))),
  };
}

/** Keys of other namespaces are not ours to check. */
function stackFile(): Json {
  const {
    properties = {},
    required = [],
    $defs,
  } = described(stackConfigSchema) as {
    readonly properties?: Json;
    readonly required?: readonly string[];
    readonly $defs?: Json;
  };
  const config = {
    type: "object",
    properties: Object.fromEntries(Object.entries(properties).map(([key, field]) => [`${namespace}:${key}`, field])),
    required: required.map((key) => `${namespace}:${key}`),
    patternProperties: { [`^${namespace}:(?!(?:${Object.keys(properties).join("|")})$)`]: false },
  };
  return { type: "object", properties: { config }, required: ["config"], ...($defs ? { $defs } : {}) };
}

/** What the schema allows in words, where an editor shows it. */
function described(schema: z.ZodType): Json {
  return JSON.parse(JSON.stringify(asJsonSchema(schema)), (_, value) => {
    if (typeof value !== "object" || value === null || typeof value.allowed !== "string") return value;
    const { allowed, ...rest } = value;
    return { description: `Allowed is ${allowed}.`, ...rest };
  });
}

function written(title: string, schema: Json): string {
  return `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", title, ...schema }, null, 2)}\n`;
}
