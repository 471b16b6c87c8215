/** AWS CodeBuild and CodePipeline: where code is built, and where what comes of it is kept. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { bucket, host, naming, policyOpens, region } from "../names.ts";

const built = (what: Movement["what"], location: string, type: string, is: string, each?: string): Movement => ({
  verb: "copy",
  what,
  ...(each ? { each } : {}),
  from: "self",
  to: [bucket(location)],
  when: [{ path: type, is: [is] }],
});

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
      built("images", at("artifacts.location"), at("artifacts.type"), "S3"),
      built("images", at("cache.location"), at("cache.type"), "S3"),
      built("logs", at("logsConfig.s3Logs.location"), at("logsConfig.s3Logs.status"), "ENABLED"),
      built(
        "images",
        at("secondaryArtifacts[].location"),
        at("secondaryArtifacts[].type"),
        "S3",
        at("secondaryArtifacts[]"),
      ),
      { verb: "copy", what: "content", from: [host(at("fileSystemLocations[].location"))], to: "self" },
    ],
    exposures: [
      {
        to: "world",
        when: [{ path: at("projectVisibility"), is: ["PUBLIC_READ"] }],
        how: "its builds and their logs are public",
      },
    ],
  })),
  entry<aws.codebuild.ReportGroupArgs>("aws:codebuild/reportGroup:ReportGroup", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    tags: at("tags"),
    known: [at("name")],
    movements: [built("logs", at("exportConfig.s3Destination.bucket"), at("exportConfig.type"), "S3")],
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
      {
        verb: "copy",
        what: "images",
        each: at("artifactStores[]"),
        from: "self",
        to: [region(at("artifactStores[].region")), bucket(at("artifactStores[].location"))],
      },
      ...[
        region(at("stages[].actions[].region")),
        region(at("stages[].beforeEntry.condition.rules[].region")),
        region(at("stages[].onFailure.condition.rules[].region")),
        region(at("stages[].onSuccess.condition.rules[].region")),
      ].map((to): Movement => ({ verb: "process", what: "images", from: "self", to: [to] })),
    ],
    why: "An action in another region works on the artifacts there.",
  })),
  ...inert("When a build or a pipeline starts, and what a step of one's own is called.", [
    "aws:codebuild/webhook:Webhook",
    "aws:codepipeline/customActionType:CustomActionType",
    "aws:codepipeline/webhook:Webhook",
  ]),
] satisfies readonly Entry[];
