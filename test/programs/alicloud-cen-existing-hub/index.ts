/** The landing zone's module: a network of Hangzhou attached to a CEN that another stack made. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const net = new alicloud.vpc.Network("net", { cidrBlock: "10.0.0.0/16" }, hangzhou);
new alicloud.cen.InstanceAttachment(
  "in",
  {
    instanceId: "cen-7qthudw0ll6jmcabcd",
    childInstanceId: net.id,
    childInstanceType: "VPC",
    childInstanceRegionId: "cn-hangzhou",
  },
  hangzhou,
);
