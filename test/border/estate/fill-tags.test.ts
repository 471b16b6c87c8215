/** Tags are filled in only where nothing is stated, and never guessed. */

import { describe, expect, test } from "vitest";
import { withResidencyTags, zoneOf } from "../../../policies/border/estate/fill-tags.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { bucket, regionOf, resource, settings } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

const stack: Settings = {
  ...settings,
  home: regionOf("aws/eu-central-1"),
  residency: { dataClass: "personal", subjects: ["EEA"], owner: "platform", stack: "dev" },
};
const all = {
  "landlocked-zone": "EEA",
  "landlocked-class": "personal",
  "landlocked-subjects": "EEA",
  "landlocked-owner": "platform",
  "landlocked-stack": "dev",
};

function filled(tags: Value | undefined, of: Settings = stack, entry = bucket): unknown {
  return withResidencyTags(resource("orders", { inputs: tags === undefined ? {} : { tags } }), entry, of, [europe]);
}

describe("withResidencyTags", () => {
  test("leaves alone what nobody can read", () => expect(filled(unknown)).toBeUndefined());

  test("leaves alone a stack that states no residency, or not where its data must lie", () => {
    expect(filled({}, { ...stack, residency: undefined })).toBeUndefined();
    expect(filled({}, { ...stack, home: undefined })).toBeUndefined();
    expect(filled({}, { ...stack, home: regionOf("aws/xx-secret-1") })).toBeUndefined();
  });

  test("leaves alone what holds no data, takes no tags, or is of no listed type", () => {
    expect(filled({}, stack, { ...bucket, kinds: ["guards"] })).toBeUndefined();
    expect(filled({}, stack, { type: bucket.type, kinds: ["holds"] })).toBeUndefined();
    expect(withResidencyTags(resource("orders"), undefined, stack, [europe])).toBeUndefined();
  });

  test("fills in all of them beside others", () => {
    expect(filled(undefined)).toEqual(all);
    expect(filled({ team: "shop" })).toEqual({ team: "shop", ...all });
  });

  test("takes no statement back, and nothing is to be done where all are stated", () => {
    const own = { ...all, "landlocked-class": "important" };
    expect(filled({ "landlocked-class": "important" })).toEqual(own);
    expect(filled({ "landlocked-class": unknown })).toEqual({ ...all, "landlocked-class": unknown });
    expect(filled(own)).toBeUndefined();
  });

  test("names no owner where nobody has said one", () => {
    const { "landlocked-owner": _, ...others } = all;
    const nobodys = { ...stack, residency: { dataClass: "personal", subjects: ["EEA"], stack: "dev" } } as const;
    expect(filled({}, nobodys)).toEqual(others);
  });
});

test("the zone is the territory of the law on file, the country where none is, and unsaid where nothing is", () => {
  expect(zoneOf(stack, [europe])).toBe("EEA");
  expect(zoneOf(stack, [])).toBe("DE");
  expect(zoneOf(settings, [europe])).toBeUndefined();
});
