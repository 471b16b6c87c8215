/** The commonest movements: between the resource itself and places elsewhere. One between two other places is written out. */
import type { Movement, Payload, Reference } from "./entry.ts";

/** Several references are several ways to prove one place. */
type Source = Reference | Exclude<Movement["from"], "self">;
type Target = Reference | Exclude<Movement["to"], "self">;
type More = Omit<Movement, "verb" | "what" | "from" | "to">;

/** Data of its own is copied there. */
export function copiesTo(what: Payload, to: Target, more: More = {}): Movement {
  return { verb: "copy", what, from: "self", to: listed(to), ...more };
}

/** It takes in a copy of what is held there. */
export function copiesFrom(what: Payload, from: Source, more: More = {}): Movement {
  return { verb: "copy", what, from: listed(from), to: "self", ...more };
}

/** Data of its own is worked on there. */
export function processesAt(what: Payload, to: Target, more: More = {}): Movement {
  return { verb: "process", what, from: "self", to: listed(to), ...more };
}

/** It works on data held there. */
export function processesFrom(what: Payload, from: Source, more: More = {}): Movement {
  return { verb: "process", what, from: listed(from), to: "self", ...more };
}

/** Its own network, or its members, and those there see each other. */
export function linksTo(to: Target, more: More = {}): Movement {
  return { verb: "link", what: "content", from: "self", to: listed(to), ...more };
}

/** The same, where it is the data of the other end that counts. */
export function linksFrom(from: Source, more: More = {}): Movement {
  return { verb: "link", what: "content", from: listed(from), to: "self", ...more };
}

function listed<Place>(places: Reference | Place): readonly Reference[] | Place {
  return isReference(places) ? [places] : places;
}

function isReference(place: unknown): place is Reference {
  return typeof place === "object" && place !== null && "form" in place;
}
