/**
 * Keys of a policy document that nobody can say how the cloud reads: one that stands twice in one block, of which JSON
 * parsers keep the last and clouds refuse or keep another, and one that is none of the grammar's ("principal").
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import { isRecord, listOf, type Value } from "../terms/value.ts";

const ofDocument = new Set(["Version", "Id", "Statement"]);
const ofStatement = new Set([
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]);

/** The first such key, as what is not known of the document; undefined: it is read as it is written. */
export function misreadKey(document: Value, parsed: Value): NotKnown | undefined {
  const twice = typeof document === "string" ? repeatedKey(document) : undefined;
  if (twice !== undefined) return notKnown("policy-key-twice", { key: twice }, "write-policy-plainly", {});
  const strange = isRecord(parsed) ? strangeKey(parsed) : undefined;
  return strange === undefined
    ? undefined
    : notKnown("policy-key-unknown", { key: strange }, "write-policy-plainly", {});
}

/** In valid JSON a text before a colon is a key, and braces outside texts are blocks. */
function repeatedKey(json: string): string | undefined {
  const blocks: Set<string>[] = [];
  for (const [token, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g)) {
    if (token === "{") blocks.push(new Set());
    else if (token === "}") blocks.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const block = blocks.at(-1);
      if (block?.has(key)) return key;
      block?.add(key);
    }
  }
  return undefined;
}

function strangeKey(document: { readonly [key: string]: Value }): string | undefined {
  const outside = Object.keys(document).find((key) => !ofDocument.has(key));
  if (outside !== undefined) return outside;
  const statements = listOf(document.Statement).filter(isRecord);
  return statements.flatMap((one) => Object.keys(one)).find((key) => !ofStatement.has(key));
}
