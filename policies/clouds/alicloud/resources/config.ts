/** Cloud Config: records of what was configured, delivered to a store named by an ARN that carries its region. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert, instructs, twins } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { anything } from "../../references.ts";

const delivered = twins<alicloud.cfg.AggregateDeliveryArgs, alicloud.cfg.DeliveryArgs>((at) => ({
  kinds: ["moves"],
  movements: [
    copiesTo("metadata", anything(at("deliveryChannelTargetArn"))),
    copiesTo("metadata", anything(at("oversizedDataOssTargetArn"))),
  ],
}));

export default [
  entry<alicloud.cfg.AggregateDeliveryArgs>("alicloud:cfg/aggregateDelivery:AggregateDelivery", () => delivered),
  entry<alicloud.cfg.DeliveryArgs>("alicloud:cfg/delivery:Delivery", () => delivered),
  entry<alicloud.cfg.DeliveryChannelArgs>("alicloud:cfg/deliveryChannel:DeliveryChannel", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", anything(at("deliveryChannelTargetArn")))],
  })),
  ...inert("rules over configurations, and what is done where one is broken", [
    "alicloud:cfg/aggregateCompliancePack:AggregateCompliancePack",
    "alicloud:cfg/aggregateConfigRule:AggregateConfigRule",
    "alicloud:cfg/aggregator:Aggregator",
    "alicloud:cfg/compliancePack:CompliancePack",
    "alicloud:cfg/configurationRecorder:ConfigurationRecorder",
    "alicloud:cfg/reportTemplate:ReportTemplate",
    "alicloud:cfg/rule:Rule",
    "alicloud:config/reportTemplate:ReportTemplate",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:cfg/aggregateRemediation:AggregateRemediation",
    "alicloud:cfg/remediation:Remediation",
    "alicloud:configaggregate/remediation:Remediation",
  ]),
] satisfies readonly Entry[];
