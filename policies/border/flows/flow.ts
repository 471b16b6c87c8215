/** One way data can move or become readable elsewhere: from where to where, of what, by which property. */
import type { Node } from "../estate/estate.ts";
import type { LedgerEntry } from "../estate/settings.ts";
import type { MovedPart } from "../part/moved-part.ts";
import type { ClashingRule, Payload } from "../terms/entry.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Opening } from "../terms/opening.ts";
import type { Place } from "../terms/place.ts";
import type { DataClass } from "../terms/residency-tags.ts";

export interface Flow {
  readonly verb: "copy" | "move" | "process" | "link" | "expose";
  readonly what: Payload;
  /** The resource that causes it. */
  readonly mover: Node;
  /** Concrete property that names the destination. */
  readonly property: string;
  /** What the property's text says there, where no property of the catalogue names the place. */
  readonly words?: string | undefined;
  /** The resource whose data it is, and the one that then holds it, where they are of this stack. */
  readonly source?: Node | undefined;
  readonly target?: Node | undefined;
  /** What the ledgers of other stacks say of where it comes from, and of what holds it then. */
  readonly outOf?: LedgerEntry | undefined;
  readonly into?: LedgerEntry | undefined;
  /** The account of somebody else that takes the data, where the destination's own name says it. */
  readonly stranger?: string | undefined;
  /** Logical names of the resources whose data it is; null: of something nothing names. None: the mover's own. */
  readonly sources: readonly (string | null)[];
  readonly from: Place | NotKnown;
  readonly to: Place | NotKnown;
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
  /** Nothing proves what the source holds: the class is what the stack may hold, whatever the source says. */
  readonly isAssumed?: boolean | undefined;
  /** How much of what the source holds. */
  readonly part: MovedPart;
  /** For an exposure: how the data is opened, and to whom. */
  readonly how?: Opening | undefined;
  readonly clashes: readonly ClashingRule[];
}
