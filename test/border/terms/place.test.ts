/** A code alone is no place: it takes the cloud, and what has no country on file has none. */

import { expect, test } from "vitest";
import { countryOf } from "../../../policies/border/terms/place.ts";
import { inRegion, regions } from "../made-up-estate.ts";

test("the same code is another country on another cloud, and no region where the cloud has none of it", () => {
  expect(regions.find("aws", "eu-west-1")?.country).toBe("IE");
  expect(regions.find("alicloud", "eu-west-1")?.country).toBe("GB");
  expect(regions.find("aws", "cn-hangzhou")).toBeUndefined();
  for (const code of ["", "EU-WEST-1", "eu-west-1 ", "eu-west", "__proto__"])
    expect(regions.find("aws", code)).toBeUndefined();
});

test("the regions of a cloud are its own", () => {
  expect(regions.of("alicloud").map(({ code }) => code)).toEqual(["eu-west-1", "cn-hangzhou", "ap-southeast-1"]);
});

test("the country of a place is null where nobody discloses it, and for the whole world", () => {
  expect(countryOf(inRegion("aws/xx-secret-1"))).toBeNull();
  expect(countryOf({ kind: "world", as: { code: "everywhere", facts: {} } })).toBeNull();
  expect(countryOf({ kind: "country", country: "PE", as: { code: "zone", facts: { zone: "z", city: "Lima" } } })).toBe(
    "PE",
  );
  expect(countryOf(inRegion("aws/eu-central-1"))).toBe("DE");
});
