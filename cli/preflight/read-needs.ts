/** The table of what each cloud asks of an account, as needs.yaml states it. */
import { readDataFile } from "@landlocked/policies/config";
import type { Cloud } from "@landlocked/policies/places";
import { z } from "zod";

const types = z
  .array(z.string())
  .min(1)
  .describe("Types without their class, of which a stack registers at least one.");
const source = z.url().describe("Page of the cloud that says so.");

const cloudSchema = z.strictObject({
  services: z.array(z.strictObject({ service: z.string(), types, how: z.string(), source })),
  roles: z.array(
    z.strictObject({
      role: z.string(),
      types,
      made: z.string().describe("By whom and when."),
      itself: z.literal(true).optional().describe("The service makes it when it is first needed."),
      source,
    }),
  ),
  paid: z.array(z.strictObject({ types, what: z.string(), source })),
  quotas: z.array(
    z.strictObject({
      quota: z.string(),
      code: z
        .string()
        .optional()
        .describe("product/code of Service Quotas or Quota Center, with {region} in it; absent: it can't be asked."),
      default: z.int().optional().describe("Of a new account; absent: it differs from account to account."),
      types: types.optional(),
      machines: z.literal(true).optional().describe("Counts the vCPUs of all machines."),
      source,
    }),
  ),
  zones: z.record(z.string(), z.string()).describe("Property that names a zone, by type."),
  machines: z
    .array(
      z.strictObject({
        type: z.string(),
        path: z.string().describe("Property that names the class, of the template where it stands there."),
        template: z.string().optional().describe("Type of the launch template that the class stands in."),
        of: z.enum(["machine", "database"]),
        count: z.string().optional().describe("Property that says how many at most."),
        morePerZone: z.int().optional().describe("How many more it has for a time in each zone, while it is renewed."),
      }),
    )
    .describe("Where classes are named."),
  names: z.record(z.string(), z.string()).describe("Property whose name must be unique in the world, by type."),
});

export type CloudNeeds = z.infer<typeof cloudSchema>;

/** By cloud. */
export function readNeeds(): Readonly<Record<Cloud, CloudNeeds>> {
  const file = new URL("needs.yaml", import.meta.url);
  return readDataFile(file, "needs.yaml", z.strictObject({ aws: cloudSchema, alicloud: cloudSchema }));
}
