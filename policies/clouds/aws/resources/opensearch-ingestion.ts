/** OpenSearch Ingestion: pipelines from many sources into domains, collections and buckets. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { logGroup } from "../names.ts";

export default [
  entry<aws.opensearchingest.PipelineArgs>("aws:opensearchingest/pipeline:Pipeline", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("pipelineName")],
    movements: [copiesTo("logs", logGroup(at("logPublishingOptions.cloudwatchLogDestination.logGroup"), inOwnRegion))],
    unread: "its sinks are written in YAML, which is not read here",
  })),
  entry<aws.opensearchingest.ResourcePolicyArgs>("aws:opensearchingest/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [naming("aws:opensearchingest/pipeline")(at("resourceArn"))])],
  })),
  ...inert("A way into a pipeline from one own network.", ["aws:opensearchingest/pipelineEndpoint:PipelineEndpoint"]),
] satisfies readonly Entry[];
