/** Amazon Timestream: measurements over time, in its own store or in InfluxDB, and where logs and rejects go. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, twins } from "../../entry.ts";
import { publicAddress } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { bucket, topic } from "../names.ts";

const influx = twins<aws.timestreaminfluxdb.DbClusterArgs, aws.timestreaminfluxdb.DbInstanceArgs>((at) => ({
  kinds: ["holds", "moves", "exposes"],
  holds: "content",
  tags: at("tags"),
  known: [at("name")],
  movements: [
    copiesTo("logs", bucket(at("logDeliveryConfiguration.s3Configuration.bucketName")), {
      when: [isTrue(at("logDeliveryConfiguration.s3Configuration.enabled"))],
    }),
  ],
  exposures: [publicAddress(at("publiclyAccessible"))],
}));

export default [
  entry<aws.timestreaminfluxdb.DbClusterArgs>("aws:timestreaminfluxdb/dbCluster:DbCluster", () => influx),
  entry<aws.timestreaminfluxdb.DbInstanceArgs>("aws:timestreaminfluxdb/dbInstance:DbInstance", () => influx),
  entry<aws.timestreamquery.ScheduledQueryArgs>("aws:timestreamquery/scheduledQuery:ScheduledQuery", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("content", bucket(at("errorReportConfiguration.s3Configuration.bucketName"))),
      copiesTo("metadata", topic(at("notificationConfiguration.snsConfiguration.topicArn"))),
    ],
    why: "It writes its results into a table of its own region.",
  })),
  entry<aws.timestreamwrite.DatabaseArgs>("aws:timestreamwrite/database:Database", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("databaseName")],
  })),
  entry<aws.timestreamwrite.TableArgs>("aws:timestreamwrite/table:Table", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("tableName")],
    movements: [
      copiesTo(
        "content",
        bucket(at("magneticStoreWriteProperties.magneticStoreRejectedDataLocation.s3Configuration.bucketName")),
      ),
    ],
  })),
] satisfies readonly Entry[];
