/** JSON text that means one thing only: a key given twice is read by one parser as its first value, by another as its last. */
import type { Value } from "../terms/value.ts";

/** Undefined where the text is no JSON, or a key repeats. */
export function jsonDocument(text: Value): Value | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const document = JSON.parse(text) as Value;
    return repeatsKey(text) ? undefined : document;
  } catch {
    return undefined;
  }
}

/** Only for text that is JSON. */
function repeatsKey(text: string): boolean {
  const open: Set<string>[] = [];
  for (const [token, key] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (key !== undefined) {
      const keys = open.at(-1);
      const name = JSON.parse(key) as string;
      if (keys?.has(name)) return true;
      keys?.add(name);
    }
  }
  return false;
}
