/** One resource that holds data, as a stack publishes it in its output `ledger` for the policies of the others. */
import { z } from "zod";
import { dataClasses } from "../border/terms/residency-tags.ts";

export const holdingSchema = z.strictObject({
  name: z.string().min(1).describe("Bucket name or instance id."),
  arn: z.string().min(1).optional().describe("Where the cloud has one."),
  type: z.string().min(1).describe("Type of the resource: aws:s3/bucket:Bucket."),
  cloud: z.enum(["aws", "alicloud"]),
  region: z.string().min(1).describe("Region code of that cloud."),
  dataClass: z.enum(dataClasses),
  subjects: z.array(z.string().min(1)).readonly(),
});
export type Holding = Readonly<z.infer<typeof holdingSchema>>;
