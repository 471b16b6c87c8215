/** AWS AppFabric: audit logs of other companies' applications, fetched and passed on. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, deliveryStream } from "../names.ts";

export default [
  entry<aws.appfabric.AppAuthorizationArgs>("aws:appfabric/appAuthorization:AppAuthorization", (at) => ({
    kinds: ["holds"],
    holds: "credentials",
    tags: at("tags"),
  })),
  entry<aws.appfabric.AppBundleArgs>("aws:appfabric/appBundle:AppBundle", (at) => ({
    kinds: ["holds"],
    holds: "logs",
    tags: at("tags"),
  })),
  entry<aws.appfabric.IngestionArgs>("aws:appfabric/ingestion:Ingestion", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "What comes in from outside the cloud is judged from where it is taken in.",
  })),
  entry<aws.appfabric.IngestionDestinationArgs>("aws:appfabric/ingestionDestination:IngestionDestination", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesTo(
        "logs",
        deliveryStream(at("destinationConfiguration.auditLog.destination.firehoseStream.streamName"), inOwnRegion),
      ),
      copiesTo("logs", bucket(at("destinationConfiguration.auditLog.destination.s3Bucket.bucketName"))),
    ],
  })),
  ...inert("It answers the question whether an application may be read.", [
    "aws:appfabric/appAuthorizationConnection:AppAuthorizationConnection",
  ]),
] satisfies readonly Entry[];
