/** Amazon EMR, on machines, on containers and serverless: where big data is worked on, and where its logs go. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { host, inOwnRegion } from "../../references.ts";
import { bucket, logGroup } from "../names.ts";

export default [
  entry<aws.emr.ClusterArgs>("aws:emr/cluster:Cluster", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("logs", bucket(at("logUri")))],
    why: "Where its steps and its metastore read and write can't be read from its properties.",
  })),
  entry<aws.emr.StudioArgs>("aws:emr/studio:Studio", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", bucket(at("defaultS3Location")))],
  })),
  entry<aws.emrcontainers.JobTemplateArgs>("aws:emrcontainers/jobTemplate:JobTemplate", (at) => {
    const monitoring = "jobTemplateData.configurationOverrides.monitoringConfiguration";
    return {
      kinds: ["moves"],
      tags: at("tags"),
      movements: [
        copiesTo("logs", bucket(at(`${monitoring}.s3MonitoringConfiguration.logUri`))),
        copiesTo("logs", logGroup(at(`${monitoring}.cloudWatchMonitoringConfiguration.logGroupName`), inOwnRegion)),
      ],
    };
  }),
  entry<aws.emrcontainers.VirtualClusterArgs>("aws:emrcontainers/virtualCluster:VirtualCluster", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.emrserverless.ApplicationArgs>("aws:emrserverless/application:Application", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("logs", bucket(at("monitoringConfiguration.s3MonitoringConfiguration.logUri"))),
      copiesTo(
        "logs",
        logGroup(at("monitoringConfiguration.cloudwatchLoggingConfiguration.logGroupName"), inOwnRegion),
      ),
      copiesTo("metadata", host(at("monitoringConfiguration.prometheusMonitoringConfiguration.remoteWriteUrl"))),
    ],
  })),
  ...guards("They say who may use a cluster or studio, encrypt it, and keep it from the internet.", [
    "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration",
    "aws:emr/securityConfiguration:SecurityConfiguration",
    "aws:emr/studioSessionMapping:StudioSessionMapping",
  ]),
  ...inert("More machines for a cluster of the same region, which is judged itself.", [
    "aws:emr/managedScalingPolicy:ManagedScalingPolicy",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:emr/instanceFleet:InstanceFleet",
    "aws:emr/instanceGroup:InstanceGroup",
  ]),
] satisfies readonly Entry[];
