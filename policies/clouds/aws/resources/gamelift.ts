/** Amazon GameLift: servers players meet on, and the queues that choose which fleet of which region they go to. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { naming } from "../../references.ts";
import { topic } from "../names.ts";

export default [
  entry<aws.gamelift.FleetArgs>("aws:gamelift/fleet:Fleet", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "Its machines keep the logs of game sessions.",
  })),
  entry<aws.gamelift.GameServerGroupArgs>("aws:gamelift/gameServerGroup:GameServerGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("gameServerGroupName")],
  })),
  entry<aws.gamelift.GameSessionQueueArgs>("aws:gamelift/gameSessionQueue:GameSessionQueue", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesAt("content", naming("aws:gamelift/alias", "aws:gamelift/fleet")(at("destinations[]"))),
      copiesTo("content", topic(at("notificationTarget"))),
    ],
    why: "A notification of a placement names the players.",
  })),
  ...inert("Programs of the game, and another name for a fleet of the same region.", [
    "aws:gamelift/alias:Alias",
    "aws:gamelift/build:Build",
    "aws:gamelift/script:Script",
  ]),
] satisfies readonly Entry[];
