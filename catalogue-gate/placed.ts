/** Of which types a name proves where data goes that is given to them: only those a function may be answered to have found. */
import { shortType } from "../policies/border/estate/resource.ts";
import type { Entry, Movement, Reference } from "../policies/border/terms/entry.ts";

/**
 * Not what only carries data on, whose name tells nothing of where to, nor what answers for a model; and what is looked up in
 * no region lies in none, wherever its provider works.
 *
 * @param places the types that movements name
 */
export function isPlaced(entry: Entry, isOfRegion: boolean, places: ReadonlySet<string>): boolean {
  const { type, kinds, global, movements = [] } = entry;
  if (global) return true;
  const isPlace = kinds.some((kind) => kind === "holds" || kind === "processes");
  const carries = kinds.includes("moves");
  if (!isOfRegion) return !isPlace && !carries && !places.has(shortType(type));
  const isModel = movements.some(({ to }) => referencesOf(to).some(({ form }) => form === "model"));
  return (isPlace || !carries) && !isModel;
}

/** The types that some movement names as one of its ends. */
export function placesNamed(catalogue: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const movements = [...catalogue.values()].flatMap((entry) => entry.movements ?? []);
  const references = movements.flatMap(({ from, to }) => [...referencesOf(from), ...referencesOf(to)]);
  return new Set(references.flatMap(({ names }) => names ?? []));
}

function referencesOf(end: Movement["from"] | Movement["to"]): readonly Reference[] {
  return typeof end === "object" && !("country" in end) && !("region" in end) ? end : [];
}
