/** Transit routers of Hangzhou and Beijing, peered. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const beijing = { provider: new alicloud.Provider("beijing", { region: "cn-beijing" }) };
const cen = new alicloud.cen.Instance("cen", { cenInstanceName: "group" }, hangzhou);
const a = new alicloud.cen.TransitRouter("a", { cenId: cen.id }, hangzhou);
const b = new alicloud.cen.TransitRouter("b", { cenId: cen.id }, beijing);
const pack = new alicloud.cen.BandwidthPackage(
  "pack",
  { bandwidth: 5, geographicRegionAId: "China", geographicRegionBId: "China" },
  hangzhou,
);
new alicloud.cen.TransitRouterPeerAttachment(
  "peer",
  {
    cenId: cen.id,
    transitRouterId: a.transitRouterId,
    peerTransitRouterId: b.transitRouterId,
    peerTransitRouterRegionId: "cn-beijing",
    cenBandwidthPackageId: pack.id,
    bandwidth: 5,
  },
  hangzhou,
);
const net = new alicloud.vpc.Network("net", { cidrBlock: "10.0.0.0/16" }, hangzhou);
new alicloud.cen.TransitRouterVpcAttachment(
  "net-in",
  {
    cenId: cen.id,
    transitRouterId: a.transitRouterId,
    vpcId: net.id,
    zoneMappings: [
      { zoneId: "cn-hangzhou-h", vswitchId: "vsw-1" },
      { zoneId: "cn-hangzhou-i", vswitchId: "vsw-2" },
    ],
  },
  hangzhou,
);
