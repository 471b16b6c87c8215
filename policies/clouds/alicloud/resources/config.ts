/** Cloud Config: records of what was configured, delivered to a store named by an ARN that carries its region. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert } from "../../entry.ts";

export default [
  entry<alicloud.cfg.AggregateDeliveryArgs>("alicloud:cfg/aggregateDelivery:AggregateDelivery", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: "self",
        to: [{ path: at("deliveryChannelTargetArn"), form: "reference" }],
      },
      {
        verb: "copy",
        what: "metadata",
        from: "self",
        to: [{ path: at("oversizedDataOssTargetArn"), form: "reference" }],
      },
    ],
  })),
  entry<alicloud.cfg.DeliveryArgs>("alicloud:cfg/delivery:Delivery", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: "self",
        to: [{ path: at("deliveryChannelTargetArn"), form: "reference" }],
      },
      {
        verb: "copy",
        what: "metadata",
        from: "self",
        to: [{ path: at("oversizedDataOssTargetArn"), form: "reference" }],
      },
    ],
  })),
  entry<alicloud.cfg.DeliveryChannelArgs>("alicloud:cfg/deliveryChannel:DeliveryChannel", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: "self",
        to: [{ path: at("deliveryChannelTargetArn"), form: "reference" }],
      },
    ],
  })),
  ...inert("rules over configurations, and what is done where one is broken", [
    "alicloud:cfg/aggregateCompliancePack:AggregateCompliancePack",
    "alicloud:cfg/aggregateConfigRule:AggregateConfigRule",
    "alicloud:cfg/aggregateRemediation:AggregateRemediation",
    "alicloud:cfg/aggregator:Aggregator",
    "alicloud:cfg/compliancePack:CompliancePack",
    "alicloud:cfg/configurationRecorder:ConfigurationRecorder",
    "alicloud:cfg/remediation:Remediation",
    "alicloud:cfg/reportTemplate:ReportTemplate",
    "alicloud:cfg/rule:Rule",
    "alicloud:config/reportTemplate:ReportTemplate",
    "alicloud:configaggregate/remediation:Remediation",
  ]),
];
