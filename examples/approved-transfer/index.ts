/**
 * Orders of customers in China, and a support desk in Frankfurt that answers questions about them. What it needs is copied
 * there; the transfer that allows it is transfers/orders-to-frankfurt.yaml, approved by three people until late in 2028.
 */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const frankfurt = { provider: new alicloud.Provider("frankfurt", { region: "eu-central-1" }) };

const orders = new alicloud.oss.Bucket("orders", { bucket: "acme-orders" }, hangzhou);

// What arrives in Frankfurt is still data of people in China, and the bucket there says so.
const forSupport = new alicloud.oss.Bucket(
  "orders-for-support",
  {
    bucket: "acme-orders-for-support",
    tags: { "landlocked-class": "personal", "landlocked-subjects": "CN" },
  },
  frankfurt,
);

new alicloud.oss.BucketReplication(
  "orders-to-support",
  {
    bucket: orders.id,
    action: "PUT",
    // The transfer covers this prefix only. Try "exports/", or leave prefixSet out: the preview refuses it.
    prefixSet: { prefixes: ["exports/support/"] },
    historicalObjectReplication: "disabled",
    destination: { bucket: forSupport.id, location: "oss-eu-central-1" },
  },
  hangzhou,
);
