/** Amazon Connect: contact centres, their recordings, the people who work there, and the bots and code they hand callers to. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, instructs, type Movement, type Reference } from "../../entry.ts";
import { inOwnRegion, naming, region } from "../../references.ts";
import { bucket, deliveryStream, lambdaFunction, stream } from "../names.ts";

const instance = naming("aws:connect/instance");

const hands = (from: string, to: Reference): Movement => ({
  verb: "process",
  what: "content",
  from: [instance(from, inOwnRegion)],
  to: [to],
});

export default [
  entry<aws.appintegrations.DataIntegrationArgs>("aws:appintegrations/dataIntegration:DataIntegration", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
    why: "What comes in from outside the cloud is judged from where it is taken in.",
  })),
  entry<aws.connect.BotAssociationArgs>("aws:connect/botAssociation:BotAssociation", (at) => ({
    kinds: ["moves"],
    movements: [hands(at("instanceId"), region(at("lexBot.lexRegion")))],
  })),
  entry<aws.connect.InstanceArgs>("aws:connect/instance:Instance", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("instanceAlias")],
  })),
  entry<aws.connect.InstanceStorageConfigArgs>("aws:connect/instanceStorageConfig:InstanceStorageConfig", (at) => ({
    kinds: ["moves"],
    movements: [
      deliveryStream(at("storageConfig.kinesisFirehoseConfig.firehoseArn")),
      stream(at("storageConfig.kinesisStreamConfig.streamArn")),
      bucket(at("storageConfig.s3Config.bucketName")),
    ].map((to): Movement => ({ ...hands(at("instanceId"), to), verb: "copy" })),
    why: "Video streams are of its own region.",
  })),
  entry<aws.connect.LambdaFunctionAssociationArgs>(
    "aws:connect/lambdaFunctionAssociation:LambdaFunctionAssociation",
    (at) => ({
      kinds: ["moves"],
      movements: [hands(at("instanceId"), lambdaFunction(at("functionArn")))],
    }),
  ),
  entry<aws.connect.UserArgs>("aws:connect/user:User", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.connect.VocabularyArgs>("aws:connect/vocabulary:Vocabulary", (at) => ({
    kinds: ["holds"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
    why: "Words to be understood can be names of people.",
  })),
  ...guards("It says what an agent may do.", ["aws:connect/securityProfile:SecurityProfile"]),
  ...inert("What callers are led through, by whom and when; code and bots are judged where they are associated.", [
    "aws:connect/hoursOfOperation:HoursOfOperation",
    "aws:connect/phoneNumber:PhoneNumber",
    "aws:connect/phoneNumberContactFlowAssociation:PhoneNumberContactFlowAssociation",
    "aws:connect/queue:Queue",
    "aws:connect/quickConnect:QuickConnect",
    "aws:connect/routingProfile:RoutingProfile",
    "aws:connect/userHierarchyGroup:UserHierarchyGroup",
    "aws:connect/userHierarchyStructure:UserHierarchyStructure",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:connect/contactFlow:ContactFlow",
    "aws:connect/contactFlowModule:ContactFlowModule",
  ]),
] satisfies readonly Entry[];
