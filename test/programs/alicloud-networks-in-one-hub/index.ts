/** Networks of two cities attached to a hub of this stack. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const there = { provider: new alicloud.Provider("there", { region: to }) };

const hub = new alicloud.cen.Instance("hub", { cenInstanceName: "group" }, hangzhou);
const one = new alicloud.vpc.Network("one", { cidrBlock: "10.0.0.0/16" }, hangzhou);
const two = new alicloud.vpc.Network("two", { cidrBlock: "10.1.0.0/16" }, there);
const attached = { instanceId: hub.id, childInstanceType: "VPC" };
new alicloud.cen.InstanceAttachment(
  "one",
  { ...attached, childInstanceId: one.id, childInstanceRegionId: "cn-hangzhou" },
  hangzhou,
);
new alicloud.cen.InstanceAttachment(
  "two",
  { ...attached, childInstanceId: two.id, childInstanceRegionId: to },
  hangzhou,
);
