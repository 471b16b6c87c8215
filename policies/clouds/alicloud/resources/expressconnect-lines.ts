/** Express Connect: leased lines out of the cloud, the routers they end at, and what is granted to other accounts. */
import type * as alicloud from "@pulumi/alicloud";
import { is, isNot, isTrue } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { elsewhere, region } from "../../references.ts";

/** China Telecom, China Unicom, China Mobile, and other carriers of mainland China. */
const mainlandCarriers = ["CT", "CU", "CM", "CO"];
const taken = "it lets another account's router take the network in";

export default [
  entry<alicloud.expressconnect.PhysicalConnectionArgs>(
    "alicloud:expressconnect/physicalConnection:PhysicalConnection",
    (at) => ({
      kinds: ["moves"],
      movements: [
        linksTo(
          { country: "CN", what: "a house in mainland China" },
          { when: [is(at("lineOperator"), ...mainlandCarriers)], note: at("lineOperator") },
        ),
        linksTo(elsewhere(at("peerLocation")), {
          when: [isNot(at("lineOperator"), ...mainlandCarriers)],
          absent: "unproven",
        }),
      ],
      why: "a place in people's words names no country; a ledger entry for it does",
    }),
  ),
  entry<alicloud.expressconnect.RouterGrantAssociationArgs>(
    "alicloud:expressconnect/routerGrantAssociation:RouterGrantAssociation",
    (at) => ({
      kinds: ["exposes"],
      exposures: [opensToAccounts(at("ecrOwnerAliUid"), taken, [region(at("instanceRegionId"))])],
    }),
  ),
  entry<alicloud.expressconnect.RouterTrAssociationArgs>(
    "alicloud:expressconnect/routerTrAssociation:RouterTrAssociation",
    (at) => ({
      kinds: ["moves", "exposes"],
      movements: [linksTo(region(at("associationRegionId")), { absent: "unproven" })],
      exposures: [opensToAccounts(at("transitRouterOwnerId"), "it joins the network with one of another account")],
    }),
  ),
  entry<alicloud.expressconnect.VirtualBorderRouterArgs>(
    "alicloud:expressconnect/virtualBorderRouter:VirtualBorderRouter",
    (at) => ({
      kinds: ["moves", "exposes"],
      tags: at("tags"),
      movements: [linksTo("world", { when: [isTrue(at("sitelinkEnable"))], note: at("sitelinkEnable") })],
      exposures: [opensToAccounts(at("vbrOwnerId"), "it makes a router on the line for another account")],
      why: "between sites traffic may pass through any country that has a line; where a line ends is judged at the connection",
    }),
  ),
  ...inert("which packets go first on a line, and parts of one that are judged at its connection or its router", [
    "alicloud:expressconnect/ecFailoverTestJob:EcFailoverTestJob",
    "alicloud:expressconnect/trafficQos:TrafficQos",
    "alicloud:expressconnect/trafficQosAssociation:TrafficQosAssociation",
    "alicloud:expressconnect/trafficQosQueue:TrafficQosQueue",
    "alicloud:expressconnect/trafficQosRule:TrafficQosRule",
    "alicloud:expressconnect/vbrPconnAssociation:VbrPconnAssociation",
  ]),
  ...inert("a share of a line lent out; the other account's own traffic runs on it, none of this stack's", [
    "alicloud:expressconnect/virtualPhysicalConnection:VirtualPhysicalConnection",
  ]),
] satisfies readonly Entry[];
