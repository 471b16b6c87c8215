/** Platform for AI: where models are trained and asked, and the buckets and disks their data is read from and written to. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { host, inOwnRegion } from "../../references.ts";
import { bucket } from "../names.ts";

/** "oss://name.oss-cn-hangzhou.aliyuncs.com/path" tells its region, "oss://name/path" is a bucket to be found. */
const stored = (path: string): readonly Reference[] => [host(path, "alicloud:oss/bucket"), bucket(path)];

const reads = (path: string): Movement => processesFrom("content", stored(path));

const disk = "a disk's address (nas://...) tells its region in a way that is not read here";

export default [
  entry<alicloud.pai.FlowPipelineArgs>("alicloud:pai/flowPipeline:FlowPipeline", () => ({
    kinds: ["processes", "moves"],
    unread: "its steps are a document that is not read here",
  })),
  entry<alicloud.pai.ServiceArgs>("alicloud:pai/service:Service", (at) => {
    // A document as text, not described by the SDK's types.
    const config = at("serviceConfig");
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      movements: [
        reads(`${config}.model_path`),
        copiesTo(
          "content",
          [
            host(`${config}.storage[].oss.endpoint`),
            bucket(`${config}.storage[].oss.path`, inOwnRegion),
            host(`${config}.storage[].nfs.server`),
            host(`${config}.storage[].cpfs.server`),
          ],
          { each: `${config}.storage[]` },
        ),
      ],
    };
  }),
  entry<alicloud.pai.WorkspaceDatasetArgs>("alicloud:pai/workspaceDataset:WorkspaceDataset", (at) => ({
    kinds: ["processes", "moves"],
    movements: [reads(at("uri"))],
    why: disk,
  })),
  entry<alicloud.pai.WorkspaceDatasetversionArgs>(
    "alicloud:pai/workspaceDatasetversion:WorkspaceDatasetversion",
    (at) => ({
      kinds: ["processes", "moves"],
      movements: [reads(at("uri"))],
      why: disk,
    }),
  ),
  entry<alicloud.pai.WorkspaceExperimentArgs>("alicloud:pai/workspaceExperiment:WorkspaceExperiment", (at) => ({
    kinds: ["processes", "moves"],
    movements: [copiesTo("content", stored(at("artifactUri")))],
  })),
  entry<alicloud.pai.WorkspaceModelArgs>("alicloud:pai/workspaceModel:WorkspaceModel", (at) => ({
    kinds: ["holds"],
    holds: "content",
    known: [at("modelName")],
    why: "a model can repeat the data it was trained on",
  })),
  entry<alicloud.pai.WorkspaceModelVersionArgs>("alicloud:pai/workspaceModelVersion:WorkspaceModelVersion", (at) => ({
    kinds: ["processes", "moves"],
    movements: [reads(at("uri"))],
    why: "a model can repeat the data it was trained on",
  })),
  entry<alicloud.pai.WorkspaceWorkspaceArgs>("alicloud:pai/workspaceWorkspace:WorkspaceWorkspace", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    known: [at("workspaceName")],
    why: "notebooks, tasks and what they keep belong to it",
  })),
  ...guards("who works in a workspace, and what the service may keep of it", [
    "alicloud:pai/workspaceMember:WorkspaceMember",
    "alicloud:pai/workspaceUserConfig:WorkspaceUserConfig",
  ]),
  ...inert("where code is read from, and a note that a task has run; the task's data is judged at its dataset", [
    "alicloud:pai/workspaceCodeSource:WorkspaceCodeSource",
    "alicloud:pai/workspaceRun:WorkspaceRun",
  ]),
] satisfies readonly Entry[];
