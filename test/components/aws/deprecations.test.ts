/** No component uses what the provider has deprecated: the next major version of its SDK would not have it. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { deprecations } from "../deprecations.ts";

const folder = fileURLToPath(new URL("../../../components/aws/", import.meta.url));
const leak = `import * as aws from "@pulumi/aws";
new aws.s3.BucketV2("a");
new aws.s3.Bucket("b", { acl: "private" });
new aws.s3.BucketLifecycleConfiguration("c", { bucket: "b", rules: [{ id: "i", status: "Enabled", prefix: "p" }] });
aws.getRegionOutput().name;
`;

describe("aws components", () => {
  it("use nothing deprecated, and the search for it would find it", () => {
    const components = readdirSync(folder).map((file) => `${folder}${file}`);
    const found = deprecations(components, new Map([[`${folder}a-leak.ts`, leak]]));
    expect(components.length).toBeGreaterThan(8);
    expect(found).toEqual([
      "components/aws/a-leak.ts:2 new",
      "components/aws/a-leak.ts:3 acl",
      "components/aws/a-leak.ts:4 prefix",
      "components/aws/a-leak.ts:5 aws.getRegionOutput",
    ]);
  });
});
