/** Amazon Security Lake: logs of many sources in one lake, its copies in other regions, and who reads it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { host, region } from "../../references.ts";

export default [
  entry<aws.securitylake.AwsLogSourceArgs>("aws:securitylake/awsLogSource:AwsLogSource", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", region(at("source.regions[]")))],
    why: "It starts gathering logs in each region it names, in that region's part of the lake.",
  })),
  entry<aws.securitylake.CustomLogSourceArgs>("aws:securitylake/customLogSource:CustomLogSource", (at) => ({
    kinds: ["holds"],
    holds: "logs",
    known: [at("sourceName")],
    why: "A place in the lake of its own region; whom it names may only write there.",
  })),
  entry<aws.securitylake.DataLakeArgs>("aws:securitylake/dataLake:DataLake", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    tags: at("tags"),
    movements: [
      copiesTo("logs", region(at("configuration.region"))),
      {
        verb: "copy",
        what: "logs",
        from: [region(at("configuration.region"))],
        to: [region(at("configuration.replicationConfiguration.regions[]"))],
      },
    ],
    why: "configuration.region is where the lake lies, which need not be where it is managed.",
  })),
  entry<aws.securitylake.SubscriberArgs>("aws:securitylake/subscriber:Subscriber", (at) => ({
    kinds: ["exposes"],
    tags: at("tags"),
    known: [at("subscriberName")],
    exposures: [opensToAccounts(at("subscriberIdentity.principal"), "they read the lake")],
  })),
  entry<aws.securitylake.SubscriberNotificationArgs>(
    "aws:securitylake/subscriberNotification:SubscriberNotification",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("metadata", host(at("configuration.httpsNotificationConfiguration.endpoint")))],
      why: "Without an HTTPS endpoint it tells a queue the service makes in its own region.",
    }),
  ),
] satisfies readonly Entry[];
