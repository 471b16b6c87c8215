/** Recordings in Frankfurt survive the loss of a zone; the directory is read where its people are, each from its own. */
import * as alicloud from "@pulumi/alicloud";

const frankfurt = { provider: new alicloud.Provider("frankfurt", { region: "eu-central-1" }) };
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const shanghai = { provider: new alicloud.Provider("shanghai", { region: "cn-shanghai" }) };
const singapore = { provider: new alicloud.Provider("singapore", { region: "ap-southeast-1" }) };

// Alibaba Cloud has no second region in the EU (its eu-west-1 is London), so the copies are in other zones.
new alicloud.oss.Bucket("recordings", { bucket: "acme-recordings", redundancyType: "ZRS" }, frankfurt);

const cluster = { dbType: "MySQL", dbVersion: "8.0", dbNodeClass: "polar.mysql.g4.medium", payType: "PostPaid" };
const directory = new alicloud.polardb.Cluster("directory", cluster, hangzhou);
const network = new alicloud.polardb.GlobalDatabaseNetwork(
  "directory-network",
  { dbClusterId: directory.id },
  hangzhou,
);
new alicloud.polardb.Cluster(
  "directory-shanghai",
  { ...cluster, creationOption: "CreateGdnStandby", gdnId: network.id },
  shanghai,
);

// Contacts of the office in Singapore, entered there.
new alicloud.polardb.Cluster("directory-singapore", cluster, singapore);
