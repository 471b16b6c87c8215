/** A type nobody has classified is told of once; where its region is refused, that says enough. */

import { expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { reportUnlisted } from "../../../policies/border/findings/report-unlisted.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

function judged(change: Partial<Resource>, settings: Partial<Settings> = {}) {
  const estate = buildMadeUp([resource("thing", { type: "aws:new/thing:Thing", ...change })], madeUpFacts(), settings);
  return [...estate.byUrn.values()].flatMap((node) => reportUnlisted(node, estate));
}
const code = (...of: Parameters<typeof judged>) => judged(...of)[0]?.problem.code;

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

test("is told once a type", () => {
  expect(judged({})).toMatchObject([
    {
      policy: "report-unlisted",
      outcome: "reported",
      cause: "aws:new/thing",
      remedies: [{ code: "classify-type", facts: { cloud: "aws" } }],
    },
  ]);
});
