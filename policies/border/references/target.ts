/** What a reference came down to: a place, and what is known of the data there. */
import type { Node } from "../estate/estate.ts";
import type { LedgerEntry } from "../estate/settings.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import type { Held } from "../terms/residency-tags.ts";

export interface Target {
  readonly place: Place | NotKnown;
  /** As it is written, or that of the resource; null: nothing names it. */
  readonly name: string | null;
  readonly node?: Node | undefined;
  /** What the ledger of the other stack that holds it says. */
  readonly listed?: LedgerEntry | undefined;
  readonly holding?: Held | undefined;
  /** Concrete property that named it. */
  readonly at: string;
  /** The resource that describes the place, where a property names that instead. */
  readonly through?: Node | undefined;
  /** The path it was looked up by: its values are several places, not several names of one. */
  readonly by?: string | undefined;
}

/** A resource of the estate, as a property names it. */
export function targetOf(node: Node, at: string): Target {
  const holding = { dataClass: node.dataClass, subjects: node.subjects };
  return { place: node.location, name: node.name, node, holding, at };
}
