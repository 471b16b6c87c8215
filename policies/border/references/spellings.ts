/** The documents that one text spells besides JSON: base64, gzip in base64, percent signs, YAML. */
import { parseAllDocuments } from "yaml";
import type { Value } from "../terms/value.ts";
import { isTooDeep } from "../terms/yaml-depth.ts";
import { unpacked } from "./packed.ts";

/** None where it is plain. */
export function spellingsOf(text: string): readonly Value[] {
  const decoded = unpacked(text);
  if (decoded !== undefined) return [decoded];
  const unescaped = fromPercent(text);
  return unescaped === text ? fromYaml(text) : [unescaped, ...(text.includes("://") ? [text] : [])];
}

function fromPercent(text: string): string {
  try {
    return /%[0-9a-f]{2}/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/**
 * Scripts have lines with colons as well: only what is YAML from its first line to its last counts. What lies too deep is read
 * by its words, as a script is.
 */
function fromYaml(text: string): readonly Value[] {
  if (!text.includes("\n") || /^#!/.test(text) || !/^\s*(- )?["']?[\w./$@-]+["']?\s*:(\s|$)/m.test(text)) return [];
  if (isTooDeep(text)) return [];
  try {
    const documents = parseAllDocuments(text, { logLevel: "silent", strict: false, uniqueKeys: false });
    if (!Array.isArray(documents) || documents.some((one) => one.errors.length > 0)) return [];
    const values = documents.map((one) => one.toJS({ maxAliasCount: 100 }) as Value);
    return values.every((one) => typeof one === "object") ? values : [];
  } catch {
    return [];
  }
}
