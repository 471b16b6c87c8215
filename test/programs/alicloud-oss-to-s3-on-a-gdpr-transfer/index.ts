/** Objects of Hangzhou fetched by DataSync into Frankfurt; the only transfer on file is from the EU to China. */
import * as alicloud from "@pulumi/alicloud";
import * as aws from "@pulumi/aws";

const frankfurt = { provider: new aws.Provider("frankfurt", { region: "eu-central-1" }) };
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const orders = new alicloud.oss.Bucket("orders", { bucket: "acme-orders" }, hangzhou);
const lake = new aws.s3.Bucket("lake", { bucket: "acme-lake" }, frankfurt);
const from = new aws.datasync.LocationObjectStorage(
  "from",
  {
    serverHostname: "oss-cn-hangzhou.aliyuncs.com",
    bucketName: orders.id,
    agentArns: ["arn:aws:datasync:eu-central-1:111122223333:agent/agent-0a1b2c3d4e5f67890"],
  },
  frankfurt,
);
const to = new aws.datasync.S3Location(
  "to",
  {
    s3BucketArn: lake.arn,
    subdirectory: "/orders",
    s3Config: { bucketAccessRoleArn: "arn:aws:iam::111122223333:role/datasync" },
  },
  frankfurt,
);
new aws.datasync.Task("fetch", { sourceLocationArn: from.arn, destinationLocationArn: to.arn }, frankfurt);
