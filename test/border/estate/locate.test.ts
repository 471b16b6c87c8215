/** Where a resource lies is taken from what is certain; whatever else there is to go by is not known. */

import { describe, expect, test } from "vitest";
import { locate } from "../../../policies/border/estate/locate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { bucket, regions, resource, settings } from "../made-up-estate.ts";

type Given = Partial<Resource> & { readonly cloud?: "aws" | "alicloud" | undefined; readonly entry?: Entry };

/** "aws/eu-central-1", "world", or why it is not known. */
function place(
  given: Given,
  defaultRegion: Settings["defaultRegion"] = {},
  defaultProvider: Settings["defaultProvider"] = {},
  environmentRegion: Settings["environmentRegion"] = {},
): string {
  const { entry = bucket, ...change } = given;
  const cloud = "cloud" in given ? given.cloud : "aws";
  const found = locate(resource("orders", change), cloud, entry, regions, {
    ...settings,
    defaultRegion,
    defaultProvider,
    environmentRegion,
  });
  if (found.kind === "not-known") return found.reason.code;
  return found.kind === "region" ? `${found.region.cloud}/${found.region.code}` : found.kind;
}

test.each<[what: string, given: Given, expected: string]>([
  // A provider of the program's own reads no config of the stack; see below for the default one.
  ["nobody says where", { provider: {} }, "region-not-stated"],
  ["its provider is not seen", { provider: undefined }, "region-not-stated"],
  ["its region is empty", { provider: { region: "" } }, "region-not-stated"],
  ["its provider's region is not known", { provider: { region: unknown } }, "region-not-known"],
  ["its own is not known, though its provider's is", { inputs: { region: unknown } }, "region-not-known"],
  ["a code of the other cloud", { provider: { region: "cn-hangzhou" } }, "region-not-on-file"],
  ["a code with a slip", { provider: { region: "eu-cental-1" } }, "region-not-on-file"],
  ["a number where a code belongs", { provider: { region: 1 } }, "region-not-stated"],
  ["no cloud on file", { cloud: undefined }, "no-cloud-on-file"],
  ["its own region, before its provider's", { inputs: { region: "us-east-1" } }, "aws/us-east-1"],
  ["its provider's", {}, "aws/eu-central-1"],
  [
    "a region that is its target, not its own",
    { inputs: { region: "us-east-1" }, entry: { ...bucket, regionIsTarget: true } },
    "aws/eu-central-1",
  ],
  [
    "the other cloud's types have none of their own",
    { cloud: "alicloud", inputs: { region: "cn-hangzhou" }, provider: { region: "eu-west-1" } },
    "alicloud/eu-west-1",
  ],
  ["by nature everywhere", { entry: { ...bucket, global: true } }, "world"],
])("%s", (_, given, expected) => expect(place(given)).toBe(expected));

test("the stack's config places what the default provider manages, and only of its own cloud", () => {
  expect(place({ provider: {} }, { aws: "eu-west-1" })).toBe("region-not-stated");
  expect(place({ provider: { profile: "corp" } }, { aws: "eu-west-1" })).toBe("region-not-stated");
  expect(place({ provider: undefined }, { aws: "eu-west-1" })).toBe("aws/eu-west-1");
  expect(place({}, { aws: "us-east-1" })).toBe("aws/eu-central-1");
  expect(place({ provider: undefined }, { alicloud: "eu-west-1" })).toBe("region-not-stated");
});

describe("calls that go through a proxy go nobody knows where", () => {
  test.each(["httpProxy", "httpsProxy"])("%s", (key) => {
    expect(place({ provider: { region: "eu-central-1", [key]: "https://proxy.example:3128" } })).toBe("other-endpoint");
    expect(place({ provider: { region: "eu-central-1", [key]: "" } })).toBe("aws/eu-central-1");
  });
});

test("the stack's config can send the default provider elsewhere", () => {
  const defaultProvider = { aws: { endpoints: '[{"s3":"https://s3.us-east-1.amazonaws.com"}]' } };
  const placed = (provider: Resource["provider"], given: Settings["defaultProvider"]): string =>
    place({ provider }, { aws: "eu-central-1" }, given);
  expect(placed(undefined, defaultProvider)).toBe("other-endpoint");
  expect(placed({ region: "eu-central-1" }, defaultProvider)).toBe("aws/eu-central-1");
  expect(placed(undefined, { alicloud: defaultProvider.aws })).toBe("aws/eu-central-1");
});

describe("a provider with endpoints of its own", () => {
  const withEndpoints = (endpoints: Value): string => place({ provider: { region: "eu-central-1", endpoints } });

  test.each<[Value]>([
    [[{ s3: "http://localhost:4566" }]],
    [[{ s3: "https://s3.us-east-1.amazonaws.com" }]],
    [[{ s3: "https://s3.eu-central-1.amazonaws.com.example.com" }]],
    [[{ s3: "https://evil.example#.s3.eu-central-1.amazonaws.com" }]],
    [[{ s3: "https://evil.example\\.s3.eu-central-1.amazonaws.com" }]],
    [[{ s3: "https://s3.us-east-1.amazonaws.com" }, { s3: "https://s3.eu-central-1.amazonaws.com" }]],
    [[{ s3: "https://s3.eu-central-1.amazonaws.com" }, { sqs: "https://sqs.us-east-1.amazonaws.com" }]],
    [[{ s3: unknown }]],
    [[{ s3: 7 }]],
    [unknown],
    [[unknown]],
    ['[{"s3":"http://localhost:4566"}]'],
    ["http://localhost:4566"],
  ])("calls elsewhere: %j", (endpoints) => expect(withEndpoints(endpoints)).toBe("other-endpoint"));

  test.each<[Value]>([
    [[{ s3: "https://s3.eu-central-1.amazonaws.com", sqs: "" }]],
    ['[{"s3":"https://s3.eu-central-1.amazonaws.com"}]'],
    [[{ s3: null }]],
    [[]],
    [null],
  ])("calls its own region: %j", (endpoints) => expect(withEndpoints(endpoints)).toBe("aws/eu-central-1"));
});

test("the environment counts where neither a provider nor the config says, as the providers read it", () => {
  const environment = { aws: { variable: "AWS_REGION", region: "us-east-1" } };
  const found = (provider: Resource["provider"], config: Settings["defaultRegion"] = {}) =>
    place({ provider }, config, {}, environment);
  expect(found({})).toBe("aws/us-east-1");
  expect(found(undefined)).toBe("aws/us-east-1");
  expect(found(undefined, { aws: "eu-central-1" })).toBe("aws/eu-central-1");
  expect(found({ region: "eu-west-1" })).toBe("aws/eu-west-1");
  expect(found({ region: unknown })).toBe("region-not-known");
  expect(found({ region: "" })).toBe("region-not-stated");
  expect(place({ cloud: "alicloud", provider: {} }, {}, {}, environment)).toBe("region-not-stated");
});
