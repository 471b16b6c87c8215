/** Amazon Kinesis and Data Firehose: streams, where they are delivered, and who may read them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { anything, host } from "../../references.ts";
import { bucket, kafka, stream } from "../names.ts";

type To = Movement["to"];

export default [
  entry<aws.kinesis.FirehoseDeliveryStreamArgs>("aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream", (at) => {
    const from = [
      stream(at("kinesisSourceConfiguration.kinesisStreamArn")),
      kafka(at("mskSourceConfiguration.mskClusterArn")),
    ];
    const delivers = (to: To): Movement => ({ verb: "copy", what: "content", from, to });
    return {
      kinds: ["holds", "moves"],
      holds: "content",
      tags: at("tags"),
      known: [at("name")],
      movements: [
        delivers([bucket(at("elasticsearchConfiguration.s3Configuration.bucketArn"))]),
        delivers([
          anything(at("elasticsearchConfiguration.domainArn")),
          host(at("elasticsearchConfiguration.clusterEndpoint")),
        ]),
        delivers([bucket(at("extendedS3Configuration.bucketArn"))]),
        delivers([bucket(at("extendedS3Configuration.s3BackupConfiguration.bucketArn"))]),
        delivers([host(at("httpEndpointConfiguration.url"))]),
        delivers([bucket(at("httpEndpointConfiguration.s3Configuration.bucketArn"))]),
        delivers([anything(at("icebergConfiguration.catalogArn"))]),
        delivers([bucket(at("icebergConfiguration.s3Configuration.bucketArn"))]),
        delivers([
          anything(at("opensearchConfiguration.domainArn")),
          host(at("opensearchConfiguration.clusterEndpoint")),
        ]),
        delivers([bucket(at("opensearchConfiguration.s3Configuration.bucketArn"))]),
        delivers([host(at("opensearchserverlessConfiguration.collectionEndpoint"))]),
        delivers([bucket(at("opensearchserverlessConfiguration.s3Configuration.bucketArn"))]),
        delivers([host(at("redshiftConfiguration.clusterJdbcurl"))]),
        delivers([bucket(at("redshiftConfiguration.s3BackupConfiguration.bucketArn"))]),
        delivers([bucket(at("redshiftConfiguration.s3Configuration.bucketArn"))]),
        delivers([host(at("snowflakeConfiguration.accountUrl"))]),
        delivers([bucket(at("snowflakeConfiguration.s3Configuration.bucketArn"))]),
        delivers([host(at("splunkConfiguration.hecEndpoint"))]),
        delivers([bucket(at("splunkConfiguration.s3Configuration.bucketArn"))]),
      ],
    };
  }),
  entry<aws.kinesis.ResourcePolicyArgs>("aws:kinesis/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [stream(at("resourceArn"))])],
  })),
  entry<aws.kinesis.StreamArgs>("aws:kinesis/stream:Stream", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.kinesis.VideoStreamArgs>("aws:kinesis/videoStream:VideoStream", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  ...inert("A registered reader of a stream of its own region, and how streams are paid for.", [
    "aws:kinesis/accountSettings:AccountSettings",
    "aws:kinesis/streamConsumer:StreamConsumer",
  ]),
] satisfies readonly Entry[];
