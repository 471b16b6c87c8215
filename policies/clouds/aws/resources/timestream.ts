/** Amazon Timestream: measurements over time, in its own store or in InfluxDB, and where logs and rejects go. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { bucket, isTrue, publicAddress, topic } from "../names.ts";

const reports = (target: string, what: Movement["what"], more: Pick<Movement, "when"> = {}): Movement => ({
  verb: "copy",
  what,
  from: "self",
  to: [bucket(target)],
  ...more,
});

export default [
  entry<aws.timestreaminfluxdb.DbClusterArgs>("aws:timestreaminfluxdb/dbCluster:DbCluster", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      reports(at("logDeliveryConfiguration.s3Configuration.bucketName"), "logs", {
        when: [isTrue(at("logDeliveryConfiguration.s3Configuration.enabled"))],
      }),
    ],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.timestreaminfluxdb.DbInstanceArgs>("aws:timestreaminfluxdb/dbInstance:DbInstance", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      reports(at("logDeliveryConfiguration.s3Configuration.bucketName"), "logs", {
        when: [isTrue(at("logDeliveryConfiguration.s3Configuration.enabled"))],
      }),
    ],
    exposures: [publicAddress(at("publiclyAccessible"))],
  })),
  entry<aws.timestreamquery.ScheduledQueryArgs>("aws:timestreamquery/scheduledQuery:ScheduledQuery", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      reports(at("errorReportConfiguration.s3Configuration.bucketName"), "content"),
      {
        verb: "copy",
        what: "metadata",
        from: "self",
        to: [topic(at("notificationConfiguration.snsConfiguration.topicArn"))],
      },
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
      reports(
        at("magneticStoreWriteProperties.magneticStoreRejectedDataLocation.s3Configuration.bucketName"),
        "content",
      ),
    ],
  })),
] satisfies readonly Entry[];
