/** How data is opened to others than its owner, by code, and to whom. */
import type { Coded, NoFacts } from "./coded.ts";
import type { Somebody } from "./stranger.ts";

export interface Openings {
  /** Its provider works in an account of somebody else. */
  readonly "account-worked-in": NoFacts;
  /** In the catalogue's words: "its acl lets anyone read". */
  readonly "as-set": { readonly text: string };
  /** Whoever takes the role on reads what it may read. */
  readonly "role-taken-on": NoFacts;
}

/** `who`: the one it is opened to, where that is not everybody. */
export type Opening = Coded<Openings> & { readonly who?: Somebody };
