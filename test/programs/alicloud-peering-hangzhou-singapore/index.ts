/** A peering between networks of Hangzhou and Singapore, accepted on the other side. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const singapore = { provider: new alicloud.Provider("singapore", { region: "ap-southeast-1" }) };
const one = new alicloud.vpc.Network("one", { cidrBlock: "10.0.0.0/16" }, hangzhou);
const two = new alicloud.vpc.Network("two", { cidrBlock: "10.1.0.0/16" }, singapore);
const peer = new alicloud.vpc.PeerConnection(
  "peer",
  {
    vpcId: one.id,
    acceptingRegionId: "ap-southeast-1",
    acceptingVpcId: two.id,
    bandwidth: 10,
    peerConnectionName: "peer",
  },
  hangzhou,
);
new alicloud.vpc.PeerConnectionAccepter("accepted", { instanceId: peer.id }, singapore);
