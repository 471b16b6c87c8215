/** The variables the providers really read, in their order. */
import { expect, test } from "vitest";
import { environmentRegions } from "../../policies/config/environment-region.ts";

test.each<[environment: Record<string, string | undefined>, read: object]>([
  [{}, {}],
  [{ AWS_REGION: "" }, {}],
  [
    { AWS_REGION: "eu-central-1", AWS_DEFAULT_REGION: "us-east-1" },
    { aws: { variable: "AWS_REGION", region: "eu-central-1" } },
  ],
  [{ AWS_DEFAULT_REGION: "us-east-1" }, { aws: { variable: "AWS_DEFAULT_REGION", region: "us-east-1" } }],
  [{ ALIBABA_CLOUD_REGION: "cn-hangzhou" }, { alicloud: { variable: "ALIBABA_CLOUD_REGION", region: "cn-hangzhou" } }],
  [{ ALICLOUD_REGION: "a", ALIBABA_CLOUD_REGION: "b" }, { alicloud: { variable: "ALICLOUD_REGION", region: "a" } }],
  [{ ALIBABA_CLOUD_REGION_ID: "cn-hangzhou" }, {}],
])("%j", (environment, read) => {
  expect(environmentRegions(environment)).toEqual(read);
});
