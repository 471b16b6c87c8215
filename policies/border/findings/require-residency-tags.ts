/** Whether what holds data says where it lives, what class it is and whose it is. */
import type { Estate, Node } from "../estate/estate.ts";
import { zoneOf } from "../estate/fill-tags.ts";
import { tagsOf } from "../estate/resource.ts";
import { codedKey } from "../terms/coded.ts";
import { dataClasses, tagKeys } from "../terms/residency-tags.ts";
import { unknownsIn, type Value } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";
import type { Problem } from "./problem.ts";

/** Only a stack that states its residency is held to it; an unknown tag value is no proof. */
export function requireResidencyTags(node: Node, { settings, facts }: Estate): readonly RawFinding[] {
  if (!settings.residency || !node.entry?.tags || !node.entry.kinds.includes("holds")) return [];
  const tags = tagsOf(node, node.entry);
  const problem: Problem | undefined =
    tags === undefined ? { code: "tags-not-known", facts: {} } : firstProblem(tags, zoneOf(settings, facts.laws));
  if (problem === undefined) return [];
  const stated = { policy: "require-residency-tags", outcome: "refused", problem } as const;
  const remedies = [{ code: "set-tags", facts: { tags: Object.values(tagKeys) } }] as const;
  return [observe(node, { ...stated, cause: `${node.short}|${codedKey(problem)}` }, { remedies })];
}

function firstProblem(tags: Readonly<Record<string, Value>>, zone: string | undefined): Problem | undefined {
  for (const tag of Object.values(tagKeys)) {
    const value = tags[tag];
    if (value === undefined || value === null || value === "") return { code: "tag-missing", facts: { tag } };
    if (unknownsIn(value, tag).length > 0) return { code: "tag-not-known", facts: { tag } };
  }
  const stated = tags[tagKeys.dataClass];
  if (!dataClasses.some((known) => known === stated)) {
    const facts = { tag: tagKeys.dataClass, found: written(stated), allowed: dataClasses };
    return { code: "tag-wrong", facts };
  }
  const statedZone = tags[tagKeys.zone];
  if (zone === undefined || statedZone === zone) return undefined;
  return { code: "tag-elsewhere", facts: { tag: tagKeys.zone, found: written(statedZone), zone } };
}

/** A tag's value as a person wrote it: text, or the list or map that stands where a text should. */
function written(value: Value | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
