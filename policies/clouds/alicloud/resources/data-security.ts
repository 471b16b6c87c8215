/** Those who look for personal data, or over people's shoulders: Data Security Center, and the older bastion and audit. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards } from "../../entry.ts";
import { processesFrom } from "../../movements.ts";
import { region } from "../../references.ts";
import { openBastion } from "../internet-exposures.ts";

export default [
  entry<alicloud.sddp.DataLimitArgs>("alicloud:sddp/dataLimit:DataLimit", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesFrom("content", region(at("serviceRegionId")))],
    why: "it reads samples of a database or bucket of that region",
  })),
  entry<alicloud.sddp.InstanceArgs>("alicloud:sddp/instance:Instance", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
    why: "it keeps what it found, with samples; which data it reads is judged at each data limit",
  })),
  entry<alicloud.yundun.BastionHostInstanceArgs>("alicloud:yundun/bastionHostInstance:BastionHostInstance", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    exposures: [openBastion(at("enablePublicAccess"), at("publicWhiteLists[]"))],
    why: "it keeps recordings of sessions; public access alone lets nobody in who has no account; of the servers it asks for passwords none learns data",
  })),
  entry<alicloud.yundun.DBAuditInstanceArgs>("alicloud:yundun/dBAuditInstance:DBAuditInstance", (at) => ({
    kinds: ["holds", "processes"],
    holds: "logs",
    tags: at("tags"),
    why: "it keeps every statement sent to a database, and what it answered",
  })),
  ...guards("what counts as personal data, and when to warn", [
    "alicloud:sddp/config:Config",
    "alicloud:sddp/rule:Rule",
  ]),
] satisfies readonly Entry[];
