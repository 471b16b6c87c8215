/** A function in Hangzhou that is told by its environment to write to a bucket's address in Singapore. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const singapore = { provider: new alicloud.Provider("singapore", { region: "ap-southeast-1" }) };
const archive = new alicloud.oss.Bucket("archive", { bucket: "acme-archive-sg", acl: "private" }, singapore);
const orders = new alicloud.oss.Bucket("orders", { bucket: "acme-orders", acl: "private" }, hangzhou);
new alicloud.fc.V3Function(
  "exporter",
  {
    functionName: "exporter",
    handler: "index.handler",
    runtime: "python3.10",
    cpu: 1,
    memorySize: 1024,
    diskSize: 512,
    role: "acs:ram::1234567890123456:role/fc-reads-oss",
    code: { zipFile: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==" },
    environmentVariables: {
      SOURCE_BUCKET: orders.id,
      TARGET_BUCKET: archive.id,
      TARGET_ENDPOINT: "https://oss-ap-southeast-1.aliyuncs.com",
    },
  },
  hangzhou,
);
