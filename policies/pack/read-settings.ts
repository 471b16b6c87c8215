/** Refuses nothing: takes the pack's own config, one place for all policies, for programs whose stack config says nothing. */

import { z } from "zod";
import { type PackConfig, packConfigSchema } from "../config/stack-settings.ts";
import { DataFileError } from "../files/read-data-file.ts";
import type { Policy } from "./policy.ts";

export function readSettings(take: (config: PackConfig) => void): Policy {
  const accept = (config: object): void => {
    const result = packConfigSchema.safeParse(config);
    if (!result.success) throw new DataFileError(`config of policy read-settings: ${z.prettifyError(result.error)}`);
    take(result.data);
  };
  const { properties } = z.toJSONSchema(packConfigSchema, { target: "draft-7" });
  return {
    name: "read-settings",
    description: "Where the stack's data must lie and whose it is, for stacks whose config does not say so.",
    enforcementLevel: "advisory",
    configSchema: { properties: properties as NonNullable<Policy["configSchema"]>["properties"] },
    validateResource: (args) => accept(args.getConfig()),
    validateStack: (args) => accept(args.getConfig()),
  };
}
