/** A ledger's holding says enough to judge by, or is none. */
import { expect, it } from "vitest";
import { holdingSchema } from "../../policies/config/holding.ts";

const holding = {
  name: "acme-frankfurt-documents",
  type: "aws:s3/bucket:Bucket",
  cloud: "aws",
  region: "eu-central-1",
  dataClass: "personal",
  subjects: ["EEA"],
};

it("has a name, a type, a place, a class and subjects; an ARN where the cloud has one", () => {
  expect(holdingSchema.parse(holding)).toEqual(holding);
  const arn = "arn:aws:s3:::acme-frankfurt-documents";
  expect(holdingSchema.parse({ ...holding, arn })).toEqual({ ...holding, arn });
});

it.each(["name", "type", "cloud", "region", "dataClass", "subjects"])("is none without %s", (key) => {
  expect(holdingSchema.safeParse({ ...holding, [key]: undefined }).success).toBe(false);
});
