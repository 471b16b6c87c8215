/** No type of either SDK is unclassified, none in the catalogue is made up, and a new property that looks like a destination is seen. */

import { describe, expect, test } from "vitest";
import { destinationsOf, difference } from "../../catalogue-gate/diff.ts";
import { sdkTokens } from "../../catalogue-gate/sdk-types.ts";
import { loadCatalogue } from "../../policies/clouds/load-catalogue.ts";

const catalogued = [...(await loadCatalogue()).values()].map(({ type }) => type);

describe("the catalogue", () => {
  for (const cloud of ["aws", "alicloud"] as const) {
    test(`knows every type of ${cloud}'s SDK and no other`, () => {
      const own = catalogued.filter((type) => type.startsWith(`${cloud}:`)).sort();
      expect(own).toEqual(sdkTokens(cloud));
      expect(own.length).toBeGreaterThan(1_000);
    });
  }
});

describe("difference", () => {
  const bucket = {
    type: "aws:s3/bucket:Bucket",
    args: "aws.s3.BucketArgs",
    outputs: [],
    properties: ["acl", "rules[].replicaRegion"],
  };

  test("takes the properties whose own name looks like a destination", () => {
    expect(destinationsOf(bucket)).toEqual(["rules[].replicaRegion"]);
  });

  test("says what is new, what is gone and what nobody judged", () => {
    expect(difference(new Set(["aws:s3/old:Old"]), [bucket], {})).toEqual({
      unclassified: [bucket.type],
      gone: ["aws:s3/old:Old"],
      unjudged: [],
    });
    expect(difference(new Set([bucket.type]), [bucket], {}).unjudged).toEqual([
      "aws:s3/bucket:Bucket rules[].replicaRegion",
    ]);
    expect(difference(new Set([bucket.type]), [bucket], { [bucket.type]: ["rules[].replicaRegion"] })).toEqual({
      unclassified: [],
      gone: [],
      unjudged: [],
    });
  });
});
