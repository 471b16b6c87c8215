/** How a mover is written: what its ends may be, and which inputs say so. */
import type { Input } from "./estate.ts";
import type { Dice } from "./making.ts";

/** What one end of a mover may be: one of these types, named in any way; one of this stack; a region; a host. */
export type EndShape = { readonly named: readonly string[] } | { readonly held: string } | "region" | "host";

export interface Shape {
  readonly type: string;
  readonly from?: EndShape;
  readonly to?: EndShape;
  /** It is no store itself, and takes no tags. */
  readonly isBare?: boolean;
  readonly inputs: (from: Input, to: Input, dice: Dice) => Readonly<Record<string, Input>>;
}
