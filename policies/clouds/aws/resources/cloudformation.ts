/** Templates of CloudFormation and Cloud Control: resources of any type, which the judge sees only as a document. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { elsewhere } from "../elsewhere.ts";
import { region } from "../names.ts";

/** What a template deploys can move data anywhere; a ledger entry for its name says where its data lies. */
const anywhere = (name: string): Movement => ({
  verb: "process",
  what: "content",
  from: "self",
  to: [elsewhere(name)],
  absent: "unproven",
});

const unread = "Its document is not read: only a ledger entry for its name can say where what it deploys keeps data.";

export default [
  entry<aws.cloudcontrol.ResourceArgs>("aws:cloudcontrol/resource:Resource", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    movements: [anywhere(at("typeName"))],
    why: "A resource of any type, described by a document that is not read.",
  })),
  entry<aws.cloudformation.StackArgs>("aws:cloudformation/stack:Stack", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [anywhere(at("name"))],
    why: unread,
  })),
  entry<aws.cloudformation.StackInstancesArgs>("aws:cloudformation/stackInstances:StackInstances", (at) => ({
    kinds: ["processes", "moves"],
    movements: [{ verb: "process", what: "content", from: "self", to: [region(at("regions[]"))], absent: "here" }],
  })),
  entry<aws.cloudformation.StackSetArgs>("aws:cloudformation/stackSet:StackSet", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [anywhere(at("name"))],
    why: unread,
  })),
  entry<aws.cloudformation.StackSetInstanceArgs>("aws:cloudformation/stackSetInstance:StackSetInstance", (at) => ({
    kinds: ["processes", "moves"],
    regionIsTarget: true,
    movements: [
      {
        verb: "process",
        what: "content",
        from: "self",
        to: [region(at("stackSetInstanceRegion")), region(at("region"))],
        absent: "here",
      },
    ],
    why: "Its region is the one it deploys to, by an old name.",
  })),
  ...inert("Code that lets CloudFormation make one more type of resource.", [
    "aws:cloudformation/cloudFormationType:CloudFormationType",
  ]),
] satisfies readonly Entry[];
