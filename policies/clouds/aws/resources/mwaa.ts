/** Amazon Managed Workflows for Apache Airflow: pipelines and what they remember of their runs. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";

export default [
  entry<aws.mwaa.EnvironmentArgs>("aws:mwaa/environment:Environment", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "What its workflows send elsewhere is written in code; their bucket and log groups lie in its own region.",
  })),
] satisfies readonly Entry[];
