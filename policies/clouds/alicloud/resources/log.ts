/** Simple Log Service by its older module: projects, stores, and where their logs are sent. */
import type * as alicloud from "@pulumi/alicloud";
import { isPresent } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs, type Movement } from "../../entry.ts";
import { opensToAccounts, policyOpens } from "../../exposures.ts";
import { copiesFrom, processesFrom } from "../../movements.ts";
import { host, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, project } from "../names.ts";

const anyBucket = naming("alicloud:oss/bucket", "aws:s3/bucket", "aws:s3/bucketV2");

/** The service ships to a bucket of the project's own region only. */
const shipped = (from: string, to: string): Movement => ({
  verb: "copy",
  what: "content",
  from: [project(from, inOwnRegion)],
  to: [bucket(to, inOwnRegion)],
});

export default [
  entry<alicloud.log.AlertArgs>("alicloud:log/alert:Alert", (at) => ({
    kinds: ["moves"],
    movements: [
      processesFrom("logs", region(at("queryLists[].region")), {
        each: at("queryLists[]"),
        when: [isPresent(at("queryLists[].region"))],
      }),
    ],
  })),
  entry<alicloud.log.AuditArgs>("alicloud:log/audit:Audit", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [copiesFrom("logs", "everywhere")],
    exposures: [opensToAccounts(at("aliuid"), "it gathers all logs in theirs")],
    why: "Log Audit gathers access logs of all regions in one; variableMap only names the services",
  })),
  entry<alicloud.log.EtlArgs>("alicloud:log/etl:Etl", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("etlSinks[]"),
        from: [project(at("project"), inOwnRegion)],
        to: [host(at("etlSinks[].endpoint")), project(at("etlSinks[].project"))],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.log.IngestionArgs>("alicloud:log/ingestion:Ingestion", (at) => ({
    kinds: ["moves"],
    movements: [
      // A document as text, not described by the SDK's types.
      copiesFrom("logs", [
        host(`${at("source")}.endpoint`),
        // Of S3, by its own bucket and region; of OSS, by its bucket.
        anyBucket(`${at("source")}.bucket`),
        { ...region(`${at("source")}.awsRegion`), cloud: "aws" },
        host(`${at("source")}.bootstrapServers`),
        host(`${at("source")}.url`),
      ]),
    ],
  })),
  entry<alicloud.log.OssExportArgs>("alicloud:log/ossExport:OssExport", (at) => ({
    kinds: ["moves"],
    movements: [shipped(at("projectName"), at("bucket"))],
  })),
  entry<alicloud.log.OssShipperArgs>("alicloud:log/ossShipper:OssShipper", (at) => ({
    kinds: ["moves"],
    movements: [shipped(at("projectName"), at("ossBucket"))],
  })),
  entry<alicloud.log.ProjectArgs>("alicloud:log/project:Project", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "logs",
    tags: at("tags"),
    known: [at("projectName"), at("name")],
    exposures: [policyOpens(at("policy"), [], "its policy allows it")],
  })),
  entry<alicloud.log.StoreArgs>("alicloud:log/store:Store", () => ({ kinds: ["holds"], holds: "logs" })),
  ...guards("which servers may send logs", ["alicloud:log/machineGroup:MachineGroup"]),
  ...inert("shows, indexes or collects logs in the project's own region", [
    "alicloud:log/alertResource:AlertResource",
    "alicloud:log/dashboard:Dashboard",
    "alicloud:log/logTailAttachment:LogTailAttachment",
    "alicloud:log/resource:Resource",
    "alicloud:log/resourceRecord:ResourceRecord",
    "alicloud:log/storeIndex:StoreIndex",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:log/logTailConfig:LogTailConfig",
  ]),
] satisfies readonly Entry[];
