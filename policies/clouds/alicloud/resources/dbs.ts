/** Database Backup (DBS): databases backed up into a storage region of one's choice. */
import type * as alicloud from "@pulumi/alicloud";
import { entry } from "../../entry.ts";

export default [
  entry<alicloud.dbs.BackupPlanArgs>("alicloud:dbs/backupPlan:BackupPlan", (at) => ({
    kinds: ["moves", "processes"],
    movements: [
      {
        verb: "copy",
        what: "backups",
        from: [
          { path: at("sourceEndpointRegion"), form: "region" },
          { path: at("databaseRegion"), form: "region" },
          { path: at("sourceEndpointInstanceId"), form: "reference" },
        ],
        to: [
          { path: at("storageRegion"), form: "region" },
          { path: at("ossBucketName"), form: "reference", names: ["alicloud:oss/bucket"] },
        ],
        absent: "here",
      },
    ],
  })),
];
