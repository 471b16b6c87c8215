/** Tablestore: instances and tables; reaching one takes credentials whatever networks it lets in. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert } from "../../entry.ts";

export default [
  entry<alicloud.ots.InstanceArgs>("alicloud:ots/instance:Instance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<alicloud.ots.TableArgs>("alicloud:ots/table:Table", () => ({ kinds: ["holds"], holds: "content" })),
  ...inert("an index, change feed or network of an instance, in the instance's region", [
    "alicloud:ots/instanceAttachment:InstanceAttachment",
    "alicloud:ots/searchIndex:SearchIndex",
    "alicloud:ots/secondaryIndex:SecondaryIndex",
    "alicloud:ots/tunnel:Tunnel",
  ]),
] satisfies readonly Entry[];
