/** ApsaraDB MyBase: hosts on which databases run, open to the tenant's own programs. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";

export default [
  entry<alicloud.cddc.DedicatedHostArgs>("alicloud:cddc/dedicatedHost:DedicatedHost", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.cddc.DedicatedPropreHostArgs>("alicloud:cddc/dedicatedPropreHost:DedicatedPropreHost", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  ...guards("an account on a host", ["alicloud:cddc/dedicatedHostAccount:DedicatedHostAccount"]),
  ...inert("how hosts are filled; holds nothing without them", ["alicloud:cddc/dedicatedHostGroup:DedicatedHostGroup"]),
] satisfies readonly Entry[];
