/** Whether what holds data says where it lives, what class it is and whose it is; and the tags that are missing. */

import { type Estate, type Node, type Resource, tagsOf } from "../estate/estate.ts";
import type { Settings } from "../estate/settings.ts";
import { type Law, territoryOf } from "../law/law.ts";
import type { Entry } from "../terms/entry.ts";
import { dataClasses, residencyTags, tagKeys } from "../terms/residency-tags.ts";
import { unknown, type Value } from "../terms/value.ts";
import type { RawFinding } from "./finding.ts";

/** Only a stack that states its residency is held to it; an unknown tag value is no proof. */
export function judgeTags(node: Node, estate: Estate): readonly RawFinding[] {
  const { settings, facts } = estate;
  if (!settings.residency || !node.entry?.tags || !node.entry.kinds.includes("holds")) return [];
  const tags = tagsOf(node, node.entry);
  const problem =
    tags === undefined ? "its tags are not known in preview" : firstProblem(tags, zoneOf(settings, facts.laws));
  if (problem === undefined) return [];
  const say = (who: string) =>
    `${who} must say whose data it is and where it lies: ${problem}. Instead: set the tags ${Object.values(tagKeys).join(", ")}.`;
  return [{ policy: "require-residency-tags", node, cause: `${node.short}|${problem}`, say, laws: [] }];
}

/** The inputs with the missing residency tags filled in from the stack's config; undefined when nothing is to be done. */
export function withResidencyTags(
  resource: Resource,
  entry: Entry | undefined,
  settings: Settings,
  laws: readonly Law[],
): Record<string, Value> | undefined {
  const { residency } = settings;
  const zone = zoneOf(settings, laws);
  if (!residency || zone === undefined || !entry?.tags || !entry.kinds.includes("holds")) return undefined;
  const stated = tagsOf(resource, entry);
  if (stated === undefined) return undefined;
  const missing = Object.entries(residencyTags({ ...residency, owner: residency.owner ?? "", zone })).filter(
    ([key, value]) => stated[key] === undefined && value !== "",
  );
  return missing.length === 0 ? undefined : { ...stated, ...Object.fromEntries(missing) };
}

function firstProblem(tags: Readonly<Record<string, Value>>, zone: string | undefined): string | undefined {
  for (const key of Object.values(tagKeys)) {
    const value = tags[key];
    if (value === undefined || value === null || value === "") return `${key} is missing`;
    if (value === unknown) return `${key} is not known in preview`;
  }
  const stated = tags[tagKeys.dataClass];
  if (!dataClasses.some((known) => known === stated))
    return `${tagKeys.dataClass} is "${String(stated)}", allowed are ${dataClasses.join(", ")}`;
  const statedZone = tags[tagKeys.zone];
  if (zone !== undefined && statedZone !== zone)
    return `${tagKeys.zone} is "${String(statedZone)}", and this stack's data lies in ${zone}`;
  return undefined;
}

function zoneOf(settings: Settings, laws: readonly Law[]): string | undefined {
  return settings.home?.country ? territoryOf(settings.home.country, laws) : undefined;
}
