/** A database in Hangzhou followed into a second one. */
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const there = { provider: new alicloud.Provider("there", { region: to }) };

const database = { engine: "MySQL", engineVersion: "8.0", instanceType: "mysql.n2.medium.2c", instanceStorage: 50 };
const orders = new alicloud.rds.Instance("orders", database, hangzhou);
const copy = new alicloud.rds.Instance("copy", database, there);
const task = new alicloud.dts.SynchronizationInstance(
  "task",
  {
    paymentType: "PayAsYouGo",
    sourceEndpointEngineName: "MySQL",
    sourceEndpointRegion: "cn-hangzhou",
    destinationEndpointEngineName: "MySQL",
    destinationEndpointRegion: to,
  },
  hangzhou,
);
new alicloud.dts.SynchronizationJob(
  "follow",
  {
    dtsInstanceId: task.id,
    dtsJobName: "follow",
    sourceEndpointInstanceType: "RDS",
    sourceEndpointEngineName: "MySQL",
    sourceEndpointRegion: "cn-hangzhou",
    sourceEndpointInstanceId: orders.id,
    destinationEndpointInstanceType: "RDS",
    destinationEndpointEngineName: "MySQL",
    destinationEndpointRegion: to,
    destinationEndpointInstanceId: copy.id,
    structureInitialization: true,
    dataInitialization: true,
    dataSynchronization: true,
    dbList: JSON.stringify({ shop: { name: "shop", all: true } }),
  },
  hangzhou,
);
