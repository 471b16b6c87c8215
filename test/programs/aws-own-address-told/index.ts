/** A task and a machine are told where a database and a machine of the same program are, by address and by a name of the own network. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const there = { provider: new aws.Provider("there", { region: config.require("to") as aws.Region }) };
const host = new aws.ec2.Instance("host", { ami: "ami-0123456789abcdef0", instanceType: "t3.micro" }, there);
const db = new aws.rds.Instance(
  "db",
  {
    engine: "postgres",
    instanceClass: "db.t4g.micro",
    allocatedStorage: 20,
    username: "a",
    manageMasterUserPassword: true,
  },
  there,
);
const zone = new aws.route53.Zone("zone", { name: "corp.internal", vpcs: [{ vpcId: "vpc-1" }] });
const named = new aws.route53.Record("named", {
  zoneId: zone.id,
  name: "db.corp.internal",
  type: "CNAME",
  ttl: 60,
  records: [db.address],
});
const told = (name: string, value: pulumi.Input<string>) =>
  new aws.ecs.TaskDefinition(name, {
    family: name,
    containerDefinitions: pulumi.jsonStringify([
      { name: "a", image: "acme/a", environment: [{ name: "DB_HOST", value }] },
    ]),
  });
told("by-name", named.fqdn);
told("by-address", host.publicIp);
new aws.ec2.Instance("by-script", {
  ami: "ami-0123456789abcdef0",
  instanceType: "t3.micro",
  userData: pulumi.interpolate`#!/bin/bash\npg_dump app | psql -h ${host.publicDns} app\n`,
});
