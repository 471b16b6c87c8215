/** Amazon Chime SDK: telephone calls, where they are switched, recorded, transcribed and analysed. */
import type * as aws from "@pulumi/aws";
import { isAbsent, unless } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { anything, elsewhere, inOwnRegion, naming, region } from "../../references.ts";
import { bucket, lambdaFunction, queue, stream, topic } from "../names.ts";

const connector = naming("aws:chime/voiceConnector");

export default [
  entry<aws.chime.SdkvoiceGlobalSettingsArgs>("aws:chime/sdkvoiceGlobalSettings:SdkvoiceGlobalSettings", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", bucket(at("voiceConnector.cdrBucket")))],
    why: "Records of who called whom; they are taken to come from the region of its provider.",
  })),
  entry<aws.chime.SdkvoiceSipMediaApplicationArgs>(
    "aws:chime/sdkvoiceSipMediaApplication:SdkvoiceSipMediaApplication",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        processesAt("content", region(at("awsRegion"))),
        processesAt("content", lambdaFunction(at("endpoints.lambdaArn"))),
      ],
    }),
  ),
  entry<aws.chime.SdkvoiceSipRuleArgs>("aws:chime/sdkvoiceSipRule:SdkvoiceSipRule", (at) => ({
    kinds: ["moves"],
    movements: [
      processesAt("content", region(at("targetApplications[].awsRegion")), { each: at("targetApplications[]") }),
    ],
  })),
  entry<aws.chime.SdkvoiceVoiceProfileDomainArgs>(
    "aws:chime/sdkvoiceVoiceProfileDomain:SdkvoiceVoiceProfileDomain",
    (at) => ({
      kinds: ["holds"],
      holds: "content",
      tags: at("tags"),
      known: [at("name")],
      why: "Prints of people's voices.",
    }),
  ),
  entry<aws.chime.VoiceConnectorArgs>("aws:chime/voiceConnector:VoiceConnector", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesAt("content", region(at("awsRegion"))),
      processesAt("content", { region: "us-east-1" }, { when: [isAbsent(at("awsRegion"))], note: at("awsRegion") }),
    ],
    why: "Without awsRegion it is made in Virginia, whatever the region of its provider.",
  })),
  entry<aws.chime.VoiceConnectorLoggingArgs>("aws:chime/voiceConnectorLogging:VoiceConnectorLogging", () => ({
    kinds: ["processes"],
    why: "Its logs of calls go to the log groups of the connector's region.",
  })),
  entry<aws.chime.VoiceConnectorOriginationArgs>(
    "aws:chime/voiceConnectorOrigination:VoiceConnectorOrigination",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "process",
          what: "content",
          each: at("routes[]"),
          from: [connector(at("voiceConnectorId"), inOwnRegion)],
          to: [elsewhere(at("routes[].host"))],
          when: [unless(at("disabled"), true)],
        },
      ],
      why: "Where a telephone exchange stands, only a ledger entry for its host can say.",
    }),
  ),
  entry<aws.chime.VoiceConnectorStreamingArgs>("aws:chime/voiceConnectorStreaming:VoiceConnectorStreaming", (at) => ({
    kinds: ["processes", "moves"],
    movements: [
      {
        verb: "process",
        what: "content",
        from: [connector(at("voiceConnectorId"), inOwnRegion)],
        to: [anything(at("mediaInsightsConfiguration.configurationArn"))],
      },
    ],
    why: "It streams calls to Kinesis Video of the connector's region.",
  })),
  entry<aws.chimesdkmediapipelines.MediaInsightsPipelineConfigurationArgs>(
    "aws:chimesdkmediapipelines/mediaInsightsPipelineConfiguration:MediaInsightsPipelineConfiguration",
    (at) => ({
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        bucket(
          at("elements[].amazonTranscribeCallAnalyticsProcessorConfiguration.postCallAnalyticsSettings.outputLocation"),
        ),
        stream(at("elements[].kinesisDataStreamSinkConfiguration.insightsTarget")),
        lambdaFunction(at("elements[].lambdaFunctionSinkConfiguration.insightsTarget")),
        bucket(at("elements[].s3RecordingSinkConfiguration.destination")),
        topic(at("elements[].snsTopicSinkConfiguration.insightsTarget")),
        queue(at("elements[].sqsQueueSinkConfiguration.insightsTarget")),
      ].map((to) => copiesTo("content", to, { each: at("elements[]") })),
    }),
  ),
  ...guards("They say who may call where.", [
    "aws:chime/voiceConnectorTermination:VoiceConnectorTermination",
    "aws:chime/voiceConnectorTerminationCredentials:VoiceConnectorTerminationCredentials",
  ]),
  ...inert("The order in which connectors take calls; each is judged by its own region.", [
    "aws:chime/voiceConnectorGroup:VoiceConnectorGroup",
  ]),
] satisfies readonly Entry[];
