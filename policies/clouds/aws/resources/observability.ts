/** Observability across accounts and regions: links to monitoring accounts, central logs, pipelines of telemetry. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { isTrue, naming, region } from "../names.ts";

export default [
  entry<aws.oam.LinkArgs>("aws:oam/link:Link", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [{ verb: "copy", what: "logs", from: "self", to: [naming("aws:oam/sink")(at("sinkIdentifier"))] }],
    exposures: [{ to: "accounts", path: at("sinkIdentifier"), how: "it lets them read our logs and traces" }],
  })),
  entry<aws.observabilityadmin.CentralizationRuleForOrganizationArgs>(
    "aws:observabilityadmin/centralizationRuleForOrganization:CentralizationRuleForOrganization",
    (at) => {
      const gathers = (destination: string): Movement => ({
        verb: "copy",
        what: "logs",
        from: [region(at("rule.source.regions[]"))],
        to: [region(destination)],
      });
      return {
        kinds: ["moves", "exposes"],
        tags: at("tags"),
        movements: [
          gathers(at("rule.destination.region")),
          gathers(at("rule.destination.destinationLogsConfiguration.backupConfiguration.region")),
          gathers(at("rule.destination.destinationMetricsConfiguration.backupConfiguration.region")),
        ],
        exposures: [{ to: "accounts", path: at("rule.destination.account"), how: "it gathers all logs in theirs" }],
      };
    },
  ),
  entry<aws.observabilityadmin.S3TableIntegrationArgs>(
    "aws:observabilityadmin/s3TableIntegration:S3TableIntegration",
    (at) => ({
      kinds: ["holds"],
      holds: "logs",
      tags: at("tags"),
      why: "Logs are copied into tables of its own region.",
    }),
  ),
  entry<aws.observabilityadmin.TelemetryEvaluationForOrganizationArgs>(
    "aws:observabilityadmin/telemetryEvaluationForOrganization:TelemetryEvaluationForOrganization",
    (at) => ({
      kinds: ["moves"],
      movements: [
        { verb: "copy", what: "metadata", from: "everywhere", to: "self", when: [isTrue(at("allRegions"))] },
        { verb: "copy", what: "metadata", from: [region(at("regions[]"))], to: "self" },
      ],
    }),
  ),
  entry<aws.observabilityadmin.TelemetryPipelineArgs>(
    "aws:observabilityadmin/telemetryPipeline:TelemetryPipeline",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      unread: "its sinks are written in YAML, which is not read here",
    }),
  ),
  ...guards("It says which accounts may send us theirs.", ["aws:oam/sinkPolicy:SinkPolicy"]),
  ...inert("They switch telemetry on, or add names to it, in the region of each resource, where it stays.", [
    "aws:oam/sink:Sink",
    "aws:observabilityadmin/telemetryEnrichment:TelemetryEnrichment",
    "aws:observabilityadmin/telemetryEvaluation:TelemetryEvaluation",
    "aws:observabilityadmin/telemetryRule:TelemetryRule",
    "aws:observabilityadmin/telemetryRuleForOrganization:TelemetryRuleForOrganization",
  ]),
] satisfies readonly Entry[];
