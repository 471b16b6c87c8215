/** No part of a stack is made without saying what its tags say. */
import type { Residency } from "@landlocked/policies/tags";

/** What every part takes. */
export interface TaggedArgs {
  /** Where its data lies, what class it is and whose it is: what the tags of its resources say. */
  readonly residency: Residency;
}
