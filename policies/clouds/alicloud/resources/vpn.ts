/** VPN gateways: tunnels to sites outside the cloud, and people who dial in. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { linksTo } from "../../movements.ts";
import { host, naming } from "../../references.ts";

/** A customer gateway of the stack says itself what it stands for; of one of another stack only a ledger can tell. */
const tunnelTo = (gateway: string): Movement => linksTo(naming("alicloud:vpn/customerGateway")(gateway));

export default [
  entry<alicloud.vpn.ConnectionArgs>("alicloud:vpn/connection:Connection", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [tunnelTo(at("customerGatewayId")), tunnelTo(at("tunnelOptionsSpecifications[].customerGatewayId"))],
  })),
  entry<alicloud.vpn.CustomerGatewayArgs>("alicloud:vpn/customerGateway:CustomerGateway", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [linksTo(host(at("ipAddress")), { absent: "unproven" })],
    why: "it stands for a site outside the cloud; no address tells the country it is in",
  })),
  entry<alicloud.vpn.GatewayVpnAttachmentArgs>("alicloud:vpn/gatewayVpnAttachment:GatewayVpnAttachment", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [tunnelTo(at("customerGatewayId")), tunnelTo(at("tunnelOptionsSpecifications[].customerGatewayId"))],
  })),
  entry<alicloud.vpn.IpsecServerArgs>("alicloud:vpn/ipsecServer:IpsecServer", () => ({
    kinds: ["processes"],
    why: "people who dial in pass it, with a key or a certificate",
  })),
  entry<alicloud.vpn.SslVpnServerArgs>("alicloud:vpn/sslVpnServer:SslVpnServer", () => ({
    kinds: ["processes"],
    why: "people who dial in pass it, with a certificate",
  })),
  ...guards("who may dial in", ["alicloud:vpn/sslVpnClientCert:SslVpnClientCert"]),
  ...inert("the cloud's end of a tunnel, and its routes; the other end is judged at its customer gateway", [
    "alicloud:vpn/gateway:Gateway",
    "alicloud:vpn/gatewayEnhancedVpnGateway:GatewayEnhancedVpnGateway",
    "alicloud:vpn/gatewayVcoRoute:GatewayVcoRoute",
    "alicloud:vpn/pbrRouteEntry:PbrRouteEntry",
    "alicloud:vpn/routeEntry:RouteEntry",
  ]),
] satisfies readonly Entry[];
