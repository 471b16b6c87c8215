/** Names of a stack's buckets are such as both clouds take. */
import { describe, expect, it } from "vitest";
import { bucketName, bucketNameProblem, reservedStores } from "../../stacks/bucket-name.ts";

describe("bucketName", () => {
  it("is made of prefix, stack and store, also for the stores every stack has", () => {
    expect(reservedStores("audit").map((store) => bucketName("acme", "tokyo", store))).toEqual([
      "acme-tokyo-audit",
      "acme-tokyo-logs",
    ]);
  });
});

describe("bucketNameProblem", () => {
  it.each([
    ["a".repeat(64), "has 64 characters; allowed are 63"],
    ["acme_tokyo", 'has other characters than lower-case letters, digits and "-"'],
    ["acme-tokyo-s3alias", "ends in -s3alias, which S3 keeps for itself"],
    ["acme--ol-s3", "ends in --ol-s3, which S3 keeps for itself"],
    ["a".repeat(63), undefined],
    ["acme-tokyo-documents", undefined],
  ])("of %s", (name, problem) => expect(bucketNameProblem(name)).toBe(problem));
});
