/** Simple Log Service by its older module: projects, stores, and where their logs are sent. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";

const project = { form: "reference", names: ["alicloud:log/project"] } as const;
/** The service ships to a bucket of the project's own region only. */
const bucketHere = { form: "reference", names: ["alicloud:oss/bucket"], bareMeansHere: true } as const;

export default [
  entry<alicloud.log.AlertArgs>("alicloud:log/alert:Alert", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "logs",
        each: at("queryLists[]"),
        from: [{ path: at("queryLists[].region"), form: "region" }],
        to: "self",
        when: [{ path: at("queryLists[].region"), present: true }],
      },
    ],
  })),
  entry<alicloud.log.AuditArgs>("alicloud:log/audit:Audit", () => ({
    kinds: ["moves"],
    movements: [{ verb: "copy", what: "logs", from: "everywhere", to: "self" }],
    why: "Log Audit gathers access logs of all regions in one; variableMap only names the services",
  })),
  entry<alicloud.log.EtlArgs>("alicloud:log/etl:Etl", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        each: at("etlSinks[]"),
        from: [{ path: at("project"), ...project, bareMeansHere: true }],
        to: [
          { path: at("etlSinks[].endpoint"), form: "endpoint" },
          { path: at("etlSinks[].project"), ...project },
        ],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.log.IngestionArgs>("alicloud:log/ingestion:Ingestion", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        // A document as text, not described by the SDK's types.
        from: [
          { path: `${at("source")}.endpoint`, form: "endpoint" },
          { path: `${at("source")}.bucket`, form: "reference", names: ["alicloud:oss/bucket"] },
          { path: `${at("source")}.bootstrapServers`, form: "endpoint" },
          { path: `${at("source")}.url`, form: "endpoint" },
        ],
        to: "self",
      },
    ],
  })),
  entry<alicloud.log.OssExportArgs>("alicloud:log/ossExport:OssExport", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [{ path: at("projectName"), ...project, bareMeansHere: true }],
        to: [{ path: at("bucket"), ...bucketHere }],
      },
    ],
  })),
  entry<alicloud.log.OssShipperArgs>("alicloud:log/ossShipper:OssShipper", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [{ path: at("projectName"), ...project, bareMeansHere: true }],
        to: [{ path: at("ossBucket"), ...bucketHere }],
      },
    ],
  })),
  entry<alicloud.log.ProjectArgs>("alicloud:log/project:Project", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "logs",
    tags: at("tags"),
    known: [at("projectName"), at("name")],
    exposures: [{ to: "policy", path: at("policy"), how: "its policy allows it" }],
  })),
  entry<alicloud.log.StoreArgs>("alicloud:log/store:Store", () => ({ kinds: ["holds"], holds: "logs" })),
  ...guards("which servers may send logs", ["alicloud:log/machineGroup:MachineGroup"]),
  ...inert("shows, indexes or collects logs in the project's own region", [
    "alicloud:log/alertResource:AlertResource",
    "alicloud:log/dashboard:Dashboard",
    "alicloud:log/logTailAttachment:LogTailAttachment",
    "alicloud:log/logTailConfig:LogTailConfig",
    "alicloud:log/resource:Resource",
    "alicloud:log/resourceRecord:ResourceRecord",
    "alicloud:log/storeIndex:StoreIndex",
  ]),
];
