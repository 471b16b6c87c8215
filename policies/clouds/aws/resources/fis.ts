/** AWS Fault Injection Service: experiments that break things, and reports on them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { bucket, logGroup } from "../names.ts";

export default [
  entry<aws.fis.ExperimentTemplateArgs>("aws:fis/experimentTemplate:ExperimentTemplate", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      copiesTo("metadata", bucket(at("logConfiguration.s3Configuration.bucketName"))),
      copiesTo("metadata", logGroup(at("logConfiguration.cloudwatchLogsConfiguration.logGroupArn"), inOwnRegion)),
      copiesTo("metadata", bucket(at("experimentReportConfiguration.outputs.s3Configuration.bucketName"))),
    ],
    why: "An experiment stops and delays; it reads no data.",
  })),
  ...guards("It stops experiments.", ["aws:fis/safetyLeverState:SafetyLeverState"]),
  ...inert("In which other account an experiment acts.", [
    "aws:fis/targetAccountConfiguration:TargetAccountConfiguration",
  ]),
] satisfies readonly Entry[];
