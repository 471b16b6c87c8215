/** ActionTrail: who did what, of one region or of all, delivered to a store. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert, type Movement, type Reference } from "../../entry.ts";

/** One set of movements a destination: a trail of all regions (the default) gathers across borders. */
function delivered(
  trailRegion: string,
  dataEventRegions: string,
  destinations: readonly Reference[],
): readonly Movement[] {
  return destinations.flatMap((destination): readonly Movement[] => {
    const written: Movement = { verb: "copy", what: "logs", from: "self", to: [destination] };
    const toStore = { path: destination.path, present: true } as const;
    return [
      {
        ...written,
        from: [{ path: trailRegion, form: "region" }],
        when: [{ path: trailRegion, isNot: ["All"] }],
      },
      { ...written, from: "everywhere", when: [{ path: trailRegion, is: ["All"], absent: true }, toStore] },
      { ...written, from: "everywhere", when: [{ path: dataEventRegions, is: ["All"] }, toStore] },
      {
        ...written,
        from: [{ path: dataEventRegions, form: "region" }],
        when: [{ path: dataEventRegions, isNot: ["All"] }],
      },
    ];
  });
}

const bucket = { form: "reference", names: ["alicloud:oss/bucket"] } as const;
const project = { form: "reference", names: ["alicloud:log/project"] } as const;

export default [
  entry<alicloud.actiontrail.GlobalEventsStorageRegionArgs>(
    "alicloud:actiontrail/globalEventsStorageRegion:GlobalEventsStorageRegion",
    (at) => ({
      kinds: ["moves"],
      movements: [{ verb: "copy", what: "logs", from: "self", to: [{ path: at("storageRegion"), form: "region" }] }],
    }),
  ),
  entry<alicloud.actiontrail.TrailArgs>("alicloud:actiontrail/trail:Trail", (at) => ({
    kinds: ["moves", "guards"],
    movements: delivered(at("trailRegion"), at("dataEventTrailRegion"), [
      { path: at("ossBucketName"), ...bucket },
      { path: at("slsProjectArn"), ...project },
      { path: at("maxComputeProjectArn"), form: "reference" },
      { path: at("mnsTopicArn"), form: "reference" },
    ]),
  })),
  entry<alicloud.actiontrail.TrailDeprecatedArgs>("alicloud:actiontrail/trailDeprecated:TrailDeprecated", (at) => ({
    kinds: ["moves", "guards"],
    movements: delivered(at("trailRegion"), at("dataEventTrailRegion"), [
      { path: at("ossBucketName"), ...bucket },
      { path: at("slsProjectArn"), ...project },
      { path: at("maxComputeProjectArn"), form: "reference" },
      { path: at("mnsTopicArn"), form: "reference" },
    ]),
  })),
  ...inert("delivers past events of a trail that is judged itself, or only asks of them", [
    "alicloud:actiontrail/advancedQueryTemplate:AdvancedQueryTemplate",
    "alicloud:actiontrail/historyDeliveryJob:HistoryDeliveryJob",
  ]),
];
