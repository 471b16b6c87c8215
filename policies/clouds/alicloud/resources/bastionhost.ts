/** Bastionhost: the one way in to servers, which records every session that passes. */
import type * as alicloud from "@pulumi/alicloud";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { host, naming, region } from "../../references.ts";
import { openBastion } from "../internet-exposures.ts";

const server = naming("alicloud:cddc/dedicatedHost", "alicloud:ecs/ecsInstanceSet", "alicloud:ecs/instance");

export default [
  entry<alicloud.bastionhost.HostArgs>("alicloud:bastionhost/host:Host", (at) => ({
    kinds: ["moves"],
    movements: [
      // What is typed and shown on the server is kept as a recording where the bastion stands.
      copiesFrom("content", [region(at("instanceRegionId")), server(at("sourceInstanceId"))], {
        when: [is(at("source"), "Ecs", "Rds")],
      }),
      copiesFrom("content", host(at("hostPublicAddress")), {
        when: [is(at("source"), "Local"), is(at("activeAddressType"), "Public")],
      }),
    ],
    why: "a server reached by a private address lies in a network that is joined, and judged, elsewhere",
  })),
  entry<alicloud.bastionhost.HostAccountArgs>("alicloud:bastionhost/hostAccount:HostAccount", () => ({
    kinds: ["holds"],
    holds: "credentials",
  })),
  entry<alicloud.bastionhost.HostShareKeyArgs>("alicloud:bastionhost/hostShareKey:HostShareKey", () => ({
    kinds: ["holds"],
    holds: "credentials",
  })),
  entry<alicloud.bastionhost.InstanceArgs>("alicloud:bastionhost/instance:Instance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openBastion(at("enablePublicAccess"), at("publicWhiteLists[]"))],
    why: "it keeps recordings of sessions; public access alone lets nobody in who has no account",
  })),
  entry<alicloud.bastionhost.UserArgs>("alicloud:bastionhost/user:User", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "mail address and telephone number of one of the staff",
  })),
  ...guards("who may log in to which server, by which account", [
    "alicloud:bastionhost/hostAccountShareKeyAttachment:HostAccountShareKeyAttachment",
    "alicloud:bastionhost/hostAccountUserAttachment:HostAccountUserAttachment",
    "alicloud:bastionhost/hostAccountUserGroupAttachment:HostAccountUserGroupAttachment",
    "alicloud:bastionhost/hostAttachment:HostAttachment",
    "alicloud:bastionhost/hostGroup:HostGroup",
    "alicloud:bastionhost/hostGroupAccountUserAttachment:HostGroupAccountUserAttachment",
    "alicloud:bastionhost/hostGroupAccountUserGroupAttachment:HostGroupAccountUserGroupAttachment",
    "alicloud:bastionhost/userAttachment:UserAttachment",
    "alicloud:bastionhost/userGroup:UserGroup",
  ]),
] satisfies readonly Entry[];
