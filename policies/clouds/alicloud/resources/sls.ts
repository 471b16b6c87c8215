/** Simple Log Service by its newer module: collection into one region, transformations, exports and alerts. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isAbsent, isPresent, isTrue, unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { host, inOwnRegion, region } from "../../references.ts";
import { bucket, project } from "../names.ts";

export default [
  entry<alicloud.sls.AlertArgs>("alicloud:sls/alert:Alert", (at) => ({
    kinds: ["moves"],
    movements: [
      processesFrom("logs", region(at("configuration.queryLists[].region")), {
        each: at("configuration.queryLists[]"),
        when: [isPresent(at("configuration.queryLists[].region"))],
      }),
      {
        verb: "copy",
        what: "logs",
        from: [project(at("projectName"), inOwnRegion)],
        to: [host(at("configuration.sinkEventStore.endpoint")), project(at("configuration.sinkEventStore.project"))],
        when: [isTrue(at("configuration.sinkEventStore.enabled"))],
        absent: "here",
      },
    ],
  })),
  entry<alicloud.sls.CollectionPolicyArgs>("alicloud:sls/collectionPolicy:CollectionPolicy", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [region(at("policyConfig.regions[]"))],
        to: [region(at("centralizeConfig.destRegion")), project(at("centralizeConfig.destProject"))],
        when: [isTrue(at("centralizeEnabled")), isPresent(at("policyConfig.regions[]"))],
        absent: "unproven",
      },
      {
        verb: "copy",
        what: "logs",
        from: "everywhere",
        to: [region(at("centralizeConfig.destRegion")), project(at("centralizeConfig.destProject"))],
        when: [isTrue(at("centralizeEnabled")), isAbsent(at("policyConfig.regions[]"))],
        absent: "unproven",
      },
      copiesTo("logs", region(at("dataConfig.dataRegion"))),
    ],
    why: "without centralising, the logs of each region stay in a project of that region",
  })),
  entry<alicloud.sls.EtlArgs>("alicloud:sls/etl:Etl", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("configuration.sinks[]"),
        from: [project(at("project"), inOwnRegion)],
        to: [host(at("configuration.sinks[].endpoint")), project(at("configuration.sinks[].project"))],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.sls.LogtailConfigArgs>("alicloud:sls/logtailConfig:LogtailConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("logs", region(at("outputDetail.region"))),
      copiesTo("logs", host(at("outputDetail.endpoint"))),
    ],
  })),
  entry<alicloud.sls.LogtailPipelineConfigArgs>("alicloud:sls/logtailPipelineConfig:LogtailPipelineConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("logs", region(at("flushers[].Region")), {
        each: at("flushers[]"),
        when: [is(at("flushers[].Type"), "flusher_sls")],
      }),
      copiesTo("logs", host(at("flushers[].Endpoint")), {
        each: at("flushers[]"),
        when: [is(at("flushers[].Type"), "flusher_sls")],
      }),
      copiesTo("logs", [host(at("flushers[].Brokers")), host(at("flushers[].RemoteURL"))], {
        each: at("flushers[]"),
        when: [unless(at("flushers[].Type"), "flusher_sls")],
        absent: "unproven",
      }),
    ],
  })),
  entry<alicloud.sls.MetricStoreArgs>("alicloud:sls/metricStore:MetricStore", () => ({
    kinds: ["holds"],
    holds: "metadata",
  })),
  entry<alicloud.sls.OssExportSinkArgs>("alicloud:sls/ossExportSink:OssExportSink", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [project(at("project"), inOwnRegion)],
        // The service ships to a bucket of the project's own region only.
        to: [bucket(at("configuration.sink.bucket"), inOwnRegion)],
      },
      {
        verb: "copy",
        what: "content",
        from: [project(at("project"), inOwnRegion)],
        to: [host(at("configuration.sink.endpoint"))],
      },
    ],
  })),
  entry<alicloud.sls.ScheduledSqlArgs>("alicloud:sls/scheduledSql:ScheduledSql", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [project(at("project"), inOwnRegion)],
        to: [host(at("scheduledSqlConfiguration.destEndpoint")), project(at("scheduledSqlConfiguration.destProject"))],
        absent: "here",
      },
    ],
  })),
  ...guards("which servers may send logs", ["alicloud:sls/machineGroup:MachineGroup"]),
  ...inert("indexes logs where they are", ["alicloud:sls/index:Index"]),
] satisfies readonly Entry[];
