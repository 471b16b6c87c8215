/** The pack's own config (policy read-settings), for programs whose stack config says nothing. The stack's config wins. */
import { z } from "zod";
import { checkData } from "../files/check-data.ts";
import { statedConfigSchema } from "./stack-config.ts";

/** The keys of a stack that the pack's config may state for all. */
const shared = {
  pinned: true,
  dataClass: true,
  subjects: true,
  owner: true,
  accounts: true,
  organisations: true,
  networks: true,
  ledgers: true,
  transfers: true,
} as const;

/** What a stack's owner signs for (accepted, anonymisers) is no setting of a pack that serves all stacks. */
export const packConfigSchema = z.strictObject({
  home: z
    .string()
    .regex(/^(aws|alicloud)\/[a-z]+(-[a-z0-9]+)+$/)
    .describe("Cloud and region where the stack's data must lie; in its whole territory unless pinned.")
    .meta({ allowed: 'a cloud and a region such as "aws/eu-central-1"' })
    .optional(),
  ...statedConfigSchema.pick(shared).shape,
});
export type PackConfig = z.output<typeof packConfigSchema>;

/** The config as its sentences name it. */
export const packSource = "config of policy read-settings";

/** @throws DataFileError with a line for each problem */
export function checkPackConfig(config: unknown): PackConfig {
  return checkData(packConfigSchema, config, packSource);
}
