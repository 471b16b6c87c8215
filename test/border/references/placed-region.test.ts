/** A code is a region's, a zone's or a local zone's of its own cloud; what only looks like one is none. */
import { expect, test } from "vitest";
import { placesOfRegion } from "../../../policies/border/references/placed-region.ts";
import { placeKey } from "../../../policies/border/terms/not-known.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

function places(word: string, option = "") {
  const estate = buildMadeUp([resource("here")], madeUpFacts());
  const [node] = estate.byUrn.values();
  const found = node ? placesOfRegion({ form: "region", word, line: word, option }, node, estate) : [];
  return found.map(({ place }) => (place.kind === "not-known" ? place.reason.code : placeKey(place)));
}

test.each([
  ["us-east-1", ["aws/us-east-1"]],
  ["us-east-1a", ["aws/us-east-1"]],
  ["use1-az4", ["aws/us-east-1"]],
  ["use1-az12", ["aws/us-east-1"]],
  ["use1-az", []],
  ["abc-use1-az4", []],
  ["use1-az4-x", []],
  ["us-east-1-bos-1a", ["zone-not-on-file"]],
  ["us-east-1-wl1-bos-wlz-1", ["zone-not-on-file"]],
  ["use1-bos1-az1", ["zone-not-on-file"]],
  ["us-east-1-logs", []],
  ["us-east-1-log-1", []],
  ["md5-sum", []],
])("%s", (word, found) => {
  expect(places(word)).toEqual(found);
});

test("the words before it say of which cloud it is", () => {
  expect(places("cn-hangzhou", "oss")).toEqual(["alicloud/cn-hangzhou"]);
});
