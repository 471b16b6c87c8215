/** Refuses nothing: takes the pack's own config, one place for all policies, for programs whose stack config says nothing. */

import { z } from "zod";
import { checkPackConfig, type PackConfig, packConfigSchema } from "../config/pack-config.ts";
import type { Policy } from "./policy.ts";

/**
 * The policy that takes it.
 *
 * @param take is given the config once it is checked
 * @param notes what is to be said of the run as a whole
 */
export function readSettings(take: (config: PackConfig) => void, notes: () => readonly string[] = () => []): Policy {
  const accept = (config: object): void => take(checkPackConfig(config));
  const { properties } = z.toJSONSchema(packConfigSchema, { target: "draft-7", override: withoutPattern });
  return {
    name: "read-settings",
    description: "Where the stack's data must lie and whose it is, for stacks whose config does not say so.",
    enforcementLevel: "advisory",
    configSchema: { properties: properties as NonNullable<Policy["configSchema"]>["properties"] },
    validateResource: (args) => accept(args.getConfig()),
    validateStack: (args, report) => {
      accept(args.getConfig());
      for (const note of notes()) report(note);
    },
  };
}

/** The engine refuses a schema whose patterns look ahead, and what they say is checked here anyway. */
function withoutPattern({ jsonSchema }: { readonly jsonSchema: { pattern?: string; allowed?: unknown } }): void {
  delete jsonSchema.pattern;
  delete jsonSchema.allowed;
}
