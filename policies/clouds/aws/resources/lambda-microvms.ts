/** AWS Lambda MicroVMs: machines of one region that keep their memory between calls, and the images they start from. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, twins } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
import { logGroup } from "../names.ts";

const image = twins<aws.lambda.MicrovmsImageArgs, aws.lambdamicrovms.ImageArgs>((at) => ({
  kinds: ["holds"],
  holds: "images",
  tags: at("tags"),
  known: [at("name")],
  why: "The bucket it is built from holds code.",
}));

export default [
  entry<aws.lambda.MicrovmsImageArgs>("aws:lambda/microvmsImage:MicrovmsImage", () => image),
  entry<aws.lambdamicrovms.ImageArgs>("aws:lambdamicrovms/image:Image", () => image),
  entry<aws.lambdamicrovms.MicrovmArgs>("aws:lambdamicrovms/microvm:Microvm", (at) => ({
    kinds: ["processes", "moves"],
    movements: [copiesTo("logs", logGroup(at("logging.cloudwatch.logGroup"), inOwnRegion))],
    why: "What its code sends elsewhere can't be read from its properties.",
  })),
] satisfies readonly Entry[];
