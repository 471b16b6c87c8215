/** Types of other packages are named so that a program of ES modules finds them too, and with them what a transform may name. */
import { expect, it } from "vitest";
import { importableTypes } from "../../importable-types.ts";

it.each([
  ["@pulumi/aws/s3/bucket", "@pulumi/aws/s3/bucket.js"],
  ["@pulumi/alicloud/oss/bucketAcl", "@pulumi/alicloud/oss/bucketAcl.js"],
  ["@pulumi/pulumi/runtime", "@pulumi/pulumi/runtime/index.js"],
  ["@pulumi/pulumi/output.js", "@pulumi/pulumi/output.js"],
  ["@pulumi/aws", "@pulumi/aws"],
  ["./aws/children.ts", "./aws/children.ts"],
])("%s is named %s", (name, full) => {
  expect(importableTypes(`readonly bucket: typeof import("${name}").Bucket;`)).toBe(
    `readonly bucket: typeof import("${full}").Bucket;`,
  );
});
