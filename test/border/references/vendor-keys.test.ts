/** A key alone means its vendor, wherever it stands; a host of his, or a variable that says another server, decides instead. */
import { expect, test } from "vitest";
import type { Text } from "../../../policies/border/references/text.ts";
import { vendorsIn } from "../../../policies/border/references/vendor-keys.ts";
import { madeUpFacts } from "../made-up-estate.ts";

const { vendorKeys } = madeUpFacts().harmlessTexts;
const textOf = ([key, text]: readonly [string, string]): Text => ({ at: `env.${key}`, steps: ["env", key], key, text });
const vendors = (...texts: readonly (readonly [string, string])[]) =>
  vendorsIn(texts.map(textOf), vendorKeys).map(({ word, text }) => [word.word, word.said, text.key]);

test.each([
  ["VENDOR_KEY", "abc"],
  ["VENDOR_KEY", ""],
  ["userData", "VENDOR_KEY=abc sh install.sh"],
  ["userData", "docker run -e VENDOR_KEY acme/app"],
  ["valueFrom", "arn:aws:ssm:eu-central-1:1:parameter/VENDOR_KEY"],
])("%s: %s", (key, text) => expect(vendors([key, text])).toEqual([["vendor.example", "VENDOR_KEY", key]]));

test("once, by the first", () => {
  expect(vendors(["VENDOR_KEY", "a"], ["X", "VENDOR_KEY=b"])).toEqual([["vendor.example", "VENDOR_KEY", "VENDOR_KEY"]]);
});

test.each<readonly (readonly [string, string])[]>([
  [["OTHER_KEY", "abc"]],
  [["MY_VENDOR_KEY", "abc"]],
  [["vendor_key", "abc"]],
  [["VENDOR_KEY", "https://x@collect.internal/1"]],
  [
    ["VENDOR_KEY", "abc"],
    ["VENDOR_SITE", "vendor.invalid"],
  ],
  [
    ["VENDOR_KEY", "abc"],
    ["VENDOR_URL", "https://vendor.internal"],
  ],
  [["X", "VENDOR_KEY=a VENDOR_URL=http://vendor.internal app"]],
])("not %s", (...texts) => expect(vendors(...texts)).toEqual([]));
