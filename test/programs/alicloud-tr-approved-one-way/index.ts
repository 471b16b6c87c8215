/** Transit routers of Hangzhou and Frankfurt, peered on a transfer approved for China only; patients of Frankfurt sit behind the other end. */
import * as alicloud from "@pulumi/alicloud";

const hangzhou = { provider: new alicloud.Provider("hangzhou", { region: "cn-hangzhou" }) };
const frankfurt = { provider: new alicloud.Provider("frankfurt", { region: "eu-central-1" }) };
const cen = new alicloud.cen.Instance("cen", { cenInstanceName: "group" }, hangzhou);
const a = new alicloud.cen.TransitRouter("router-hangzhou", { cenId: cen.id }, hangzhou);
const b = new alicloud.cen.TransitRouter("router-frankfurt", { cenId: cen.id }, frankfurt);
new alicloud.rds.Instance(
  "patients",
  {
    engine: "MySQL",
    engineVersion: "8.0",
    instanceType: "mysql.n2.medium.2c",
    instanceStorage: 50,
    securityIps: ["10.0.0.0/8"],
    tags: { "landlocked-class": "sensitive", "landlocked-subjects": "EEA" },
  },
  frankfurt,
);
new alicloud.cen.TransitRouterPeerAttachment(
  "peer",
  {
    cenId: cen.id,
    transitRouterId: a.transitRouterId,
    peerTransitRouterId: b.transitRouterId,
    peerTransitRouterRegionId: "eu-central-1",
    bandwidthType: "DataTransfer",
    bandwidth: 5,
  },
  hangzhou,
);
