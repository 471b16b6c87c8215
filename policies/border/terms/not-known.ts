/** Something that would have to be known to prove a flow harmless; refuses just as a refusal does. */
import { codedKey } from "./coded.ts";
import type { Place } from "./place.ts";
import type { Reason, Reasons } from "./reason.ts";
import type { Remedies, Remedy } from "./remedy.ts";

export interface NotKnown {
  readonly kind: "not-known";
  readonly reason: Reason;
  /** How to make it known. */
  readonly remedy: Remedy;
  /** It may become known in `up`, before the resource is created. */
  readonly later?: true;
}

/** Why it is not known, and what makes it known: each a code with its facts. */
export function notKnown<R extends keyof Reasons, D extends keyof Remedies>(
  reason: R,
  facts: Reasons[R],
  remedy: D,
  about: Remedies[D],
): NotKnown {
  return {
    kind: "not-known",
    reason: { code: reason, facts } as Reason,
    remedy: { code: remedy, facts: about } as Remedy,
  };
}

/** The same, where it may become known before the resource is created. */
export function later(missing: NotKnown): NotKnown {
  return { ...missing, later: true };
}

/** Whether it may become known before the resource is created. */
export function isLater(place: Place | NotKnown): boolean {
  return place.kind === "not-known" && place.later === true;
}

/** Tells places apart: what has the same key is the same place, or not known for the same reason. */
export function placeKey(place: Place | NotKnown): string {
  if (place.kind === "region") return `${place.region.cloud}/${place.region.code}`;
  if (place.kind === "country") return place.country;
  return codedKey(place.kind === "world" ? place.as : place.reason);
}
