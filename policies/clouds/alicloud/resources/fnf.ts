/** Serverless Workflow: steps that call functions and queues, written in a document of their own. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, instructs } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { anything } from "../../references.ts";

export default [
  entry<alicloud.fnf.ExecutionArgs>("alicloud:fnf/execution:Execution", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "its input is kept with it",
  })),
  entry<alicloud.fnf.FlowArgs>("alicloud:fnf/flow:Flow", (at) => ({
    kinds: ["processes", "moves"],
    known: [at("name")],
    movements: [
      // A document as text, not described by the SDK's types.
      processesAt("content", anything(`${at("definition")}.steps[].resourceArn`)),
    ],
    why: "its top steps are read where the document is JSON; one in YAML can't be read yet",
  })),
  ...instructs("when a flow runs, and what it is told then", ["alicloud:fnf/schedule:Schedule"]),
] satisfies readonly Entry[];
