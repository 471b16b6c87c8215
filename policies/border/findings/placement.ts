/** Whether a resource that can hold data lies where its stack's data must lie. */
import type { Estate, Node } from "../estate/estate.ts";
import { zonePlace } from "../estate/place-name.ts";
import type { NotKnown } from "../estate/settings.ts";
import { cite, lawOf, territoryOf } from "../law/law.ts";
import { countryOf, describePlace, type Place } from "../terms/place.ts";
import { read } from "../terms/value.ts";
import type { RawFinding } from "./finding.ts";
import { dataOf } from "./refusal.ts";

export function judgePlacement(node: Node, estate: Estate): readonly RawFinding[] {
  const { home, pinned } = estate.settings;
  const { laws } = estate.facts;
  if (!home || !node.custom || !node.cloud) return [];
  const location = zoneOf(node, estate) ?? (canHoldData(node) ? node.location : undefined);
  if (location === undefined) return [];
  if (location.kind === "not-known") {
    const say = (who: string) =>
      `${who} can hold ${dataOf(node.dataClass, node.subjects, laws)}, and nothing proves it lies where it must: ${location.why}. Not known means refused. Instead: ${location.remedy}.`;
    return [{ policy: "refuse-unproven", node, cause: `placement|${node.short}|${location.why}`, say, laws: [] }];
  }
  if (location.kind === "world") return [];
  if (location.kind === "region" && location.region === home) return [];
  const country = countryOf(location);
  const homeTerritory = territoryOf(home.country ?? "?", laws);
  const sameTerritory = country !== null && territoryOf(country, laws) === homeTerritory;
  if (sameTerritory && !pinned) return [];
  if (!sameTerritory && node.dataClass === "none" && !pinned && node.entry) return [];
  const law = lawOf(homeTerritory, laws);
  const reason = sameTerritory
    ? `this stack is pinned to ${home.city} (${home.code})`
    : law
      ? `this stack's data must stay in ${law.territory.name} (${cite(law, law.restricts.articles[0] ?? "")})`
      : `this stack's data must stay in ${homeTerritory}`;
  const say = (who: string) =>
    `${who} would hold ${dataOf(node.dataClass, node.subjects, laws)} in ${describePlace(location)}, and ${reason}. Instead: create it in ${home.code} (${home.city})${sameTerritory ? ", or set landlocked:pinned to false" : ""}.`;
  const cause = `placement|${node.short}|${describePlace(location)}|${node.dataClass}|${node.subjects.join("+")}`;
  return [{ policy: "refuse-foreign-region", node, cause, say, laws: law ? [law.id] : [] }];
}

/** A zone that does not lie in the region itself: what is put there lies in the zone's country. */
function zoneOf(node: Node, estate: Estate): Place | NotKnown | undefined {
  const path = node.entry?.zone;
  if (path === undefined || !node.cloud) return undefined;
  const zones = read(node.inputs, path).filter(({ value }) => typeof value === "string");
  const places = zones.map(({ value }) => zonePlace(node.cloud ?? "aws", String(value), estate.facts));
  return places.find((place) => place.kind !== "region");
}

/** A type nobody listed could hold anything. */
function canHoldData(node: Node): boolean {
  return node.entry === undefined || node.entry.kinds.includes("holds") || node.entry.kinds.includes("processes");
}
