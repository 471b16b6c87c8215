/** What may still become known, and when two places are the same one. */

import { describe, expect, test } from "vitest";
import { isLater, later, notKnown, placeKey } from "../../../policies/border/terms/not-known.ts";
import type { Place } from "../../../policies/border/terms/place.ts";
import { inRegion, regions } from "../made-up-estate.ts";

const noText = notKnown("not-text", { property: "to" }, "give-as-text", {});

test("what is not known carries why and what to do, and may become known only where that is said", () => {
  expect(noText).toEqual({
    kind: "not-known",
    reason: { code: "not-text", facts: { property: "to" } },
    remedy: { code: "give-as-text", facts: {} },
  });
  expect(isLater(noText)).toBe(false);
  expect(isLater(later(noText))).toBe(true);
  expect(later(noText).reason).toBe(noText.reason);
  expect(isLater(inRegion("aws/eu-west-1"))).toBe(false);
});

describe("placeKey", () => {
  const country = (code: string): Place => ({
    kind: "country",
    country: code,
    as: { code: "service", facts: { text: "edge nodes" } },
  });

  test("no two regions share a key, also where two clouds share a code", () => {
    const all = [...regions.of("aws"), ...regions.of("alicloud")];
    expect(new Set(all.map((region) => placeKey({ kind: "region", region }))).size).toBe(all.length);
    expect(placeKey(inRegion("aws/eu-west-1"))).not.toBe(placeKey(inRegion("alicloud/eu-west-1")));
  });

  test.each<[Parameters<typeof placeKey>[0], Parameters<typeof placeKey>[0]]>([
    [country("US"), country("CN")],
    [country("US"), inRegion("aws/us-east-1")],
    [noText, notKnown("not-text", { property: "from" }, "give-as-text", {})],
    [noText, notKnown("region-not-known", {}, "give-as-text", {})],
    [
      { kind: "world", as: { code: "anyone", facts: {} } },
      { kind: "world", as: { code: "everywhere", facts: {} } },
    ],
  ])("tells %j from another", (one, other) => expect(placeKey(one)).not.toBe(placeKey(other)));

  test("takes what is not known for the same reason as one place, whether or not it may become known", () => {
    expect(placeKey(later(noText))).toBe(placeKey(noText));
  });
});
