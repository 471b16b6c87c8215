/** Amazon Data Lifecycle Manager: snapshots and images made on schedule, copied to other regions or shared. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { key, region } from "../names.ts";

export default [
  entry<aws.dlm.LifecyclePolicyArgs>("aws:dlm/lifecyclePolicy:LifecyclePolicy", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "backups",
        each: at("policyDetails.schedules[].crossRegionCopyRules[]"),
        from: "self",
        to: [
          region(at("policyDetails.schedules[].crossRegionCopyRules[].targetRegion")),
          region(at("policyDetails.schedules[].crossRegionCopyRules[].target")),
          key(at("policyDetails.schedules[].crossRegionCopyRules[].cmkArn")),
        ],
        absent: "unproven",
      },
      {
        verb: "copy",
        what: "backups",
        each: at("policyDetails.action.crossRegionCopies[]"),
        from: "self",
        to: [
          region(at("policyDetails.action.crossRegionCopies[].target")),
          key(at("policyDetails.action.crossRegionCopies[].encryptionConfiguration.cmkArn")),
        ],
        absent: "unproven",
      },
    ],
    exposures: [
      {
        to: "accounts",
        path: at("policyDetails.schedules[].shareRule.targetAccounts[]"),
        how: "shareRule shares the snapshots with them",
      },
    ],
    why: "An Outpost's ARN as target names the region it hangs on, not the country it stands in, so it proves nothing.",
  })),
] satisfies readonly Entry[];
