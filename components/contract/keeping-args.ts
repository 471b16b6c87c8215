/** No part that keeps data is made without a key, and without a word on who may delete it. */
import type { Key } from "./key.ts";
import type { TaggedArgs } from "./tagged-args.ts";

/** What every part takes that keeps data. */
export interface KeepingArgs extends TaggedArgs {
  /** Encrypts what is kept. */
  readonly key: Key;
  /** Whether the cloud and Pulumi refuse to delete it. */
  readonly deletionProtection: boolean;
}
