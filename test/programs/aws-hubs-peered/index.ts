/** Hubs of networks in two regions, peered from the one. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const to = config.require("to");
const there = { provider: new aws.Provider("there", { region: to as aws.Region }) };
const hub = new aws.ec2transitgateway.TransitGateway("hub", {});
const other = new aws.ec2transitgateway.TransitGateway("other", {}, there);
new aws.ec2transitgateway.PeeringAttachment("peer", {
  transitGatewayId: hub.id,
  peerTransitGatewayId: other.id,
  peerRegion: to,
});
