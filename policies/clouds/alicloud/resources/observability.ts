/** CloudMonitor 2.0 and ARMS: logs and figures read in one region and sent to another; plain figures are in monitoring.ts. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { host, inOwnRegion, naming, region } from "../../references.ts";
import { project } from "../names.ts";

const prometheus = naming("alicloud:arms/prometheus", "alicloud:cms/prometheusInstance", "alicloud:cms/prometheusView");

export default [
  entry<alicloud.arms.RemoteWriteArgs>("alicloud:arms/remoteWrite:RemoteWrite", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: [prometheus(at("clusterId"), inOwnRegion)],
        to: [host(`${at("remoteWriteYaml")}.remote_write[].url`)],
        absent: "unproven",
      },
    ],
    why: "the document is read where it is JSON, which is YAML too",
  })),
  entry<alicloud.arms.SyntheticTaskArgs>("alicloud:arms/syntheticTask:SyntheticTask", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("metadata", region(at("commonSetting.xtraceRegion")))],
    why: "it asks public addresses from afar, as any visitor does",
  })),
  entry<alicloud.cloudmonitor.ServiceHybridDoubleWriteArgs>(
    "alicloud:cloudmonitor/serviceHybridDoubleWrite:ServiceHybridDoubleWrite",
    (at) => ({
      kinds: ["exposes"],
      exposures: [opensToAccounts(at("userId"), "it writes figures into a namespace of another account")],
    }),
  ),
  entry<alicloud.cms.AggTaskGroupArgs>("alicloud:cms/aggTaskGroup:AggTaskGroup", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: [prometheus(at("sourcePrometheusId"), inOwnRegion)],
        to: [prometheus(at("targetPrometheusId"))],
      },
    ],
  })),
  entry<alicloud.cms.AlertRuleV2Args>("alicloud:cms/alertRuleV2:AlertRuleV2", (at) => ({
    kinds: ["moves"],
    movements: [processesFrom("metadata", region(at("datasourceConfig.regionId")))],
  })),
  entry<alicloud.cms.DatasetArgs>("alicloud:cms/dataset:Dataset", () => ({ kinds: ["holds"], holds: "content" })),
  entry<alicloud.cms.SlsGroupArgs>("alicloud:cms/slsGroup:SlsGroup", (at) => ({
    kinds: ["moves"],
    movements: [
      processesFrom("logs", [region(at("slsGroupConfigs[].slsRegion")), project(at("slsGroupConfigs[].slsProject"))], {
        each: at("slsGroupConfigs[]"),
      }),
    ],
  })),
  entry<alicloud.cms.WorkspaceArgs>("alicloud:cms/workspace:Workspace", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", project(at("slsProject"), inOwnRegion))],
  })),
  ...inert("which figures are gathered, and who is woken by them; the logs they are made from are judged themselves", [
    "alicloud:arms/envFeature:EnvFeature",
    "alicloud:arms/envPodMonitor:EnvPodMonitor",
    "alicloud:arms/envServiceMonitor:EnvServiceMonitor",
    "alicloud:arms/integrationExporter:IntegrationExporter",
    "alicloud:cms/eventNotifyPolicy:EventNotifyPolicy",
    "alicloud:cms/integrationPolicy:IntegrationPolicy",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:arms/addonRelease:AddonRelease",
    "alicloud:arms/envCustomJob:EnvCustomJob",
    "alicloud:cms/addonRelease:AddonRelease",
    "alicloud:cms/hybridMonitorFcTask:HybridMonitorFcTask",
    "alicloud:cms/hybridMonitorSlsTask:HybridMonitorSlsTask",
  ]),
] satisfies readonly Entry[];
