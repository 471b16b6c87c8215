/** Networks of Frankfurt and Virginia peered, and a database with an address on the internet. */
import * as aws from "@pulumi/aws";

const us = new aws.Provider("us", { region: "us-east-1" });
const v1 = new aws.ec2.Vpc("eu", { cidrBlock: "10.0.0.0/16" });
const v2 = new aws.ec2.Vpc("us", { cidrBlock: "10.1.0.0/16" }, { provider: us });
const p = new aws.ec2.VpcPeeringConnection("p", { vpcId: v1.id, peerVpcId: v2.id, peerRegion: "us-east-1" });
new aws.ec2.VpcPeeringConnectionAccepter("a", { vpcPeeringConnectionId: p.id, autoAccept: true }, { provider: us });
new aws.rds.Instance("db", {
  engine: "postgres",
  instanceClass: "db.t3.micro",
  allocatedStorage: 20,
  username: "u",
  password: "p",
  publiclyAccessible: true,
});
