/** A bucket that a service makes by itself lies in the region it is called by, where the account in its name is ours. */
import { expect, test } from "vitest";
import { placeOfDefaultBucket } from "../../../policies/border/references/default-bucket.ts";
import { buildMadeUp, madeUpFacts, madeUpNode } from "../made-up-estate.ts";

const estate = buildMadeUp([], madeUpFacts(), { accounts: ["111122223333"] });

test.each([
  ["aws-glue-assets-111122223333-eu-central-1", "eu-central-1"],
  ["aws-glue-assets-111122223333-us-east-1", "us-east-1"],
  ["sagemaker-us-east-1-111122223333", "us-east-1"],
  ["aws-glue-assets-999988887777-eu-central-1", undefined],
  ["aws-glue-assets-111122223333-eu-nowhere-9", undefined],
  ["my-aws-glue-assets-111122223333-eu-central-1", undefined],
  ["people-111122223333-eu-central-1", undefined],
])("%s: %s", (name, region) => {
  const place = placeOfDefaultBucket(name, madeUpNode("job"), estate);
  expect(place?.kind === "region" ? place.region.code : undefined).toBe(region);
});
