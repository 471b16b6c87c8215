/** Database Backup (DBS): databases backed up into a storage region of one's choice. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry } from "../../entry.ts";
import { anything, region } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<alicloud.dbs.BackupPlanArgs>("alicloud:dbs/backupPlan:BackupPlan", (at) => ({
    kinds: ["moves", "processes"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [
          region(at("sourceEndpointRegion")),
          region(at("databaseRegion")),
          anything(at("sourceEndpointInstanceId")),
        ],
        to: [region(at("storageRegion")), bucket(at("ossBucketName"))],
        absent: "here",
      },
    ],
  })),
] satisfies readonly Entry[];
