/** Database Backup (DBS): databases backed up into a storage region of one's choice. */
import type * as alicloud from "@pulumi/alicloud";
import { is, unless } from "../../conditions.ts";
import { type Entry, entry } from "../../entry.ts";
import { anything, host, region } from "../../references.ts";
import { bucket } from "../names.ts";

/** Behind these a database stands outside the cloud or in another network. */
const outside = ["OTHER", "EXPRESS", "DG", "CEN", "AGENT"] as const;

export default [
  entry<alicloud.dbs.BackupPlanArgs>("alicloud:dbs/backupPlan:BackupPlan", (at) => ({
    kinds: ["moves", "processes"],
    movements: [
      {
        from: [
          region(at("sourceEndpointRegion")),
          region(at("databaseRegion")),
          anything(at("sourceEndpointInstanceId")),
        ],
        when: [unless(at("sourceEndpointInstanceType"), ...outside)],
      },
      { from: [host(at("sourceEndpointIp"))], when: [is(at("sourceEndpointInstanceType"), ...outside)] },
    ].map((read) => ({
      ...read,
      verb: "copy" as const,
      what: "backups" as const,
      to: [region(at("storageRegion")), bucket(at("ossBucketName"))],
      absent: "here" as const,
      fetches: true as const,
    })),
    why: "A database outside the cloud is read where its host stands, whatever region takes its backups in.",
  })),
] satisfies readonly Entry[];
