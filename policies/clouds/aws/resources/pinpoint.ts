/** AWS End User Messaging, once Pinpoint: customers' devices, numbers and addresses, and by whom messages reach them. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { anyStream, deliveryStream, lambdaFunction, logGroup, pinpointApp, topic } from "../names.ts";

const number = naming(
  "aws:pinpoint/smsvoicev2OptOutList",
  "aws:pinpoint/smsvoicev2PhoneNumber",
  "aws:pinpoint/smsvoicev2Pool",
  "aws:pinpoint/smsvoicev2SenderId",
);

/** Push services of telephone makers take the message and the device's token, wherever their servers are. */
const pushes = (applicationId: string, enabled: string, to: Movement["to"]): Movement => ({
  verb: "move",
  what: "content",
  from: [pinpointApp(applicationId, inOwnRegion)],
  to,
  when: [unless(enabled, false)],
  note: "messages pushed to devices",
});

/** Amazon's, Apple's and Google's, whose arguments differ in credentials only. */
const channel = (name: string): Entry =>
  entry<aws.pinpoint.AdmChannelArgs>(`aws:pinpoint/${name.charAt(0).toLowerCase()}${name.slice(1)}:${name}`, (at) => ({
    kinds: ["moves"],
    movements: [pushes(at("applicationId"), at("enabled"), "world")],
  }));

/** What people answer goes to a topic, or to Amazon Connect by its host name. */
const answers = (path: string, enabled: string): Movement =>
  copiesTo("content", [topic(path), host(path)], { when: [unless(enabled, false)] });

export default [
  channel("AdmChannel"),
  channel("ApnsChannel"),
  channel("ApnsSandboxChannel"),
  channel("ApnsVoipChannel"),
  channel("ApnsVoipSandboxChannel"),
  entry<aws.pinpoint.AppArgs>("aws:pinpoint/app:App", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesAt("content", lambdaFunction(at("campaignHook.lambdaFunctionName"), inOwnRegion)),
      processesAt("content", host(at("campaignHook.webUrl"))),
    ],
  })),
  entry<aws.pinpoint.BaiduChannelArgs>("aws:pinpoint/baiduChannel:BaiduChannel", (at) => ({
    kinds: ["moves"],
    movements: [
      pushes(at("applicationId"), at("enabled"), { country: "CN", what: "Baidu's push servers in mainland China" }),
    ],
  })),
  entry<aws.pinpoint.EmailChannelArgs>("aws:pinpoint/emailChannel:EmailChannel", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [pinpointApp(at("applicationId"), inOwnRegion)],
        to: [
          naming(
            "aws:ses/domainIdentity",
            "aws:ses/emailIdentity",
            "aws:sesv2/emailIdentity",
          )(at("identity"), inOwnRegion),
        ],
      },
    ],
    why: "Mail leaves by SES in the region of the sender's identity.",
  })),
  entry<aws.pinpoint.EventStreamArgs>("aws:pinpoint/eventStream:EventStream", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [pinpointApp(at("applicationId"), inOwnRegion)],
        to: [anyStream(at("destinationStreamArn"))],
      },
    ],
  })),
  channel("GcmChannel"),
  entry<aws.pinpoint.SmsChannelArgs>("aws:pinpoint/smsChannel:SmsChannel", () => ({ kinds: ["processes"] })),
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
    "aws:pinpoint/emailTemplate:EmailTemplate",
    "aws:pinpoint/smsvoicev2ConfigurationSet:Smsvoicev2ConfigurationSet",
    "aws:pinpoint/smsvoicev2Keyword:Smsvoicev2Keyword",
    "aws:pinpoint/smsvoicev2SenderId:Smsvoicev2SenderId",
  ]),
] satisfies readonly Entry[];
