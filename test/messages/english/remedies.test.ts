/** What to do instead, where several things can be chosen from. */

import { expect, test } from "vitest";
import { remedies } from "../../../policies/messages/english/remedies.ts";
import { toVirginia } from "../statements.ts";

test("regions to choose from are told as a choice", () => {
  const regions = [
    { region: "eu-west-1", city: "Dublin" },
    { region: "eu-west-3", city: "Paris" },
  ];
  const within = { regions, resources: ["copy"], properties: [] };
  expect(remedies["replicate-within"](within)).toBe(
    "replicate to eu-west-1 (Dublin) or eu-west-3 (Paris): create copy there",
  );
  expect(remedies["keep-within"]({ regions: regions.slice(0, 1), resources: [], properties: ["target.arn"] })).toBe(
    "keep it in eu-west-1 (Dublin), by target.arn",
  );
});

test("a tag is told with all that must bear it, ten of them by name", () => {
  const tag = { tag: "landlocked-class", dataClass: "none" } as const;
  expect(remedies["tag-nobodys"]({ ...tag, resources: ["site"] })).toBe(
    "tag site with landlocked-class: none if it holds nobody's data",
  );
  expect(remedies["tag-nobodys"]({ ...tag, resources: [..."abcdefghijkl"] })).toBe(
    "tag a, b, c, d, e, f, g, h, i, j and 2 more with landlocked-class: none if they hold nobody's data",
  );
});

test("the command that registers a transfer can be pasted into a shell, whatever the names", () => {
  expect(remedies["register-transfer"]({ ...toVirginia, resources: ["aws:s3/bucket:Bucket::orders", "it's"] })).toBe(
    `register a transfer (landlocked transfer new --stack dev --resource aws:s3/bucket:Bucket::orders 'it'\\''s' --from aws/eu-central-1 --to aws/us-east-1 --class personal)`,
  );
});
