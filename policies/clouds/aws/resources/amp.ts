/** Amazon Managed Service for Prometheus: metrics, whose labels can name people, and the logs of queries for them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { anything, naming } from "../../references.ts";
import { logGroup } from "../names.ts";

const workspace = naming("aws:amp/workspace");

export default [
  entry<aws.amp.QueryLoggingConfigurationArgs>("aws:amp/queryLoggingConfiguration:QueryLoggingConfiguration", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "logs",
        each: at("destinations[]"),
        from: [workspace(at("workspaceId"))],
        to: [logGroup(at("destinations[].cloudwatchLogs.logGroupArn"))],
      },
    ],
  })),
  entry<aws.amp.ResourcePolicyArgs>("aws:amp/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policyDocument"), [workspace(at("workspaceId"))])],
  })),
  entry<aws.amp.ScraperArgs>("aws:amp/scraper:Scraper", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      workspace(at("destination.amp.workspaceArn")),
      anything(at("destination.cloudwatch.datasetArn")),
      anything(at("exporter.opensearch.domainArn")),
    ].map((to) => ({
      verb: "copy",
      what: "metadata",
      from: [naming("aws:eks/cluster")(at("source.eks.clusterArn"))],
      to: [to],
    })),
  })),
  entry<aws.amp.ScraperLoggingConfigurationArgs>(
    "aws:amp/scraperLoggingConfiguration:ScraperLoggingConfiguration",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("logs", logGroup(at("loggingDestination.cloudwatchLogs.logGroupArn")))],
    }),
  ),
  entry<aws.amp.WorkspaceArgs>("aws:amp/workspace:Workspace", (at) => ({
    kinds: ["holds", "moves"],
    holds: "metadata",
    tags: at("tags"),
    movements: [copiesTo("logs", logGroup(at("loggingConfiguration.logGroupArn")))],
  })),
  ...inert("Rules, limits and alarms over the numbers of a workspace, which stays where it is.", [
    "aws:amp/alertManagerDefinition:AlertManagerDefinition",
    "aws:amp/anomalyDetector:AnomalyDetector",
    "aws:amp/ruleGroupNamespace:RuleGroupNamespace",
    "aws:amp/workspaceConfiguration:WorkspaceConfiguration",
  ]),
] satisfies readonly Entry[];
