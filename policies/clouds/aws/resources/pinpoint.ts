/** AWS End User Messaging, once Pinpoint: customers' devices, numbers and addresses, and by whom messages reach them. */
import type * as aws from "@pulumi/aws";
import { unless } from "../../conditions.ts";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { host, inOwnRegion, naming } from "../../references.ts";
import { anyStream, lambdaFunction, pinpointApp } from "../names.ts";

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
  ...inert("Texts with gaps for names, sender names, and words a number answers to.", [
    "aws:pinpoint/emailTemplate:EmailTemplate",
  ]),
] satisfies readonly Entry[];
