/** Types nobody has classified: reported once, and refused where their own properties name a place across the border. */
import type { Estate, Node } from "../estate/estate.ts";
import { parseArn } from "../estate/place-name.ts";
import { territoryOf } from "../law/law.ts";
import { countryOf, type Region } from "../terms/place.ts";
import { isRecord, type Value } from "../terms/value.ts";
import type { RawFinding } from "./finding.ts";

export function judgeUnlisted(node: Node, estate: Estate): readonly RawFinding[] {
  if (!node.custom || node.entry || !node.cloud) return [];
  const abroad = node.location.kind === "region" ? foreignRegionIn(node.inputs, node, estate) : undefined;
  if (abroad) {
    const say = (who: string) =>
      `${who}: nobody has classified this type, and it names ${abroad.city} (${abroad.code}), across the border: nothing proves that it moves no personal data there. Not known means refused. Instead: keep it to its own territory, or add the type to policies/clouds/${node.cloud}/resources.`;
    return [{ policy: "refuse-unproven", node, cause: `unlisted|${node.short}|${abroad.code}`, say, laws: [] }];
  }
  if (isAbroad(node, estate)) return [];
  const say = () =>
    `${node.short} is a type nobody has classified: it lies inside the border, but nothing is known of what it moves. Add it to policies/clouds/${node.cloud}/resources.`;
  return [{ policy: "report-unlisted", node, cause: node.short, say, laws: [] }];
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
