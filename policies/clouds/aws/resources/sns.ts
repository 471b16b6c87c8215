/** Amazon SNS: topics, where their messages go, and who may subscribe. */
import type * as aws from "@pulumi/aws";
import { is, isNot } from "../../conditions.ts";
import { type Entry, entry, guards } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { anything, host } from "../../references.ts";
import { bucket, topic } from "../names.ts";

/** Protocols that tell a person something. */
const toPeople = ["application", "email", "email-json", "sms"] as const;

export default [
  entry<aws.sns.SmsPreferencesArgs>("aws:sns/smsPreferences:SmsPreferences", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", bucket(at("usageReportS3Bucket")))],
    why: "Its daily reports say to which numbers text messages went.",
  })),
  entry<aws.sns.TopicArgs>("aws:sns/topic:Topic", (at) => ({
    kinds: ["processes", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    exposures: [policyOpens(at("policy"))],
  })),
  entry<aws.sns.TopicPolicyArgs>("aws:sns/topicPolicy:TopicPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [topic(at("arn"))])],
  })),
  entry<aws.sns.TopicSubscriptionArgs>("aws:sns/topicSubscription:TopicSubscription", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [topic(at("topic"))],
        to: [anything(at("endpoint"))],
        when: [is(at("protocol"), "sqs", "lambda", "firehose")],
      },
      {
        verb: "copy",
        what: "content",
        from: [topic(at("topic"))],
        to: [host(at("endpoint"))],
        when: [is(at("protocol"), "http", "https")],
      },
      {
        verb: "copy",
        what: "content",
        from: [topic(at("topic"))],
        to: [host(at("endpoint"))],
        // A protocol nobody knows yet goes nobody knows where.
        when: [isNot(at("protocol"), "sqs", "lambda", "firehose", "http", "https", ...toPeople)],
      },
    ],
    why: "E-mail, text messages and app notifications tell a person something; where that person is, no property says.",
  })),
  ...guards("Masks or refuses messages with data of people.", ["aws:sns/dataProtectionPolicy:DataProtectionPolicy"]),
] satisfies readonly Entry[];
