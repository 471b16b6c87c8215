/** Amazon MSK: Kafka clusters, what replicates them to other regions, and who may connect. */
import type * as aws from "@pulumi/aws";
import { isNot } from "../../conditions.ts";
import { type Entry, entry, inert, type Payload, type Reference } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, linksFrom } from "../../movements.ts";
import { anything, inOwnRegion } from "../../references.ts";
import { bucket, deliveryStream, kafka, logGroup } from "../names.ts";

export default [
  entry<aws.msk.ChannelArgs>("aws:msk/channel:Channel", (at) => {
    const from = [kafka(at("clusterArn"))];
    const copies = (what: Payload, ...to: readonly Reference[]) => ({ verb: "copy" as const, what, from, to });
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("channelName")],
      movements: [
        copies("content", bucket(at("s3Destination.storage.bucketArn"))),
        copies("content", bucket(at("s3Destination.deadLetterQueueS3.bucketArn"))),
        copies(
          "content",
          anything(at("icebergDestination.catalog.warehouseLocation")),
          anything(at("icebergDestination.catalog.catalogArn")),
        ),
        copies("content", bucket(at("icebergDestination.deadLetterQueueS3.bucketArn"))),
        copies("logs", logGroup(at("loggingInfo.cloudwatchLogs.logGroup"), inOwnRegion)),
        copies("logs", deliveryStream(at("loggingInfo.firehose.deliveryStream"), inOwnRegion)),
        copies("logs", bucket(at("loggingInfo.s3.bucket"))),
      ],
    };
  }),
  entry<aws.msk.ClusterArgs>("aws:msk/cluster:Cluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterName")],
    exposures: [
      {
        to: "world",
        when: [isNot(at("brokerNodeGroupInfo.connectivityInfo.publicAccess.type"), "DISABLED")],
        how: "its brokers have addresses on the internet",
      },
    ],
  })),
  entry<aws.msk.ClusterPolicyArgs>("aws:msk/clusterPolicy:ClusterPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [kafka(at("clusterArn"))])],
  })),
  entry<aws.msk.ReplicatorArgs>("aws:msk/replicator:Replicator", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("replicatorName")],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [kafka(at("replicationInfoList.sourceKafkaClusterArn"))],
        to: [kafka(at("replicationInfoList.targetKafkaClusterArn"))],
        absent: "unproven",
      },
      copiesFrom("content", kafka(at("replicationInfoList.sourceKafkaClusterArn"))),
    ],
    why: "It runs in the target's region and names a cluster that is not Amazon's by an id of its own.",
  })),
  entry<aws.msk.ServerlessClusterArgs>("aws:msk/serverlessCluster:ServerlessCluster", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("clusterName")],
  })),
  entry<aws.msk.VpcConnectionArgs>("aws:msk/vpcConnection:VpcConnection", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [linksFrom(kafka(at("targetClusterArn")))],
  })),
  ...inert("Settings, topics and passwords of a cluster.", [
    "aws:msk/configuration:Configuration",
    "aws:msk/scramSecretAssociation:ScramSecretAssociation",
    "aws:msk/singleScramSecretAssociation:SingleScramSecretAssociation",
    "aws:msk/topic:Topic",
  ]),
] satisfies readonly Entry[];
