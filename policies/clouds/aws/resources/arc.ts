/** AWS Application Recovery Controller: plans that carry a service on in another region, and out of a failing zone. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { region } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<aws.arcregionswitch.PlanArgs>("aws:arcregionswitch/plan:Plan", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [region(at("primaryRegion"))],
        to: [region(at("regions[]"))],
      },
      copiesTo("metadata", bucket(at("reportConfigurations[].reportOutputs[].s3Configurations[].bucketPath")), {
        each: at("reportConfigurations[].reportOutputs[].s3Configurations[]"),
      }),
    ],
    why: "Each region of a plan can take over the work of the others.",
  })),
  ...inert("Traffic shifted out of a zone stays in its region.", [
    "aws:arczonalshift/autoshiftObserverNotificationStatus:AutoshiftObserverNotificationStatus",
    "aws:arczonalshift/zonalAutoshiftConfiguration:ZonalAutoshiftConfiguration",
  ]),
] satisfies readonly Entry[];
