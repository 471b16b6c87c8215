/** Simple Log Service by its newer module: collection into one region, transformations, exports and alerts. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";

const project = { form: "reference", names: ["alicloud:log/project"] } as const;
const projectHere = { ...project, bareMeansHere: true } as const;

export default [
  entry<alicloud.sls.AlertArgs>("alicloud:sls/alert:Alert", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "process",
        what: "logs",
        each: at("configuration.queryLists[]"),
        from: [{ path: at("configuration.queryLists[].region"), form: "region" }],
        to: "self",
        when: [{ path: at("configuration.queryLists[].region"), present: true }],
      },
      {
        verb: "copy",
        what: "logs",
        from: [{ path: at("projectName"), ...projectHere }],
        to: [
          { path: at("configuration.sinkEventStore.endpoint"), form: "endpoint" },
          { path: at("configuration.sinkEventStore.project"), ...project },
        ],
        when: [{ path: at("configuration.sinkEventStore.enabled"), is: [true] }],
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
        from: [{ path: at("policyConfig.regions[]"), form: "region" }],
        to: [
          { path: at("centralizeConfig.destRegion"), form: "region" },
          { path: at("centralizeConfig.destProject"), ...project },
        ],
        when: [
          { path: at("centralizeEnabled"), is: [true] },
          { path: at("policyConfig.regions[]"), present: true },
        ],
        absent: "unproven",
      },
      {
        verb: "copy",
        what: "logs",
        from: "everywhere",
        to: [
          { path: at("centralizeConfig.destRegion"), form: "region" },
          { path: at("centralizeConfig.destProject"), ...project },
        ],
        when: [
          { path: at("centralizeEnabled"), is: [true] },
          { path: at("policyConfig.regions[]"), absent: true },
        ],
        absent: "unproven",
      },
      { verb: "copy", what: "logs", from: "self", to: [{ path: at("dataConfig.dataRegion"), form: "region" }] },
    ],
    why: "without centralising, the logs of each region stay in a project of that region",
  })),
  entry<alicloud.sls.EtlArgs>("alicloud:sls/etl:Etl", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        each: at("configuration.sinks[]"),
        from: [{ path: at("project"), ...projectHere }],
        to: [
          { path: at("configuration.sinks[].endpoint"), form: "endpoint" },
          { path: at("configuration.sinks[].project"), ...project },
        ],
        absent: "unproven",
      },
    ],
  })),
  entry<alicloud.sls.LogtailConfigArgs>("alicloud:sls/logtailConfig:LogtailConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      { verb: "copy", what: "logs", from: "self", to: [{ path: at("outputDetail.region"), form: "region" }] },
      { verb: "copy", what: "logs", from: "self", to: [{ path: at("outputDetail.endpoint"), form: "endpoint" }] },
    ],
  })),
  entry<alicloud.sls.LogtailPipelineConfigArgs>("alicloud:sls/logtailPipelineConfig:LogtailPipelineConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        each: at("flushers[]"),
        from: "self",
        to: [{ path: at("flushers[].Region"), form: "region" }],
        when: [{ path: at("flushers[].Type"), is: ["flusher_sls"] }],
      },
      {
        verb: "copy",
        what: "logs",
        each: at("flushers[]"),
        from: "self",
        to: [{ path: at("flushers[].Endpoint"), form: "endpoint" }],
        when: [{ path: at("flushers[].Type"), is: ["flusher_sls"] }],
      },
      {
        verb: "copy",
        what: "logs",
        each: at("flushers[]"),
        from: "self",
        to: [
          { path: at("flushers[].Brokers"), form: "endpoint" },
          { path: at("flushers[].RemoteURL"), form: "endpoint" },
        ],
        when: [{ path: at("flushers[].Type"), isNot: ["flusher_sls"], absent: true }],
        absent: "unproven",
      },
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
        what: "logs",
        from: [{ path: at("project"), ...projectHere }],
        // The service ships to a bucket of the project's own region only.
        to: [
          {
            path: at("configuration.sink.bucket"),
            form: "reference",
            names: ["alicloud:oss/bucket"],
            bareMeansHere: true,
          },
        ],
      },
      {
        verb: "copy",
        what: "logs",
        from: [{ path: at("project"), ...projectHere }],
        to: [{ path: at("configuration.sink.endpoint"), form: "endpoint" }],
      },
    ],
  })),
  entry<alicloud.sls.ScheduledSqlArgs>("alicloud:sls/scheduledSql:ScheduledSql", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [{ path: at("project"), ...projectHere }],
        to: [
          { path: at("scheduledSqlConfiguration.destEndpoint"), form: "endpoint" },
          { path: at("scheduledSqlConfiguration.destProject"), ...project },
        ],
        absent: "here",
      },
    ],
  })),
  ...guards("which servers may send logs", ["alicloud:sls/machineGroup:MachineGroup"]),
  ...inert("indexes logs where they are", ["alicloud:sls/index:Index"]),
];
