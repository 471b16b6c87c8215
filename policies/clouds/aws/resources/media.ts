/** AWS Elemental media services: pictures and voices of people in, streams and recordings out. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, type Exposure, entry, guards, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { anything, host, inOwnRegion, naming } from "../../references.ts";
import { bucket } from "../names.ts";

const openAcl = (path: string): Exposure => ({
  to: "world",
  when: [is(path, "PUBLIC_READ", "AUTHENTICATED_READ")],
  how: "the ACL of what it records is public",
});

export default [
  entry<aws.mediaconvert.QueueArgs>("aws:mediaconvert/queue:Queue", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
    why: "A job sent to it names its own input and output, which is in no program.",
  })),
  entry<aws.medialive.ChannelArgs>("aws:medialive/channel:Channel", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("content", [host(at("destinations[].settings[].url")), bucket(at("destinations[].settings[].url"))], {
        each: at("destinations[].settings[]"),
      }),
      copiesTo(
        "content",
        naming("aws:mediapackage/channel")(at("destinations[].mediaPackageSettings[].channelId"), inOwnRegion),
        { each: at("destinations[].mediaPackageSettings[]") },
      ),
    ],
    exposures: [
      openAcl(
        at(
          "encoderSettings.outputGroups[].outputGroupSettings.archiveGroupSettings[].archiveCdnSettings.archiveS3Settings.cannedAcl",
        ),
      ),
      openAcl(
        at(
          "encoderSettings.outputGroups[].outputGroupSettings.frameCaptureGroupSettings.frameCaptureCdnSettings.frameCaptureS3Settings.cannedAcl",
        ),
      ),
      openAcl(
        at(
          "encoderSettings.outputGroups[].outputGroupSettings.hlsGroupSettings.hlsCdnSettings[].hlsS3Settings.cannedAcl",
        ),
      ),
    ],
    why: "A destination outside buckets (rtmp:) tells no region unless its host name does.",
  })),
  entry<aws.medialive.InputArgs>("aws:medialive/input:Input", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesFrom("content", host(at("sources[].url")), { each: at("sources[]") }),
      copiesFrom("content", anything(at("mediaConnectFlows[].flowArn")), { each: at("mediaConnectFlows[]") }),
    ],
  })),
  entry<aws.medialive.MultiplexArgs>("aws:medialive/multiplex:Multiplex", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.mediapackage.ChannelArgs>("aws:mediapackage/channel:Channel", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
    known: [at("channelId")],
  })),
  entry<aws.mediapackagev2.ChannelGroupArgs>("aws:mediapackagev2/channelGroup:ChannelGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.mediastore.ContainerArgs>("aws:mediastore/container:Container", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.mediastore.ContainerPolicyArgs>("aws:mediastore/containerPolicy:ContainerPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [naming("aws:mediastore/container")(at("containerName"))])],
  })),
  ...guards("It says which addresses may send a stream in.", ["aws:medialive/inputSecurityGroup:InputSecurityGroup"]),
  ...inert("Names one program of a multiplex, which is judged.", ["aws:medialive/multiplexProgram:MultiplexProgram"]),
] satisfies readonly Entry[];
