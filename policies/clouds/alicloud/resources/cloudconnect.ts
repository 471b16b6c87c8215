/** Cloud Connect Network: branch offices joined to the cloud by Smart Access Gateways. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { linksTo } from "../../movements.ts";
import { elsewhere } from "../../references.ts";

export default [
  entry<alicloud.cloudconnect.NetworkAttachmentArgs>(
    "alicloud:cloudconnect/networkAttachment:NetworkAttachment",
    (at) => ({
      kinds: ["moves"],
      movements: [linksTo(elsewhere(at("sagId")))],
      why: "a gateway is a box in an office; only a ledger entry for its id tells in which country",
    }),
  ),
  entry<alicloud.cloudconnect.NetworkGrantArgs>("alicloud:cloudconnect/networkGrant:NetworkGrant", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("cenUid"), "it lets another account's CEN take the network in")],
  })),
  ...inert("an empty network until an office is attached to it", ["alicloud:cloudconnect/network:Network"]),
] satisfies readonly Entry[];
