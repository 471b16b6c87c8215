/** Templates of CloudFormation and Cloud Control: resources of any type, which the judge sees only as a document. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { region } from "../../references.ts";

/** What a template deploys can move data anywhere. */
const unread = "its template is not read here";

export default [
  entry<aws.cloudcontrol.ResourceArgs>("aws:cloudcontrol/resource:Resource", () => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    unread: "its document is not read here",
    why: "A resource of any type.",
  })),
  entry<aws.cloudformation.StackArgs>("aws:cloudformation/stack:Stack", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    unread,
    template: at("templateBody"),
    harmless: [at("templateUrl")],
  })),
  entry<aws.cloudformation.StackInstancesArgs>("aws:cloudformation/stackInstances:StackInstances", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesAt("content", region(at("regions[]")), { absent: "here" })],
  })),
  entry<aws.cloudformation.StackSetArgs>("aws:cloudformation/stackSet:StackSet", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    unread,
    template: at("templateBody"),
    harmless: [at("templateUrl")],
  })),
  entry<aws.cloudformation.StackSetInstanceArgs>("aws:cloudformation/stackSetInstance:StackSetInstance", (at) => ({
    kinds: ["processes", "moves"],
    regionIsTarget: true,
    movements: [
      processesAt("content", [region(at("stackSetInstanceRegion")), region(at("region"))], { absent: "here" }),
    ],
    why: "Its region is the one it deploys to, by an old name.",
  })),
  ...inert("Code that lets CloudFormation make one more type of resource.", [
    "aws:cloudformation/cloudFormationType:CloudFormationType",
  ]),
] satisfies readonly Entry[];
