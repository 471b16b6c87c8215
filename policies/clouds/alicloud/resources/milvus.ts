/** Stores whose types stand in the SDK's root: the vector database Milvus, and StarRocks by its old name. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry } from "../../entry.ts";

export default [
  entry<alicloud.MilvusInstanceArgs>("alicloud:index/milvusInstance:MilvusInstance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("instanceName")],
  })),
  entry<alicloud.StarRocksInstanceArgs>("alicloud:index/starRocksInstance:StarRocksInstance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("instanceName")],
  })),
] satisfies readonly Entry[];
