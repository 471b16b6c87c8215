/** Amazon Kinesis Data Analytics and Managed Service for Apache Flink: streams read, worked on and written. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { bucket, deliveryStream, inOwnRegion, lambdaFunction, stream } from "../names.ts";

const reads = (...from: readonly ReturnType<typeof bucket>[]): Movement => ({
  verb: "process",
  what: "content",
  from,
  to: "self",
});

const writes = (to: ReturnType<typeof bucket>): Movement => ({ verb: "copy", what: "content", from: "self", to: [to] });

export default [
  entry<aws.kinesis.AnalyticsApplicationArgs>("aws:kinesis/analyticsApplication:AnalyticsApplication", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      reads(stream(at("inputs.kinesisStream.resourceArn")), deliveryStream(at("inputs.kinesisFirehose.resourceArn"))),
      reads(bucket(at("referenceDataSources.s3.bucketArn"))),
      writes(lambdaFunction(at("inputs.processingConfiguration.lambda.resourceArn"), inOwnRegion)),
      writes(stream(at("outputs[].kinesisStream.resourceArn"))),
      writes(deliveryStream(at("outputs[].kinesisFirehose.resourceArn"))),
      writes(lambdaFunction(at("outputs[].lambda.resourceArn"))),
    ],
  })),
  entry<aws.kinesisanalyticsv2.ApplicationArgs>("aws:kinesisanalyticsv2/application:Application", (at) => {
    const sql = "applicationConfiguration.sqlApplicationConfiguration";
    return {
      kinds: ["holds", "processes", "moves"],
      holds: "content",
      tags: at("tags"),
      known: [at("name")],
      movements: [
        reads(
          stream(at(`${sql}.input.kinesisStreamsInput.resourceArn`)),
          deliveryStream(at(`${sql}.input.kinesisFirehoseInput.resourceArn`)),
        ),
        reads(bucket(at(`${sql}.referenceDataSource.s3ReferenceDataSource.bucketArn`))),
        writes(
          lambdaFunction(at(`${sql}.input.inputProcessingConfiguration.inputLambdaProcessor.resourceArn`), inOwnRegion),
        ),
        writes(stream(at(`${sql}.outputs[].kinesisStreamsOutput.resourceArn`))),
        writes(deliveryStream(at(`${sql}.outputs[].kinesisFirehoseOutput.resourceArn`))),
        writes(lambdaFunction(at(`${sql}.outputs[].lambdaOutput.resourceArn`))),
      ],
      why: "Where a Flink program or notebook reads and writes stands in its code and free properties, and can't be read.",
    };
  }),
  entry<aws.kinesisanalyticsv2.ApplicationSnapshotArgs>(
    "aws:kinesisanalyticsv2/applicationSnapshot:ApplicationSnapshot",
    () => ({ kinds: ["holds"], holds: "backups" }),
  ),
] satisfies readonly Entry[];
