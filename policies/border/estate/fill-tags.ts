/** The residency tags a resource lacks, filled in from what its stack states. */
import { type Law, territoryOf } from "../law/law.ts";
import type { Entry } from "../terms/entry.ts";
import { residencyTags } from "../terms/residency-tags.ts";
import type { Value } from "../terms/value.ts";
import { ownTagsOf, type Resource, tagsOf } from "./resource.ts";
import type { Settings } from "./settings.ts";

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
  const [own, stated] = [ownTagsOf(resource, entry), tagsOf(resource, entry)];
  if (own === undefined || stated === undefined) return undefined;
  const missing = Object.entries(residencyTags({ ...residency, owner: residency.owner ?? "", zone })).filter(
    ([key, value]) => stated[key] === undefined && value !== "",
  );
  return missing.length === 0 ? undefined : { ...own, ...Object.fromEntries(missing) };
}

/** The territory a stack's data must lie in, as its tags say it; undefined: nobody has said. */
export function zoneOf(settings: Settings, laws: readonly Law[]): string | undefined {
  return settings.home?.country ? territoryOf(settings.home.country, laws) : undefined;
}
