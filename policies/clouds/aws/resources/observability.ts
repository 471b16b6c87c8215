/** Observability across accounts and regions: links to monitoring accounts, central logs, pipelines of telemetry. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";

export default [
  entry<aws.oam.LinkArgs>("aws:oam/link:Link", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    movements: [copiesTo("logs", naming("aws:oam/sink")(at("sinkIdentifier")))],
    exposures: [opensToAccounts(at("sinkIdentifier"), "it lets them read our logs and traces")],
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
        exposures: [opensToAccounts(at("rule.destination.account"), "it gathers all logs in theirs")],
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
        copiesFrom("metadata", "everywhere", { when: [isTrue(at("allRegions"))] }),
        copiesFrom("metadata", region(at("regions[]"))),
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
