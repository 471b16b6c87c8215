/** Amazon Q Business: what an assistant has read and been told. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";

export default [
  entry<aws.qbusiness.ApplicationArgs>("aws:qbusiness/application:Application", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("displayName")],
    why: "Whether AWS answers in a neighbouring region is settled by no property of it.",
  })),
] satisfies readonly Entry[];
