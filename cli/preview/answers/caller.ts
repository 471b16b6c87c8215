/** What the answers of both clouds share: who calls, and what stands in for facts only an account could tell. */
import type { Cloud, Region, Regions } from "@landlocked/policies/places";
import type { ProgramAnswer, WireProperties } from "../../host/wire.ts";

/** Where and as whom a function is called. */
export interface Caller {
  readonly cloud: Cloud;
  /** undefined: neither its provider nor the stack's config says. */
  readonly region: Region | undefined;
  readonly regions: Regions;
  /** Account ids of the organisation, as its config lists them. */
  readonly accounts: readonly string[];
}

/** undefined: not known. */
export type Answering = (args: WireProperties, caller: Caller) => ProgramAnswer;

/** Zone letters nobody has looked up: where a zone lies, its region says. */
export const zoneLetters = ["a", "b", "c"] as const;

/** Accounts of the right shape, where the config lists none: never ones of the organisation. */
export const standInAccount = { aws: "123456789012", alicloud: "1234567890123456" } as const;
