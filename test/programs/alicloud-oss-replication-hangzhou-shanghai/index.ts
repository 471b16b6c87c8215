/** Orders kept twice, in two cities of the mainland, encrypted by a key of the far city. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const shanghai = { provider: new alicloud.Provider("shanghai", { region: "cn-shanghai" }) };
const key = new alicloud.kms.Key("key", { description: "copies", pendingWindowInDays: 7 }, shanghai);
const role = new alicloud.ram.Role(
  "copier",
  {
    roleName: "oss-copier",
    assumeRolePolicyDocument: JSON.stringify({
      Version: "1",
      Statement: [{ Action: "sts:AssumeRole", Effect: "Allow", Principal: { Service: ["oss.aliyuncs.com"] } }],
    }),
  },
  hangzhou,
);
const orders = new alicloud.oss.Bucket("orders", { bucket: "acme-orders" }, hangzhou);
const copy = new alicloud.oss.Bucket("orders-copy", { bucket: "acme-orders-copy" }, shanghai);
new alicloud.oss.BucketReplication(
  "replication",
  {
    bucket: orders.id,
    action: "ALL",
    historicalObjectReplication: "enabled",
    prefixSet: { prefixes: ["2026/"] },
    destination: { bucket: copy.id, location: "oss-cn-shanghai" },
    syncRole: role.roleName.apply((x) => x ?? ""),
    encryptionConfiguration: { replicaKmsKeyId: key.id },
    sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
  },
  hangzhou,
);
