/** Recordings of meetings in Frankfurt, backed up in Hangzhou; a directory of contacts in Hangzhou, read in Singapore. */
import * as alicloud from "@pulumi/alicloud";

const frankfurt = { provider: new alicloud.Provider("frankfurt", { region: "eu-central-1" }) };
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const singapore = { provider: new alicloud.Provider("singapore", { region: "ap-southeast-1" }) };

const recordings = new alicloud.oss.Bucket("recordings", { bucket: "acme-recordings" }, frankfurt);
const archive = new alicloud.oss.Bucket("recordings-archive", { bucket: "acme-recordings-archive" }, hangzhou);
new alicloud.oss.BucketReplication(
  "recordings-backup",
  {
    bucket: recordings.id,
    action: "PUT",
    historicalObjectReplication: "enabled",
    destination: { bucket: archive.id, location: "oss-cn-hangzhou" },
  },
  frankfurt,
);

const cluster = { dbType: "MySQL", dbVersion: "8.0", dbNodeClass: "polar.mysql.g4.medium", payType: "PostPaid" };
const directory = new alicloud.polardb.Cluster("directory", cluster, hangzhou);
const network = new alicloud.polardb.GlobalDatabaseNetwork(
  "directory-network",
  { dbClusterId: directory.id },
  hangzhou,
);
new alicloud.polardb.Cluster(
  "directory-singapore",
  { ...cluster, creationOption: "CreateGdnStandby", gdnId: network.id },
  singapore,
);
