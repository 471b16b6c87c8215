/** Amazon Kinesis Data Analytics and Managed Service for Apache Flink: streams read, worked on and written. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, deliveryStream, lambdaFunction, stream } from "../names.ts";

export default [
  entry<aws.kinesis.AnalyticsApplicationArgs>("aws:kinesis/analyticsApplication:AnalyticsApplication", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesFrom("content", [
        stream(at("inputs.kinesisStream.resourceArn")),
        deliveryStream(at("inputs.kinesisFirehose.resourceArn")),
      ]),
      processesFrom("content", bucket(at("referenceDataSources.s3.bucketArn"))),
      copiesTo("content", lambdaFunction(at("inputs.processingConfiguration.lambda.resourceArn"), inOwnRegion)),
      copiesTo("content", stream(at("outputs[].kinesisStream.resourceArn"))),
      copiesTo("content", deliveryStream(at("outputs[].kinesisFirehose.resourceArn"))),
      copiesTo("content", lambdaFunction(at("outputs[].lambda.resourceArn"))),
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
        processesFrom("content", [
          stream(at(`${sql}.input.kinesisStreamsInput.resourceArn`)),
          deliveryStream(at(`${sql}.input.kinesisFirehoseInput.resourceArn`)),
        ]),
        processesFrom("content", bucket(at(`${sql}.referenceDataSource.s3ReferenceDataSource.bucketArn`))),
        copiesTo(
          "content",
          lambdaFunction(at(`${sql}.input.inputProcessingConfiguration.inputLambdaProcessor.resourceArn`), inOwnRegion),
        ),
        copiesTo("content", stream(at(`${sql}.outputs[].kinesisStreamsOutput.resourceArn`))),
        copiesTo("content", deliveryStream(at(`${sql}.outputs[].kinesisFirehoseOutput.resourceArn`))),
        copiesTo("content", lambdaFunction(at(`${sql}.outputs[].lambdaOutput.resourceArn`))),
      ],
      why: "Where a Flink program or notebook reads and writes stands in its code and free properties, and can't be read.",
    };
  }),
  entry<aws.kinesisanalyticsv2.ApplicationSnapshotArgs>(
    "aws:kinesisanalyticsv2/applicationSnapshot:ApplicationSnapshot",
    () => ({ kinds: ["holds"], holds: "backups" }),
  ),
] satisfies readonly Entry[];
