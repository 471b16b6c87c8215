/** Orders of Hangzhou copied to a second city. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const there = { provider: new alicloud.Provider("there", { region: to }) };

const orders = new alicloud.oss.Bucket("orders", { bucket: "acme-orders" }, hangzhou);
const copy = new alicloud.oss.Bucket("copy", { bucket: "acme-orders-copy" }, there);
new alicloud.oss.BucketReplication(
  "replication",
  {
    bucket: orders.id,
    action: "ALL",
    destination: { bucket: copy.id, location: `oss-${to}` },
  },
  hangzhou,
);
