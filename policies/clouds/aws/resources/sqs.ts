/** Amazon SQS: queues, and who may read them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { queue } from "../names.ts";

export default [
  entry<aws.sqs.QueueArgs>("aws:sqs/queue:Queue", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    exposures: [policyOpens(at("policy"))],
    why: "A dead-letter queue lies in the queue's own region: SQS accepts no other.",
  })),
  entry<aws.sqs.QueuePolicyArgs>("aws:sqs/queuePolicy:QueuePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [queue(at("queueUrl"))])],
  })),
  ...guards("They name or limit dead-letter queues, which lie in the same region.", [
    "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy",
    "aws:sqs/redrivePolicy:RedrivePolicy",
  ]),
] satisfies readonly Entry[];
