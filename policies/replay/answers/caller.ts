/** What the answers of both clouds share: who calls, and what stands in for facts only an account could tell. */
import type { Cloud, Region, Regions } from "../../border/terms/place.ts";
import type { ProgramAnswer, WireProperties } from "../host/wire.ts";

/** Where and as whom a function is called. */
export interface Caller {
  readonly cloud: Cloud;
  /** undefined: neither its provider nor the stack's config says. */
  readonly region: Region | undefined;
  readonly regions: Regions;
  /** Whose account it is called in; made up where the stack's config lists none. */
  readonly account: string;
  /** Accounts of AWS's own that deliver logs, with the region they deliver from. */
  readonly logAccounts: ReadonlyMap<string, string>;
}

/** undefined: not known. */
export type Answering = (args: WireProperties, caller: Caller) => ProgramAnswer;

/** Zone letters nobody has looked up: where a zone lies, its region says. */
export const zoneLetters = ["a", "b", "c"] as const;
