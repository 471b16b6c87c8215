/** Customers in a PostgreSQL on AWS Frankfurt, followed by DTS into an RDS in Hangzhou over the database's public address. */
import * as alicloud from "@pulumi/alicloud";
import * as aws from "@pulumi/aws";

const frankfurt = { provider: new aws.Provider("frankfurt", { region: "eu-central-1" }) };
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };

const customers = new aws.rds.Instance(
  "customers",
  {
    engine: "mysql",
    instanceClass: "db.t4g.medium",
    allocatedStorage: 50,
    username: "root",
    password: "made-up-1",
    tags: { "landlocked-class": "personal", "landlocked-subjects": "EEA" },
  },
  frankfurt,
);
const mirror = new alicloud.rds.Instance(
  "mirror",
  { engine: "MySQL", engineVersion: "8.0", instanceType: "mysql.n2.medium.2c", instanceStorage: 50 },
  hangzhou,
);
const task = new alicloud.dts.SynchronizationInstance(
  "task",
  {
    paymentType: "PayAsYouGo",
    sourceEndpointEngineName: "MySQL",
    sourceEndpointRegion: "cn-hangzhou",
    destinationEndpointEngineName: "MySQL",
    destinationEndpointRegion: "cn-hangzhou",
    instanceClass: "small",
    syncArchitecture: "oneway",
  },
  hangzhou,
);
new alicloud.dts.SynchronizationJob(
  "follow",
  {
    dtsInstanceId: task.id,
    dtsJobName: "follow",
    sourceEndpointInstanceType: "other",
    sourceEndpointEngineName: "MySQL",
    sourceEndpointRegion: "cn-hangzhou",
    sourceEndpointIp: customers.address,
    sourceEndpointPort: "3306",
    sourceEndpointUserName: "root",
    sourceEndpointPassword: "made-up-1",
    destinationEndpointInstanceType: "RDS",
    destinationEndpointEngineName: "MySQL",
    destinationEndpointRegion: "cn-hangzhou",
    destinationEndpointInstanceId: mirror.id,
    destinationEndpointUserName: "root",
    destinationEndpointPassword: "made-up-2",
    structureInitialization: true,
    dataInitialization: true,
    dataSynchronization: true,
    dbList: JSON.stringify({ shop: { name: "shop", all: true } }),
  },
  hangzhou,
);
