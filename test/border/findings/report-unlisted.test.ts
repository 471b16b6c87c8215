/** A type nobody has classified is told of, and refused where anything in it names a place across the border. */

import { describe, expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { reportUnlisted } from "../../../policies/border/findings/report-unlisted.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

function judged(change: Partial<Resource>, settings: Partial<Settings> = {}) {
  const estate = buildMadeUp([resource("thing", { type: "aws:new/thing:Thing", ...change })], madeUpFacts(), settings);
  return [...estate.byUrn.values()].flatMap((node) => reportUnlisted(node, estate));
}
const code = (...of: Parameters<typeof judged>) => judged(...of)[0]?.problem.code;

describe("what it names", () => {
  const named = (value: Value, region = "eu-central-1") =>
    code({ inputs: { a: { b: [value] } }, provider: { region } });

  test.each<[Value]>([
    ["us-east-1"],
    ["arn:aws:sqs:us-east-1:1:x"],
    ["acs:log:cn-hangzhou:1:project/p"],
    // Of no disclosed country.
    ["xx-secret-1"],
    ["oss-us-east-1"],
    ["us-east-1a"],
    ["https://sink.s3.us-east-1.amazonaws.com/"],
    ["sink.s3.us-east-1.amazonaws.com"],
    ['{"region":"us-east-1"}'],
    ['{"to":["arn:aws:sqs:us-east-1:1:q"]}'],
    ["put it into arn:aws:sqs:us-east-1:1:q, please"],
  ])("across the border: %j", (value) => expect(named(value)).toBe("type-unlisted-abroad"));

  test.each<[Value]>([
    ["https://sink.example/in"],
    ["s3://sink/people"],
    ["arn:aws:s3:::sink"],
    ["arn:aws:s3:eu-west-1:1:sink"],
    ["us-east-1-lim-1a"],
    ["arn:aws:sqs:mars-1:1:q"],
    [["eu-west-1", "https://eu-west-1.example/"]],
  ])("nothing proves to lie inside: %j", (value) => expect(named(value)).toBe("type-unlisted-reaches"));

  test("where nobody knows where it lies itself", () => {
    expect(code({ inputs: { to: "eu-west-1" }, provider: {} })).toBe("type-unlisted-abroad");
  });

  test("a bucket of this stack, by where it lies", () => {
    const inputs = { to: "s3://orders/in" };
    const estate = (region: string) =>
      buildMadeUp([
        resource("orders", { inputs: { bucket: "orders" }, provider: { region } }),
        resource("thing", { type: "aws:new/thing:Thing", inputs }),
      ]);
    const told = (region: string) =>
      [...estate(region).byUrn.values()].flatMap((node) => reportUnlisted(node, estate(region)));
    expect(told("eu-west-1")).toMatchObject([{ problem: { code: "type-unlisted" } }]);
    expect(told("us-east-1")).toMatchObject([{ problem: { code: "type-unlisted-abroad" } }]);
  });

  test.each<[Value]>([
    ["eu-west-1"],
    ["eu-west-1a"],
    ["https://sqs.eu-west-1.amazonaws.com/1/q"],
    ['{"region":"eu-west-1"}'],
    ["arn:aws:sqs:eu-west-1:1:x"],
    ["arn:aws:iam::1:role/x"],
    ["mars-1"],
    [unknown],
    [7],
    [null],
    ["to us-east-1"],
  ])("nothing across it: %j", (value) => expect(named(value)).toBe("type-unlisted"));

  test("a region of the same code on its own cloud, not the other's", () => {
    const london = {
      type: "alicloud:new/thing:Thing",
      provider: { region: "cn-hangzhou" },
      inputs: { to: "eu-west-1" },
    };
    expect(judged(london)).toMatchObject([{ problem: { facts: { region: "eu-west-1", city: "London" } } }]);
    expect(named("eu-west-1")).toBe("type-unlisted");
  });

  test("is abroad from where it lies, not from home", () => {
    expect(named("us-east-1", "us-east-1")).toBe("type-unlisted");
    expect(named("eu-central-1", "us-east-1")).toBe("type-unlisted-abroad");
  });
});

test("one that lies abroad itself is refused by its region already, and not told of", () => {
  const settings = { home: regionOf("aws/eu-central-1") };
  expect(judged({ provider: { region: "us-east-1" } }, settings)).toEqual([]);
  expect(code({ provider: { region: "eu-west-1" } }, settings)).toBe("type-unlisted");
  expect(code({ provider: { region: "xx-secret-1" } }, settings)).toBeUndefined();
  expect(code({ provider: {} }, settings)).toBe("type-unlisted");
});

test("listed types, other providers and components are none of it", () => {
  for (const change of [{ type: "aws:s3/bucket:Bucket" }, { type: "random:index:Id" }, { custom: false }])
    expect(judged({ inputs: { to: "us-east-1" }, ...change })).toEqual([]);
});

test("is told once a type, and unproven once a place it names", () => {
  expect(judged({})).toMatchObject([
    {
      policy: "report-unlisted",
      outcome: "reported",
      cause: "aws:new/thing",
      remedies: [{ code: "classify-type", facts: { cloud: "aws" } }],
    },
  ]);
  expect(judged({ inputs: { to: "us-east-1" } })).toMatchObject([
    {
      policy: "refuse-unproven",
      outcome: "unproven",
      remedies: [{ code: "keep-in-territory" }, { code: "classify-type" }],
    },
  ]);
});
