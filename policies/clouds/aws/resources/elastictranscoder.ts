/** Amazon Elastic Transcoder: media taken from one bucket, converted, and put into others. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, type Exposure, entry, inert, type Movement } from "../../entry.ts";
import { processesFrom } from "../../movements.ts";
import { bucket } from "../names.ts";

const openGroups = ["AllUsers", "AuthenticatedUsers"];

export default [
  entry<aws.elastictranscoder.PipelineArgs>("aws:elastictranscoder/pipeline:Pipeline", (at) => {
    const input = [bucket(at("inputBucket"))];
    const converts = (target: string): Movement => ({
      verb: "copy",
      what: "content",
      from: input,
      to: [bucket(target)],
    });
    const opens = (grantee: string, target: string): Exposure => ({
      to: "world",
      when: [is(grantee, ...openGroups)],
      how: "it lets everybody read what it converts",
      of: [bucket(target)],
    });
    return {
      kinds: ["processes", "moves", "exposes"],
      known: [at("name")],
      movements: [
        processesFrom("content", input),
        converts(at("outputBucket")),
        converts(at("contentConfig.bucket")),
        converts(at("thumbnailConfig.bucket")),
      ],
      exposures: [
        opens(at("contentConfigPermissions[].grantee"), at("contentConfig.bucket")),
        opens(at("thumbnailConfigPermissions[].grantee"), at("thumbnailConfig.bucket")),
      ],
    };
  }),
  ...inert("Formats of pictures and sound.", ["aws:elastictranscoder/preset:Preset"]),
] satisfies readonly Entry[];
