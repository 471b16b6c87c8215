/** Whose data lies at a place, where nothing there says so itself. */
import { type Law, peopleOf } from "../law/law.ts";
import type { NotKnown } from "../terms/not-known.ts";
import { countryOf, type Place } from "../terms/place.ts";
import type { Settings } from "./settings.ts";

/** Territories: of the place, and of the exporter. */
export function peopleAt(place: Place | NotKnown, laws: readonly Law[], settings: Settings): readonly string[] {
  return [...new Set([...peopleOfPlace(place, laws), ...peopleOf(settings.home?.country, laws)])];
}

/** The same for what is fetched from there unnamed: what the stack states is of its own, and the place's people come on top. */
export function peopleFetched(place: Place | NotKnown, laws: readonly Law[], settings: Settings): readonly string[] {
  const own = settings.residency?.subjects;
  return own ? [...new Set([...peopleOfPlace(place, laws), ...own])] : peopleAt(place, laws, settings);
}

function peopleOfPlace(place: Place | NotKnown, laws: readonly Law[]): readonly string[] {
  return peopleOf(place.kind === "not-known" ? null : countryOf(place), laws);
}
