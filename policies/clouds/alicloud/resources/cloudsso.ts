/** CloudSSO: names and mail addresses of staff, kept in one region, and what they may do in which account. */
import type * as alicloud from "@pulumi/alicloud";
import { isNot } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { processesAt } from "../../movements.ts";

export default [
  entry<alicloud.cloudsso.DirectoryArgs>("alicloud:cloudsso/directory:Directory", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      processesAt("credentials", "world", {
        when: [isNot(at("directoryGlobalAccessStatus"), "Disabled")],
        note: at("directoryGlobalAccessStatus"),
      }),
    ],
    why: "accelerated logins enter the cloud at the point nearest to the user, in whatever country that is",
  })),
  entry<alicloud.cloudsso.UserArgs>("alicloud:cloudsso/user:User", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  ...guards("who of the staff may do what in which account of the organisation", [
    "alicloud:cloudsso/accessConfiguration:AccessConfiguration",
    "alicloud:cloudsso/accessConfigurationProvisioning:AccessConfigurationProvisioning",
    "alicloud:cloudsso/accessManagement:AccessManagement",
    "alicloud:cloudsso/delegateAccount:DelegateAccount",
    "alicloud:cloudsso/group:Group",
    "alicloud:cloudsso/scimServerCredential:ScimServerCredential",
    "alicloud:cloudsso/userAttachment:UserAttachment",
    "alicloud:cloudsso/userProvisioning:UserProvisioning",
  ]),
] satisfies readonly Entry[];
