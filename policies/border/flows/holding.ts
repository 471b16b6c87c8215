/**
 * What data counts as where no resource or ledger says what its source holds: at least as what the stack may hold. What takes
 * it in (a replica, a snapshot, a delivery) can say more of it, never less.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { peopleFetched } from "../estate/people-at.ts";
import { peopleOf } from "../law/law.ts";
import type { Target } from "../references/target.ts";
import { placeKey } from "../terms/not-known.ts";
import { countryOf } from "../terms/place.ts";
import { type DataClass, type Held, highestClass } from "../terms/residency-tags.ts";

/** What a source holds, as far as anything proves it to the resource that draws on it. */
export function holdingOf(source: Target, mover: Node, estate: Estate): Held {
  if (source.holding) return source.holding;
  const known = [mover, ...(source.node ? [source.node] : [])];
  const dataClass = known.map((one) => one.dataClass).reduce(highestClass, stackClass(estate));
  // Whose law binds the place it leaves is asked anyway.
  const there = source.place.kind === "not-known" ? [] : peopleOf(countryOf(source.place), estate.facts.laws);
  const others = source.node?.subjects.filter((people) => !there.includes(people)) ?? [];
  return { dataClass, subjects: [...new Set([...peopleIn(source, mover, estate), ...others])] };
}

/** What comes from a place by a name nobody knows is of that place's people, wherever it is fetched to. */
function peopleIn({ place }: Target, mover: Node, { facts, settings }: Estate): readonly string[] {
  if (place.kind === "not-known" || placeKey(place) === placeKey(mover.location)) return mover.subjects;
  return peopleFetched(place, facts.laws, settings);
}

/** What a stack holds, by its own word; one that says nothing holds people's data. */
export function stackClass({ settings, holders }: Estate): DataClass {
  const stated = settings.residency?.dataClass ?? "personal";
  if (stated !== "none") return stated;
  // One that claims to hold nothing is asked whether it does; one that states a class may hold nothing higher.
  const held = [...holders.values()].flatMap((same) => [...same].map(({ dataClass }) => dataClass));
  return held.reduce(highestClass, stated);
}
