/** CloudSSO: names and mail addresses of staff, kept in one region, and what they may do in which account. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards } from "../../entry.ts";

export default [
  entry<alicloud.cloudsso.DirectoryArgs>("alicloud:cloudsso/directory:Directory", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    movements: [
      {
        verb: "process",
        what: "credentials",
        from: "self",
        to: "world",
        when: [{ path: at("directoryGlobalAccessStatus"), isNot: ["Disabled"] }],
        note: at("directoryGlobalAccessStatus"),
      },
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
];
