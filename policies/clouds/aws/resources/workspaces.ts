/** Amazon WorkSpaces: desktops people work at from afar, and the disks behind them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";

export default [
  entry<aws.workspaces.DirectoryArgs>("aws:workspaces/directory:Directory", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("workspaceDirectoryName")],
    why: "It registers a directory of its own region, whose people get desktops there.",
  })),
  entry<aws.workspaces.PoolArgs>("aws:workspaces/pool:Pool", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("poolName")],
    why: "Settings of each user are kept between sessions, in a bucket the service makes in its region.",
  })),
  entry<aws.workspaces.WorkspaceArgs>("aws:workspaces/workspace:Workspace", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  ...guards("It says from which addresses desktops are reached.", ["aws:workspaces/ipGroup:IpGroup"]),
  ...inert("A name that leads users to desktops of whatever region DNS says; the desktops are judged.", [
    "aws:workspaces/connectionAlias:ConnectionAlias",
  ]),
] satisfies readonly Entry[];
