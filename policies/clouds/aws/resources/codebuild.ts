/** AWS CodeBuild and CodePipeline: where code is built, and where what comes of it is kept. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, type InputCondition, inert, type Movement, type Payload } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo, processesAt } from "../../movements.ts";
import { host, naming, region } from "../../references.ts";
import { bucket } from "../names.ts";

const built = (what: Payload, location: string, when: InputCondition): Movement =>
  copiesTo(what, bucket(location), { when: [when] });

export default [
  entry<aws.codebuild.FleetArgs>("aws:codebuild/fleet:Fleet", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.codebuild.ProjectArgs>("aws:codebuild/project:Project", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      built("images", at("artifacts.location"), is(at("artifacts.type"), "S3")),
      built("images", at("cache.location"), is(at("cache.type"), "S3")),
      built("logs", at("logsConfig.s3Logs.location"), is(at("logsConfig.s3Logs.status"), "ENABLED")),
      {
        ...built("images", at("secondaryArtifacts[].location"), is(at("secondaryArtifacts[].type"), "S3")),
        each: at("secondaryArtifacts[]"),
      },
      copiesFrom("content", host(at("fileSystemLocations[].location"))),
    ],
    exposures: [
      {
        to: "world",
        when: [is(at("projectVisibility"), "PUBLIC_READ")],
        how: "its builds and their logs are public",
      },
    ],
  })),
  entry<aws.codebuild.ReportGroupArgs>("aws:codebuild/reportGroup:ReportGroup", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    tags: at("tags"),
    known: [at("name")],
    movements: [built("logs", at("exportConfig.s3Destination.bucket"), is(at("exportConfig.type"), "S3"))],
  })),
  entry<aws.codebuild.ResourcePolicyArgs>("aws:codebuild/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [
      policyOpens(at("policy"), [naming("aws:codebuild/project", "aws:codebuild/reportGroup")(at("resourceArn"))]),
    ],
  })),
  entry<aws.codebuild.SourceCredentialArgs>("aws:codebuild/sourceCredential:SourceCredential", () => ({
    kinds: ["holds"],
    holds: "credentials",
  })),
  entry<aws.codepipeline.PipelineArgs>("aws:codepipeline/pipeline:Pipeline", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("images", [region(at("artifactStores[].region")), bucket(at("artifactStores[].location"))], {
        each: at("artifactStores[]"),
      }),
      ...[
        region(at("stages[].actions[].region")),
        region(at("stages[].beforeEntry.condition.rules[].region")),
        region(at("stages[].onFailure.condition.rules[].region")),
        region(at("stages[].onSuccess.condition.rules[].region")),
      ].map((to) => processesAt("images", to)),
    ],
    why: "An action in another region works on the artifacts there.",
  })),
  ...inert("When a build or a pipeline starts, and what a step of one's own is called.", [
    "aws:codebuild/webhook:Webhook",
    "aws:codepipeline/customActionType:CustomActionType",
    "aws:codepipeline/webhook:Webhook",
  ]),
] satisfies readonly Entry[];
