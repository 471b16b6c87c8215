/** What is done with servers rather than what they are: sets of them bought by price, scripts, sessions, notices. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { anything, naming } from "../../references.ts";

export default [
  entry<alicloud.ecs.AutoProvisioningGroupArgs>("alicloud:ecs/autoProvisioningGroup:AutoProvisioningGroup", () => ({
    kinds: ["processes"],
    why: "the servers it starts are listed nowhere else",
  })),
  entry<alicloud.ecs.EcsNetworkInterfacePermissionArgs>(
    "alicloud:ecs/ecsNetworkInterfacePermission:EcsNetworkInterfacePermission",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        opensToAccounts(at("accountId"), "it lets another account put the network interface into a server of its own", [
          naming("alicloud:ecs/ecsNetworkInterface")(at("networkInterfaceId")),
        ]),
      ],
    }),
  ),
  entry<alicloud.ess.NotificationArgs>("alicloud:ess/notification:Notification", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "metadata",
        from: [naming("alicloud:ess/scalingGroup")(at("scalingGroupId"))],
        to: [anything(at("notificationArn"))],
      },
    ],
  })),
  ...guards("whether people may open a session on servers", [
    "alicloud:ecs/ecsSessionManagerStatus:EcsSessionManagerStatus",
  ]),
  ...inert("a code by which servers outside the cloud let themselves be managed; it takes none of their data", [
    "alicloud:ecs/activation:Activation",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:ecs/command:Command",
    "alicloud:ecs/ecsInvocation:EcsInvocation",
  ]),
] satisfies readonly Entry[];
