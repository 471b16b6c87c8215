/** Whether what holds data says where it lives, what class it is and whose it is. */
import type { Estate, Node } from "../estate/estate.ts";
import { zoneOf } from "../estate/fill-tags.ts";
import { tagsOf } from "../estate/resource.ts";
import { codedKey } from "../terms/coded.ts";
import { dataClasses, residencyTags, tagKeys } from "../terms/residency-tags.ts";
import { unknownsIn, type Value } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";
import type { Problem } from "./problem.ts";

/** Only a stack that states its residency is held to it; an unknown tag value is no proof. What holds nobody's data needs no more said. */
export function requireResidencyTags(node: Node, { settings, facts }: Estate): readonly RawFinding[] {
  const { residency } = settings;
  if (!residency || !node.entry?.tags || !node.entry.kinds.includes("holds")) return [];
  const tags = tagsOf(node, node.entry);
  const zone = zoneOf(settings, facts.laws);
  const problem: Problem | undefined =
    tags === undefined ? { code: "tags-not-known", facts: {} } : firstProblem(tags, zone, node.dataClass !== "none");
  if (problem === undefined) return [];
  const stated = { policy: "require-residency-tags", outcome: "refused", problem } as const;
  const lines = residencyTags({ ...residency, owner: residency.owner || toFillIn.owner, zone: zone ?? toFillIn.zone });
  const remedies = [{ code: "set-tags", facts: { property: node.entry.tags, tags: lines } }] as const;
  return [observe(node, { ...stated, cause: `${node.short}|${codedKey(problem)}` }, { remedies })];
}

/** What nobody here can say for whom the line is written. */
const toFillIn = { owner: "<who answers for the data>", zone: "<whose law binds the place>" };

function firstProblem(
  tags: Readonly<Record<string, Value>>,
  zone: string | undefined,
  isOfPeople: boolean,
): Problem | undefined {
  const missing = Object.values(tagKeys).filter((tag) => [undefined, null, ""].includes(tags[tag] as string));
  if (isOfPeople && missing.length > 0) return { code: "tag-missing", facts: { tags: missing } };
  const hidden = Object.values(tagKeys).find((tag) => unknownsIn(tags[tag] ?? null, tag).length > 0);
  if (hidden !== undefined) return { code: "tag-not-known", facts: { tag: hidden } };
  const stated = tags[tagKeys.dataClass];
  if (!missing.includes(tagKeys.dataClass) && !dataClasses.some((known) => known === stated)) {
    const facts = { tag: tagKeys.dataClass, found: written(stated), allowed: dataClasses };
    return { code: "tag-wrong", facts };
  }
  const statedZone = tags[tagKeys.zone];
  if (zone === undefined || statedZone === zone || missing.includes(tagKeys.zone)) return undefined;
  return { code: "tag-elsewhere", facts: { tag: tagKeys.zone, found: written(statedZone), zone } };
}

/** A tag's value as a person wrote it: text, or the list or map that stands where a text should. */
function written(value: Value | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
