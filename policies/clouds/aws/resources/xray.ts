/** AWS X-Ray: traces of requests through services of one region, and who may read or add them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";

export default [
  entry<aws.xray.ResourcePolicyArgs>("aws:xray/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policyDocument"))],
  })),
  ...guards("It says under which key traces are kept.", ["aws:xray/encryptionConfig:EncryptionConfig"]),
  ...inert("Which traces are kept and how they are grouped, in X-Ray or CloudWatch of the same region.", [
    "aws:xray/group:Group",
    "aws:xray/indexingRule:IndexingRule",
    "aws:xray/samplingRule:SamplingRule",
    "aws:xray/traceSegmentDestination:TraceSegmentDestination",
  ]),
] satisfies readonly Entry[];
