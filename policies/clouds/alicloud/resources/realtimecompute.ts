/** Realtime Compute for Apache Flink: where streams are worked on, and the bucket that keeps its state. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, guards, inert } from "../../entry.ts";
import { bucket, inOwnRegion } from "../references.ts";

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
    movements: [{ verb: "copy", what: "content", from: "self", to: [bucket(at("storage.oss.bucket"), inOwnRegion)] }],
  })),
  ...guards("who works in a workspace", ["alicloud:realtimecompute/member:Member"]),
  ...inert("a draft that nothing runs", ["alicloud:realtimecompute/sqlFile:SqlFile"]),
];
