/** Amazon S3: what buckets tell of themselves: access logs, lists of their objects, notices of each. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement, type Reference } from "../../entry.ts";
import { writesFor } from "../../exposures.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, lambdaFunction, queue, topic } from "../names.ts";
import { listsTo, logsTo } from "../s3-shapes.ts";

export default [
  entry<aws.s3.AnalyticsConfigurationArgs>("aws:s3/analyticsConfiguration:AnalyticsConfiguration", (at) => ({
    kinds: ["moves", "exposes"],
    exposures: [
      writesFor(at("storageClassAnalysis.dataExport.destination.s3BucketDestination.bucketAccountId"), [
        bucket(at("bucket")),
      ]),
    ],
    movements: [
      listsTo(
        at("storageClassAnalysis.dataExport.destination.s3BucketDestination.bucketArn"),
        [bucket(at("bucket"))],
        at("filter.prefix"),
      ),
    ],
  })),
  entry<aws.s3.BucketLoggingArgs>("aws:s3/bucketLogging:BucketLogging", (at) => ({
    kinds: ["moves"],
    movements: [logsTo(at("targetBucket"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.BucketLoggingV2Args>("aws:s3/bucketLoggingV2:BucketLoggingV2", (at) => ({
    kinds: ["moves"],
    movements: [logsTo(at("targetBucket"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.BucketNotificationArgs>("aws:s3/bucketNotification:BucketNotification", (at) => {
    const tells = (each: string, target: Reference, prefix: string): Movement => ({
      verb: "copy",
      what: "metadata",
      each,
      from: [bucket(at("bucket"))],
      to: [target],
      narrowedBy: [{ path: prefix, selects: "prefixes" }],
    });
    return {
      kinds: ["moves"],
      movements: [
        tells(
          at("lambdaFunctions[]"),
          lambdaFunction(at("lambdaFunctions[].lambdaFunctionArn"), inOwnRegion),
          at("lambdaFunctions[].filterPrefix"),
        ),
        tells(at("queues[]"), queue(at("queues[].queueArn"), inOwnRegion), at("queues[].filterPrefix")),
        tells(at("topics[]"), topic(at("topics[].topicArn"), inOwnRegion), at("topics[].filterPrefix")),
      ],
    };
  }),
  entry<aws.s3.InventoryArgs>("aws:s3/inventory:Inventory", (at) => ({
    kinds: ["moves", "exposes"],
    movements: [listsTo(at("destination.bucket.bucketArn"), [bucket(at("bucket"))], at("filter.prefix"))],
    exposures: [writesFor(at("destination.bucket.accountId"), [bucket(at("bucket"))])],
  })),
] satisfies readonly Entry[];
