/** AWS End User Messaging, SMS and voice: numbers, who answers to them, and who wants no more messages. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { host, naming } from "../../references.ts";
import { deliveryStream, logGroup, topic } from "../names.ts";

const number = naming(
  "aws:pinpoint/smsvoicev2OptOutList",
  "aws:pinpoint/smsvoicev2PhoneNumber",
  "aws:pinpoint/smsvoicev2Pool",
  "aws:pinpoint/smsvoicev2SenderId",
);

/** What people answer goes to a topic, or to Amazon Connect by its host name. */
const answers = (path: string, enabled: string): Movement =>
  copiesTo("content", [topic(path), host(path)], { when: [unless(enabled, false)] });

export default [
  entry<aws.pinpoint.Smsvoicev2EventDestinationArgs>(
    "aws:pinpoint/smsvoicev2EventDestination:Smsvoicev2EventDestination",
    (at) => ({
      kinds: ["moves"],
      movements: [
        logGroup(at("cloudwatchLogsDestination.logGroupArn")),
        deliveryStream(at("kinesisFirehoseDestination.deliveryStreamArn")),
        topic(at("snsDestination.topicArn")),
      ].map((to) => copiesTo("logs", to)),
      why: "Each event tells whose number got a message.",
    }),
  ),
  entry<aws.pinpoint.Smsvoicev2OptOutListArgs>("aws:pinpoint/smsvoicev2OptOutList:Smsvoicev2OptOutList", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.pinpoint.Smsvoicev2PhoneNumberArgs>("aws:pinpoint/smsvoicev2PhoneNumber:Smsvoicev2PhoneNumber", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [answers(at("twoWayChannelArn"), at("twoWayChannelEnabled"))],
  })),
  entry<aws.pinpoint.Smsvoicev2PoolArgs>("aws:pinpoint/smsvoicev2Pool:Smsvoicev2Pool", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [answers(at("twoWayChannelArn"), at("twoWayEnabled"))],
  })),
  entry<aws.pinpoint.Smsvoicev2ResourcePolicyArgs>(
    "aws:pinpoint/smsvoicev2ResourcePolicy:Smsvoicev2ResourcePolicy",
    (at) => ({
      kinds: ["exposes"],
      exposures: [policyOpens(at("policy"), [number(at("resourceArn"))])],
    }),
  ),
  ...inert("Texts with gaps for names, sender names, and words a number answers to.", [
    "aws:pinpoint/smsvoicev2ConfigurationSet:Smsvoicev2ConfigurationSet",
    "aws:pinpoint/smsvoicev2Keyword:Smsvoicev2Keyword",
    "aws:pinpoint/smsvoicev2SenderId:Smsvoicev2SenderId",
  ]),
] satisfies readonly Entry[];
