/** What a law still asks for, and what it warns of. */
import type { Dated } from "./dated.ts";

/** Mechanisms, duties or parts of them; the lists are demanded together. */
export interface Needs {
  readonly anyOf?: readonly string[] | undefined;
  readonly allOf?: readonly string[] | undefined;
}

export interface Warning extends Dated {
  /** "eu.dpf_appeal_pending" */
  readonly id: string;
  readonly text: string;
}
