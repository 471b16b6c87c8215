/** Several properties may name one place; what proves one value never proves another value of the same property. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { provenOf } from "../../../policies/border/references/proven.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import { later, notKnown } from "../../../policies/border/terms/not-known.ts";
import { inRegion } from "../made-up-estate.ts";

const hidden = notKnown("not-text", { property: "x" }, "give-as-text", {});
const frankfurt = inRegion("aws/eu-central-1");

/** "rules[0].bucket by rules[].bucket", to Frankfurt unless it says otherwise. */
function target(at: string, change: Partial<Target> = {}): Target {
  return { place: frankfurt, name: at, at, by: at.replaceAll(/\[\d+\]/g, "[]"), ...change };
}
const unknownAt = (at: string, change: Partial<Target> = {}): Target => target(at, { place: hidden, ...change });
const ats = (targets: readonly Target[]): readonly string[] =>
  provenOf(targets).map(({ at, place }) => (place.kind === "not-known" ? `? ${at}` : at));

describe("what is not known", () => {
  test.each<[what: string, targets: readonly Target[], expected: readonly string[]]>([
    ["stays where nothing is known", [unknownAt("bucket")], ["? bucket"]],
    [
      "is not proven by another value of the same property",
      [target("buckets[0]"), unknownAt("buckets[1]")],
      ["buckets[0]", "? buckets[1]"],
    ],
    [
      "nor where values have no place in a list",
      [target("arns", { at: "arns" }), unknownAt("arns.x", { by: "arns" })],
      ["arns", "? arns.x"],
    ],
    [
      "nor by another property of another element",
      [target("rules[0].arn"), unknownAt("rules[1].bucket")],
      ["rules[0].arn", "? rules[1].bucket"],
    ],
    [
      "nor of an element within",
      [target("rules[0].to[0].arn"), unknownAt("rules[0].bucket")],
      ["rules[0].to[0].arn", "? rules[0].bucket"],
    ],
    [
      "is proven by another property of its element",
      [target("rules[0].arn"), unknownAt("rules[0].bucket")],
      ["rules[0].arn"],
    ],
    ["is proven by what its text lists", [target("to[0]", { by: "to" }), unknownAt("to")], ["to[0]"]],
    ["is proven by another property of no list", [target("arn"), unknownAt("bucket")], ["arn"]],
    [
      "is proven by the same value read another way",
      [target("host", { by: "a" }), unknownAt("host", { by: "b" })],
      ["host"],
    ],
  ])("%s", (_, targets, expected) => expect(ats(targets)).toEqual(expected));

  test("in one element is said once, by one that may still become known", () => {
    const sooner = unknownAt("rules[0].arn");
    const maybe = unknownAt("rules[0].bucket", { place: later(hidden) });
    expect(ats([sooner, maybe])).toEqual(["? rules[0].bucket"]);
    expect(ats([maybe, sooner])).toEqual(["? rules[0].bucket"]);
    expect(ats([sooner, unknownAt("rules[0].name")])).toEqual(["? rules[0].arn"]);
    expect(ats([sooner, unknownAt("rules[1].arn")])).toEqual(["? rules[0].arn", "? rules[1].arn"]);
  });
});

describe("a resource at a place", () => {
  const holding = { dataClass: "sensitive", subjects: ["CN"] } as const;
  const held = (at: string, change: Partial<Target> = {}): Target => target(at, { holding, ...change });

  test("takes the place of a property that only names it, in the same element and region", () => {
    expect(ats([target("rules[0].region"), held("rules[0].bucket")])).toEqual(["rules[0].bucket"]);
    expect(ats([target("rules[0].region"), held("rules[1].bucket")])).toEqual(["rules[0].region", "rules[1].bucket"]);
    const abroad = inRegion("aws/us-east-1");
    expect(ats([target("region"), held("bucket", { place: abroad })])).toEqual(["region", "bucket"]);
    const namesake = inRegion("alicloud/eu-west-1");
    expect(ats([target("region", { place: inRegion("aws/eu-west-1") }), held("bucket", { place: namesake })])).toEqual([
      "region",
      "bucket",
    ]);
  });

  test("never takes the place of a country that another property names", () => {
    const country = (code: string): Partial<Target> => ({
      place: { kind: "country", country: code, as: { code: "behind-model", facts: { model: "x" } } },
    });
    expect(ats([target("model", country("DE")), held("bucket", country("IE"))])).toEqual(["model", "bucket"]);
  });

  test("never takes the place of another resource", () => {
    expect(ats([held("source"), held("bucket")])).toEqual(["source", "bucket"]);
  });
});

test("no known place is lost, and no element of which nothing is known passes unmentioned", () => {
  const at = fc.constantFrom("rules[0].arn", "rules[0].bucket", "rules[1].arn", "rules[1].bucket", "arn");
  const place = fc.constantFrom(frankfurt, inRegion("aws/us-east-1"), hidden, later(hidden));
  const element = (one: string): string => /.*\]/.exec(one)?.[0] ?? "";
  fc.assert(
    fc.property(fc.array(fc.record({ at, place }), { maxLength: 5 }), (given) => {
      const found = provenOf(given.map((one) => target(one.at, { place: one.place })));
      for (const one of given) {
        if (one.place.kind !== "not-known") expect(found.map((other) => other.place)).toContain(one.place);
        expect(found.some((other) => element(other.at) === element(one.at))).toBe(true);
      }
    }),
  );
});
