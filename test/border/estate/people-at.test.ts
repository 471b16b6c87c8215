/** Data that says nothing of itself is of the people of its place, and of the exporter's. */

import { expect, test } from "vitest";
import { peopleAt, peopleFetched } from "../../../policies/border/estate/people-at.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { inRegion, madeUpFacts, regionOf, settings } from "../made-up-estate.ts";

const { laws } = madeUpFacts();
const stated = { dataClass: "personal", subjects: ["EEA"], stack: "dev" } as const;

test("of its place, and of the exporter's", () => {
  const home = regionOf("aws/eu-central-1");
  const hangzhou = inRegion("alicloud/cn-hangzhou");
  expect(peopleAt(hangzhou, laws, settings)).toEqual(["CN"]);
  expect(peopleAt(hangzhou, laws, { ...settings, home })).toEqual(["CN", "EEA"]);
  expect(peopleAt(notKnown("region-not-stated", {}, "use-own-zone", {}), laws, { ...settings, home })).toEqual(["EEA"]);
});

test("fetched from there, also where the stack states whose its own data is", () => {
  const hangzhou = inRegion("alicloud/cn-hangzhou");
  expect(peopleFetched(hangzhou, laws, settings)).toEqual(["CN"]);
  expect(peopleFetched(hangzhou, laws, { ...settings, residency: stated })).toEqual(["CN", "EEA"]);
});
