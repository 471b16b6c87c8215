/** AWS Fault Injection Service: experiments that break things, and reports on them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { bucket, inOwnRegion, logGroup } from "../names.ts";

const reports = (to: ReturnType<typeof bucket>): Movement => ({
  verb: "copy",
  what: "metadata",
  from: "self",
  to: [to],
});

export default [
  entry<aws.fis.ExperimentTemplateArgs>("aws:fis/experimentTemplate:ExperimentTemplate", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      reports(bucket(at("logConfiguration.s3Configuration.bucketName"))),
      reports(logGroup(at("logConfiguration.cloudwatchLogsConfiguration.logGroupArn"), inOwnRegion)),
      reports(bucket(at("experimentReportConfiguration.outputs.s3Configuration.bucketName"))),
    ],
    why: "An experiment stops and delays; it reads no data.",
  })),
  ...guards("It stops experiments.", ["aws:fis/safetyLeverState:SafetyLeverState"]),
  ...inert("In which other account an experiment acts.", [
    "aws:fis/targetAccountConfiguration:TargetAccountConfiguration",
  ]),
] satisfies readonly Entry[];
