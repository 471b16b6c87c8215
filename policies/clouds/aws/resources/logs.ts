/** Amazon CloudWatch Logs: log groups, and where subscriptions and deliveries send what they hold. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { anything, naming } from "../../references.ts";
import { anyStream, logGroup, logStore } from "../names.ts";

const subscriber = naming(
  "aws:cloudwatch/logDestination",
  "aws:kinesis/firehoseDeliveryStream",
  "aws:kinesis/stream",
  "aws:lambda/function",
);

export default [
  entry<aws.cloudwatch.LogAccountPolicyArgs>("aws:cloudwatch/logAccountPolicy:LogAccountPolicy", (at) => ({
    kinds: ["moves"],
    movements: [
      copiesTo("content", subscriber("policyDocument.DestinationArn"), {
        when: [is(at("policyType"), "SUBSCRIPTION_FILTER_POLICY")],
      }),
    ],
    why: "The document of a subscription for the whole account names its destination.",
  })),
  entry<aws.cloudwatch.LogDeliveryArgs>("aws:cloudwatch/logDelivery:LogDelivery", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("logs", naming("aws:cloudwatch/logDeliveryDestination")(at("deliveryDestinationArn")))],
  })),
  entry<aws.cloudwatch.LogDeliveryDestinationArgs>(
    "aws:cloudwatch/logDeliveryDestination:LogDeliveryDestination",
    (at) => ({
      kinds: ["moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [copiesTo("logs", logStore(at("deliveryDestinationConfiguration.destinationResourceArn")))],
    }),
  ),
  entry<aws.cloudwatch.LogDestinationArgs>("aws:cloudwatch/logDestination:LogDestination", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("content", anyStream(at("targetArn")))],
  })),
  entry<aws.cloudwatch.LogGroupArgs>("aws:cloudwatch/logGroup:LogGroup", (at) => ({
    kinds: ["holds"],
    holds: "logs",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.cloudwatch.LogS3TableIntegrationSourceArgs>(
    "aws:cloudwatch/logS3TableIntegrationSource:LogS3TableIntegrationSource",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("logs", anything(at("integrationArn")))],
    }),
  ),
  entry<aws.cloudwatch.LogSubscriptionFilterArgs>(
    "aws:cloudwatch/logSubscriptionFilter:LogSubscriptionFilter",
    (at) => ({
      kinds: ["moves"],
      movements: [
        { verb: "copy", what: "content", from: [logGroup(at("logGroup"))], to: [subscriber(at("destinationArn"))] },
      ],
    }),
  ),
  ...guards("They say who may send logs here, and mask what logs must not show.", [
    "aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy",
    "aws:cloudwatch/logDeliveryDestinationPolicy:LogDeliveryDestinationPolicy",
    "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy",
    "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
  ]),
  ...inert("Parts, filters and searches of a log group, which is judged itself.", [
    "aws:cloudwatch/logAnomalyDetector:LogAnomalyDetector",
    "aws:cloudwatch/logDeliverySource:LogDeliverySource",
    "aws:cloudwatch/logIndexPolicy:LogIndexPolicy",
    "aws:cloudwatch/logMetricFilter:LogMetricFilter",
    "aws:cloudwatch/logStorageTierPolicy:LogStorageTierPolicy",
    "aws:cloudwatch/logStream:LogStream",
    "aws:cloudwatch/logTransformer:LogTransformer",
    "aws:cloudwatch/queryDefinition:QueryDefinition",
  ]),
] satisfies readonly Entry[];
