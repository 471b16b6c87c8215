/** Amazon SWF and names in Step Functions: work passed from task to task. State machines are with the applications. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";

export default [
  entry<aws.swf.DomainArgs>("aws:swf/domain:Domain", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "Each execution keeps its history, with what went into every task and what came out.",
  })),
  ...inert("Names a version of a state machine of its own region.", ["aws:sfn/alias:Alias"]),
] satisfies readonly Entry[];
