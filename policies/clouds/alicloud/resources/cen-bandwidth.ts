/** Cloud Enterprise Network: how wide the lines between regions and between areas are. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isNot } from "../../conditions.ts";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { linksTo } from "../../movements.ts";
import { region } from "../../references.ts";

/** Each area is a set of countries that no other area shares: a line between two of them always crosses a border. */
const areas = [
  "China",
  "North-America",
  "Asia-Pacific",
  "Europe",
  "Australia",
  "Middle-East",
  "South-America",
] as const;

/** Bandwidth between two areas; within one area it is judged where it is given to two regions. */
function betweenAreas(oneEnd: string, otherEnd: string): readonly Movement[] {
  const different = areas.map((area) =>
    linksTo("world", { when: [is(oneEnd, area), isNot(otherEnd, area)], note: otherEnd }),
  );
  const unheardOf = linksTo("world", { when: [isNot(oneEnd, ...areas)], note: oneEnd });
  return [...different, unheardOf];
}

export default [
  entry<alicloud.cen.BandwidthLimitArgs>("alicloud:cen/bandwidthLimit:BandwidthLimit", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "link",
        what: "content",
        from: [region(at("regionIds[]"))],
        to: [region(at("regionIds[]"))],
      },
    ],
  })),
  entry<alicloud.cen.BandwidthPackageArgs>("alicloud:cen/bandwidthPackage:BandwidthPackage", (at) => ({
    kinds: ["moves"],
    movements: [
      ...betweenAreas(at("geographicRegionAId"), at("geographicRegionBId")),
      ...betweenAreas(at("geographicRegionIds[]"), at("geographicRegionIds[]")),
    ],
  })),
] satisfies readonly Entry[];
