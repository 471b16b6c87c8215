/** Zones that would leave a network without a second one, or outside its region, are told as what they are. */
import { expect, it } from "vitest";
import { requireZones } from "../../../components/aws/require-zones.ts";

it("takes two zones of the region, or more", () => {
  expect(() => requireZones("net", "eu-central-1", ["eu-central-1a", "eu-central-1b"])).not.toThrow();
  expect(() => requireZones("net", "eu-central-1", ["eu-central-1a", "eu-central-1b", "eu-central-1c"])).not.toThrow();
});

it.each([
  [[], "net needs at least two different zones, found none."],
  [["eu-central-1a"], "net needs at least two different zones, found eu-central-1a."],
  [["eu-central-1a", "eu-central-1b", "eu-central-1a"], "net needs at least two different zones"],
  [
    ["eu-central-1a", "eu-west-1b"],
    "net: eu-west-1b is no zone of eu-central-1; zones are written like eu-central-1a.",
  ],
])("refuses %j", (zones, sentence) => {
  expect(() => requireZones("net", "eu-central-1", zones)).toThrow(sentence);
});
