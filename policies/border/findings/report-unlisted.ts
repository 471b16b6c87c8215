/** Types nobody has classified: reported once, and refused where their own properties name a place across the border. */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn } from "../estate/place-name.ts";
import { territoryOf } from "../law/law.ts";
import { countryOf, type Region } from "../terms/place.ts";
import type { Remedy } from "../terms/remedy.ts";
import { isRecord, type Value } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";
import { named } from "./flow-facts.ts";
import { unproven } from "./refuse-unproven.ts";

/** None for types on file, and for what its region already refuses. */
export function reportUnlisted(node: Node, estate: Estate): readonly RawFinding[] {
  if (!node.custom || node.entry || !node.cloud) return [];
  const classify: Remedy = { code: "classify-type", facts: { cloud: node.cloud } };
  const abroad = node.location.kind === "region" ? foreignRegionIn(node.inputs, node, estate) : undefined;
  if (abroad) {
    const remedies: readonly Remedy[] = [{ code: "keep-in-territory", facts: {} }, classify];
    const cause = `unlisted|${node.short}|${abroad.code}`;
    return [unproven(node, { code: "type-unlisted-abroad", facts: named(abroad) }, remedies, cause)];
  }
  if (isAbroad(node, estate)) return [];
  const problem = { code: "type-unlisted", facts: { type: node.short } } as const;
  const stated = { policy: "report-unlisted", outcome: "reported", problem, cause: node.short } as const;
  return [observe(node, stated, { remedies: [classify] })];
}

/** Outside the stack's own territory it is refused by region already. */
function isAbroad(node: Node, estate: Estate): boolean {
  const { home } = estate.settings;
  if (!home?.country || node.location.kind !== "region") return false;
  const { laws } = estate.facts;
  return territoryOf(home.country, laws) !== territoryOf(node.location.region.country ?? "?", laws);
}

/** A region code or an ARN of another territory, anywhere in the inputs. */
function foreignRegionIn(value: Value, node: Node, estate: Estate): Region | undefined {
  if (typeof value === "string") return foreignRegion(value, node, estate);
  if (Array.isArray(value)) return firstOf(value.map((item) => foreignRegionIn(item, node, estate)));
  return isRecord(value) ? firstOf(Object.values(value).map((item) => foreignRegionIn(item, node, estate))) : undefined;
}

function foreignRegion(text: string, node: Node, estate: Estate): Region | undefined {
  const { regions, laws } = estate.facts;
  const cloud = node.cloud;
  if (!cloud || node.location.kind === "not-known") return undefined;
  const arn = parseArn(text);
  const region = arn ? regions.find(arn.cloud, arn.region) : regions.find(cloud, text.replace(/^oss-/, ""));
  const here = countryOf(node.location);
  if (!region || here === null) return undefined;
  return region.country !== null && territoryOf(region.country, laws) === territoryOf(here, laws) ? undefined : region;
}

function firstOf<T>(items: readonly (T | undefined)[]): T | undefined {
  return items.find((item) => item !== undefined);
}
