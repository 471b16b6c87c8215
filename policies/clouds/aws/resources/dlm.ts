/** Amazon Data Lifecycle Manager: snapshots and images made on schedule, copied to other regions or shared. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { region } from "../../references.ts";
import { key } from "../names.ts";

export default [
  entry<aws.dlm.LifecyclePolicyArgs>("aws:dlm/lifecyclePolicy:LifecyclePolicy", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [
      copiesTo(
        "backups",
        [
          region(at("policyDetails.schedules[].crossRegionCopyRules[].targetRegion")),
          region(at("policyDetails.schedules[].crossRegionCopyRules[].target")),
          key(at("policyDetails.schedules[].crossRegionCopyRules[].cmkArn")),
        ],
        { each: at("policyDetails.schedules[].crossRegionCopyRules[]"), absent: "unproven" },
      ),
      copiesTo(
        "backups",
        [
          region(at("policyDetails.action.crossRegionCopies[].target")),
          key(at("policyDetails.action.crossRegionCopies[].encryptionConfiguration.cmkArn")),
        ],
        { each: at("policyDetails.action.crossRegionCopies[]"), absent: "unproven" },
      ),
    ],
    exposures: [
      opensToAccounts(
        at("policyDetails.schedules[].shareRule.targetAccounts[]"),
        "shareRule shares the snapshots with them",
      ),
    ],
    why: "An Outpost's ARN as target names the region it hangs on, not the country it stands in, so it proves nothing.",
  })),
] satisfies readonly Entry[];
