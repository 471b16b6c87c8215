/** Those who look for personal data, or over people's shoulders: Data Security Center, and the older bastion and audit. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards } from "../../entry.ts";
import { everyAddress } from "../addresses.ts";
import { is, region } from "../references.ts";

export default [
  entry<alicloud.sddp.DataLimitArgs>("alicloud:sddp/dataLimit:DataLimit", (at) => ({
    kinds: ["processes", "moves"],
    movements: [{ verb: "process", what: "content", from: [region(at("serviceRegionId"))], to: "self" }],
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
    exposures: [
      {
        to: "world",
        when: [is(at("enablePublicAccess"), true), { path: at("publicWhiteLists[]"), is: everyAddress }],
        how: "its whitelist lets every address in",
      },
    ],
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
];
