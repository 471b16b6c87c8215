/** Edge logs kept in S3 in Frankfurt, taken into a log store in Hangzhou for one view of all. */
import * as alicloud from "@pulumi/alicloud";
import * as aws from "@pulumi/aws";

const frankfurt = { provider: new aws.Provider("frankfurt", { region: "eu-central-1" }) };
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
new aws.s3.Bucket("edge", { bucket: "acme-edge-logs" }, frankfurt);
const project = new alicloud.log.Project("central", { projectName: "acme-central" }, hangzhou);
const store = new alicloud.log.Store(
  "edge-store",
  { projectName: project.projectName, logstoreName: "edge" },
  hangzhou,
);
new alicloud.log.Ingestion(
  "import",
  {
    project: project.projectName.apply((name) => name ?? ""),
    logstore: store.logstoreName.apply((name) => name ?? ""),
    ingestionName: "edge-import",
    displayName: "edge",
    interval: "30m",
    runImmediately: true,
    timeZone: "+0800",
    source: JSON.stringify({
      type: "S3",
      awsRegion: "eu-central-1",
      bucket: "acme-edge-logs",
      prefix: "zone/",
      awsAccessKey: "made-up",
      awsAccessKeySecret: "made-up",
    }),
  },
  hangzhou,
);
