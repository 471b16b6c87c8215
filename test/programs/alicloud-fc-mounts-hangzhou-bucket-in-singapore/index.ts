/** A function in Singapore that mounts a bucket of Hangzhou at its public address and reads and writes it as files. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const singapore = { provider: new alicloud.Provider("singapore", { region: "ap-southeast-1" }) };
const scans = new alicloud.oss.Bucket("scans", { bucket: "acme-passport-scans", acl: "private" }, hangzhou);
new alicloud.fc.V3Function(
  "reader",
  {
    functionName: "reader",
    handler: "index.handler",
    runtime: "python3.10",
    cpu: 1,
    memorySize: 1024,
    diskSize: 512,
    role: "acs:ram::1234567890123456:role/fc-reads-oss",
    code: { zipFile: "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==" },
    ossMountConfig: {
      mountPoints: [
        {
          bucketName: scans.id,
          bucketPath: "/",
          mountDir: "/mnt/scans",
          endpoint: "https://oss-cn-hangzhou.aliyuncs.com",
          readOnly: true,
        },
      ],
    },
  },
  singapore,
);
