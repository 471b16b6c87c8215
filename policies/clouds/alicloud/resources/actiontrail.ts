/** ActionTrail: who did what, of one region or of all, delivered to a store. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isNot, isOrAbsent, isPresent } from "../../conditions.ts";
import { type Entry, entry, type InputCondition, inert, type Movement, type Reference, twins } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { anything, region } from "../../references.ts";
import { bucket, project } from "../names.ts";

/** One set of movements a destination: a trail of all regions (the default) gathers across borders. */
function delivered(
  trailRegion: string,
  dataEventRegions: string,
  destinations: readonly Reference[],
): readonly Movement[] {
  return destinations.flatMap((destination): readonly Movement[] => {
    const written = (from: Movement["from"], ...when: readonly InputCondition[]): Movement => ({
      verb: "copy",
      what: "logs",
      from,
      to: [destination],
      when,
    });
    const toStore = isPresent(destination.path);
    return [
      written([region(trailRegion)], isNot(trailRegion, "All")),
      written("everywhere", isOrAbsent(trailRegion, "All"), toStore),
      written("everywhere", is(dataEventRegions, "All"), toStore),
      written([region(dataEventRegions)], isNot(dataEventRegions, "All")),
    ];
  });
}

const trail = twins<alicloud.actiontrail.TrailArgs, alicloud.actiontrail.TrailDeprecatedArgs>((at) => ({
  kinds: ["moves", "guards"],
  movements: delivered(at("trailRegion"), at("dataEventTrailRegion"), [
    bucket(at("ossBucketName")),
    project(at("slsProjectArn")),
    anything(at("maxComputeProjectArn")),
    anything(at("mnsTopicArn")),
  ]),
}));

export default [
  entry<alicloud.actiontrail.GlobalEventsStorageRegionArgs>(
    "alicloud:actiontrail/globalEventsStorageRegion:GlobalEventsStorageRegion",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("logs", region(at("storageRegion")))],
    }),
  ),
  entry<alicloud.actiontrail.TrailArgs>("alicloud:actiontrail/trail:Trail", () => trail),
  entry<alicloud.actiontrail.TrailDeprecatedArgs>("alicloud:actiontrail/trailDeprecated:TrailDeprecated", () => trail),
  ...inert("delivers past events of a trail that is judged itself, or only asks of them", [
    "alicloud:actiontrail/advancedQueryTemplate:AdvancedQueryTemplate",
    "alicloud:actiontrail/historyDeliveryJob:HistoryDeliveryJob",
  ]),
] satisfies readonly Entry[];
