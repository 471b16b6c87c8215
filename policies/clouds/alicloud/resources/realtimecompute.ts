/** Realtime Compute for Apache Flink: where streams are worked on, and the bucket that keeps its state. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket } from "../names.ts";

export default [
  entry<alicloud.realtimecompute.DeploymentArgs>("alicloud:realtimecompute/deployment:Deployment", () => ({
    kinds: ["processes", "moves"],
    unread: "what it reads and writes is named in SQL or a program, neither of which is read here",
  })),
  entry<alicloud.realtimecompute.JobArgs>("alicloud:realtimecompute/job:Job", () => ({
    kinds: ["processes"],
    why: "it starts a deployment that is judged itself",
  })),
  entry<alicloud.realtimecompute.VvpInstanceArgs>("alicloud:realtimecompute/vvpInstance:VvpInstance", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("vvpInstanceName")],
    // The service takes a bucket of the workspace's own region only.
    movements: [copiesTo("content", bucket(at("storage.oss.bucket"), inOwnRegion))],
  })),
  ...guards("who works in a workspace", ["alicloud:realtimecompute/member:Member"]),
  ...inert("a draft that nothing runs", ["alicloud:realtimecompute/sqlFile:SqlFile"]),
] satisfies readonly Entry[];
