/** What lies at the ends of what a resource moves: as stated, and as it rises with what comes in. */
import { both, type Data, statedAt, statedRank } from "./data.ts";
import { type Estate, placeOfResource, type Resource, tagOf } from "./estate.ts";
import type { Movement } from "./leads.ts";
import { movementsOf } from "./movements.ts";
import { type End, type Spot, spotOfResource, spotsOf } from "./where.ts";

/** A step is tagged, and somebody answers for it in the stack's config. */
export function anonymises(by: Resource, { settings }: Estate): boolean {
  const isVouched =
    settings.anonymisers?.some(({ resource, type }) => resource === by.name && type === by.type) === true;
  return isVouched && saysItAnonymises(by);
}

export function saysItAnonymises(by: Resource): boolean {
  return tagOf(by, "landlocked-anonymises") !== undefined;
}

/** What lies at one end of what a resource moves. */
export type Held = (spot: Spot, by: Resource) => Data;

/** Goes round until nothing rises any more. */
export function heldIn(estate: Estate): Held {
  const arrived = new Map<string, Data>();
  const held: Held = (spot, by) => {
    const came = spot.resource ? arrived.get(spot.resource.name) : undefined;
    const stated = statedAt(spot, by, estate);
    const least = { ...stated, rank: Math.max(stated.rank, statedRank(by) ?? 0) };
    return came ? both(least, came) : least;
  };
  for (let round = 0; round <= estate.resources.length * 2; round++) {
    for (const by of estate.resources) {
      for (const movement of movementsOf(by)) {
        if (movement.isLink || !movement.isContent || anonymises(by, estate)) continue;
        for (const from of sourcesOf(movement, by, estate)) {
          for (const { resource } of targetsOf(movement, by, estate)) {
            if (!resource) continue;
            const moved = held(from, by);
            if (moved.rank === 0) continue; // nobody's data brings nobody
            const before = arrived.get(resource.name) ?? { rank: 0, subjects: [] };
            arrived.set(resource.name, both(before, moved));
          }
        }
      }
    }
  }
  return held;
}

/** What pushes lies where its source does, so a source nobody knows is taken to lie here; a pull's, or a stated region, is not. */
export function sourcesOf({ from, to, isPull, isEverywhere }: Movement, by: Resource, estate: Estate): readonly Spot[] {
  if (isEverywhere) return [{ ...spotOfResource(by, estate), place: undefined }];
  const isKept = to.length === 0 || isPull || from.some(({ form }) => form !== "reference");
  return proven(from, by, estate).map((spot) =>
    spot.place || isKept ? spot : { ...spot, place: placeOfResource(by, estate) },
  );
}

export function targetsOf({ to }: Movement, by: Resource, estate: Estate): readonly Spot[] {
  return proven(to, by, estate);
}

/** The places that one end's properties prove, or one nobody knows; without a property it is the resource itself. */
function proven(ends: readonly End[], by: Resource, estate: Estate): readonly Spot[] {
  if (ends.length === 0) return [spotOfResource(by, estate)];
  const spots = ends.flatMap((end) => spotsOf(end, by, estate));
  const known = spots.filter(({ place }) => place !== undefined);
  return known.length > 0 ? known : spots.slice(0, 1);
}
