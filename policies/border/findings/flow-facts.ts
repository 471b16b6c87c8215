/** A flow as a finding shows it: plain facts, whoever reads them. */
import type { Flow } from "../flows/flow.ts";
import type { Payload } from "../terms/entry.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Opening } from "../terms/opening.ts";
import type { Cloud, Place } from "../terms/place.ts";
import type { Reason } from "../terms/reason.ts";
import type { NamedRegion } from "../terms/remedy.ts";
import type { DataClass } from "../terms/residency-tags.ts";

export interface FlowFacts {
  readonly verb: Flow["verb"];
  readonly payload: Payload;
  /** Concrete property that names the destination, or lets others read: that of the first of the resources concerned. */
  readonly property: string;
  /** What its text says there, where only a text names the destination. */
  readonly words?: string;
  readonly from: PlaceFacts;
  readonly to: PlaceFacts;
  readonly dataClass: DataClass;
  /** Territories of the people the data is about. */
  readonly subjects: readonly string[];
  /** Logical names of the resources whose data it is; null: of something nothing names. Empty: the mover's own. */
  readonly sources: readonly (string | null)[];
  /** For an exposure: how the data is opened, and to whom. */
  readonly how?: Opening;
}

export type PlaceFacts =
  | {
      readonly kind: "region";
      readonly cloud: Cloud;
      readonly region: string;
      readonly city: string;
      readonly country: string | null;
    }
  | Extract<Place, { kind: "country" | "world" }>
  | { readonly kind: "not-known"; readonly reason: Reason };

/** The flow without the resources it was found in. */
export function flowFacts(flow: Flow): FlowFacts {
  const { verb, what, property, words, from, to, dataClass, subjects, sources, how } = flow;
  return {
    verb,
    payload: what,
    property,
    ...(words === undefined ? {} : { words }),
    from: placeFacts(from),
    to: placeFacts(to),
    dataClass,
    subjects,
    sources,
    ...(how ? { how } : {}),
  };
}

/** A place, or why it is not known, in plain facts. */
export function placeFacts(place: Place | NotKnown): PlaceFacts {
  if (place.kind === "not-known") return { kind: "not-known", reason: place.reason };
  if (place.kind !== "region") return place;
  const { cloud, code, city, country } = place.region;
  return { kind: "region", cloud, region: code, city, country };
}

/** A region as a remedy names it. */
export function named({ code, city }: { readonly code: string; readonly city: string }): NamedRegion {
  return { region: code, city };
}
