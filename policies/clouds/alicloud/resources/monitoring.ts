/** CloudMonitor and ARMS: figures about machines, and alerts on them; event rules can carry more, and elsewhere. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { host, region } from "../../references.ts";

export default [
  entry<alicloud.cms.EventRuleArgs>("alicloud:cms/eventRule:EventRule", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("metadata", region(at("fcParameters[].region"))),
      copiesTo("metadata", region(at("mnsParameters[].region"))),
      copiesTo("metadata", region(at("openApiParameters[].region"))),
      copiesTo("metadata", region(at("slsParameters[].region"))),
      copiesTo("metadata", host(at("webhookParameters[].url"))),
    ],
  })),
  entry<alicloud.cms.PrometheusViewArgs>("alicloud:cms/prometheusView:PrometheusView", (at) => ({
    kinds: ["moves"],
    movements: [processesFrom("metadata", region(at("prometheusInstances[].regionId")))],
  })),
  ...inert("figures about machines and who is woken by them; no data of the stack's subjects", [
    "alicloud:arms/alertContact:AlertContact",
    "alicloud:arms/alertContactGroup:AlertContactGroup",
    "alicloud:arms/alertRobot:AlertRobot",
    "alicloud:arms/dispatchRule:DispatchRule",
    "alicloud:arms/environment:Environment",
    "alicloud:arms/grafanaWorkspace:GrafanaWorkspace",
    "alicloud:arms/prometheus:Prometheus",
    "alicloud:arms/prometheusAlertRule:PrometheusAlertRule",
    "alicloud:arms/prometheusMonitoring:PrometheusMonitoring",
    "alicloud:cloudmonitor/serviceAgentConfig:ServiceAgentConfig",
    "alicloud:cloudmonitor/serviceBasicPublic:ServiceBasicPublic",
    "alicloud:cloudmonitor/serviceEnterprisePublic:ServiceEnterprisePublic",
    "alicloud:cloudmonitor/serviceGroupMonitoringAgentProcess:ServiceGroupMonitoringAgentProcess",
    "alicloud:cloudmonitor/serviceMetricAlarmRule:ServiceMetricAlarmRule",
    "alicloud:cloudmonitor/serviceMonitoringAgentProcess:ServiceMonitoringAgentProcess",
    "alicloud:cms/alarm:Alarm",
    "alicloud:cms/alarmContact:AlarmContact",
    "alicloud:cms/alarmContactGroup:AlarmContactGroup",
    "alicloud:cms/dynamicTagGroup:DynamicTagGroup",
    "alicloud:cms/groupMetricRule:GroupMetricRule",
    "alicloud:cms/metricRuleBlackList:MetricRuleBlackList",
    "alicloud:cms/metricRuleTemplate:MetricRuleTemplate",
    "alicloud:cms/monitorGroup:MonitorGroup",
    "alicloud:cms/monitorGroupInstances:MonitorGroupInstances",
    "alicloud:cms/namespace:Namespace",
    "alicloud:cms/prometheusInstance:PrometheusInstance",
    "alicloud:cms/siteMonitor:SiteMonitor",
  ]),
] satisfies readonly Entry[];
