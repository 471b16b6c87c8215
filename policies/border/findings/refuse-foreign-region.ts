/** Whether a resource that can hold data lies where its stack's data must lie. */
import type { Estate, Node } from "../estate/estate.ts";
import { zonePlace } from "../estate/place-name.ts";
import { cite, lawOf, territoryOf } from "../law/law.ts";
import type { LawFacts } from "../law/law-facts.ts";
import { type NotKnown, placeKey } from "../terms/not-known.ts";
import { countryOf, type Place, type Region } from "../terms/place.ts";
import type { Remedy } from "../terms/remedy.ts";
import type { Held } from "../terms/residency-tags.ts";
import { read } from "../terms/value.ts";
import { observe, type RawFinding } from "./finding.ts";
import { named, placeFacts } from "./flow-facts.ts";
import { restriction } from "./law-says.ts";
import type { Bound } from "./problem.ts";
import { unproven } from "./refuse-unproven.ts";
import { tagNobodys } from "./remedy-by-class.ts";

/** None where the stack states no home, or the resource holds nothing and lies in no zone of its own. */
export function refuseForeignRegion(node: Node, estate: Estate): readonly RawFinding[] {
  const { home, pinned } = estate.settings;
  if (!home || !node.custom || !node.cloud) return [];
  const place = zoneOf(node, estate) ?? (canHoldData(node) ? node.location : undefined);
  if (place === undefined || place.kind === "world") return [];
  const held: Held = { dataClass: node.dataClass, subjects: node.subjects };
  if (place.kind === "not-known") {
    const cause = `placement|${node.short}|${placeKey(place)}`;
    const { reason, remedy } = place;
    return [unproven(node, { code: "placement-unproven", facts: { held, reason } }, remedy, cause)];
  }
  if (place.kind === "region" && place.region === home) return [];
  const { laws } = estate.facts;
  const country = countryOf(place);
  const territory = territoryOf(home.country ?? "?", laws);
  const isInside = country !== null && territoryOf(country, laws) === territory;
  if (isInside && !pinned) return [];
  if (isNobodys(node, estate)) return pinned ? [saidToBeNobodys(node, place, home)] : [];
  const law = lawOf(territory, laws);
  const facts = { held, place: placeFacts(place), home: named(home), bound: boundBy(isInside, territory, laws) };
  const unpin: readonly Remedy[] = isInside ? [{ code: "unpin", facts: {} }] : [];
  const remedies = [createIn(home), ...unpin, ...(canBeNobodys(node, estate) ? [tagNobodys([node])] : [])];
  const stated = {
    policy: "refuse-foreign-region",
    outcome: "refused",
    problem: { code: "placed-elsewhere", facts },
    cause: `placement|${node.short}|${placeKey(place)}|${node.dataClass}|${node.subjects.join("+")}`,
  } as const;
  return [observe(node, stated, { laws: law ? [law.id] : [], remedies })];
}

/** What says that it holds nobody's data is bound to no place, where its word counts. */
function isNobodys(node: Node, estate: Estate): boolean {
  return node.dataClass === "none" && node.entry !== undefined && itsWordCounts(estate);
}

/** Not where the whole stack holds none and is pinned all the same. */
function itsWordCounts({ settings: { pinned, residency } }: Estate): boolean {
  return !pinned || (residency !== undefined && residency.dataClass !== "none");
}

/** Whether its tags could say that it holds nobody's data, and nobody called it worse. */
function canBeNobodys({ entry, dataClass }: Node, estate: Estate): boolean {
  return entry?.tags !== undefined && dataClass === "personal" && itsWordCounts(estate);
}

/** Only its own word takes it out of the stack's pin, so that word is shown. */
function saidToBeNobodys(node: Node, place: Place, home: Region): RawFinding {
  const stated = {
    policy: "report-class-none",
    outcome: "reported",
    problem: { code: "placed-as-nobodys", facts: { place: placeFacts(place), home: named(home) } },
    cause: `placement|${node.short}|${placeKey(place)}`,
  } as const;
  return observe(node, stated, { remedies: [{ code: "check-class", facts: {} }] });
}

function boundBy(isInside: boolean, territory: string, laws: LawFacts["laws"]): Bound {
  if (isInside) return { by: "pin" };
  const law = lawOf(territory, laws);
  if (!law) return { by: "territory", territory };
  return { by: "law", territory: law.territory.name, article: cite(law, restriction(law)) };
}

function createIn(home: Region): Remedy {
  return { code: "create-in", facts: named(home) };
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
