/** SES Mail Manager: mail that comes in, what rules do with it, and the archives that keep it. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, type Movement, type Reference } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { anything, host, inOwnRegion, naming } from "../../references.ts";
import { bucket, key, lambdaFunction, topic } from "../names.ts";

const relay = naming("aws:mailmanager/relay");
const archive = naming("aws:mailmanager/archive");

export default [
  entry<aws.mailmanager.ArchiveArgs>("aws:mailmanager/archive:Archive", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.mailmanager.IngressPointArgs>("aws:mailmanager/ingressPoint:IngressPoint", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.mailmanager.RelayArgs>("aws:mailmanager/relay:Relay", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [{ verb: "move", what: "content", from: "self", to: [host(at("serverName"))] }],
  })),
  entry<aws.mailmanager.RuleSetArgs>("aws:mailmanager/ruleSet:RuleSet", (at) => {
    const to = (...references: readonly Reference[]): Movement =>
      copiesTo("content", references, { each: at("rules[].actions[]") });
    return {
      kinds: ["processes", "moves"],
      tags: at("tags"),
      known: [at("name")],
      movements: [
        to(archive(at("rules[].actions[].archive.targetArchive"), inOwnRegion)),
        to(anything(at("rules[].actions[].deliverToMailbox.mailboxArn"))),
        to(naming("aws:qbusiness/application")(at("rules[].actions[].deliverToQBusiness.applicationId"), inOwnRegion)),
        to(lambdaFunction(at("rules[].actions[].invokeLambda.functionArn"))),
        to(topic(at("rules[].actions[].publishToSns.topicArn"))),
        to(relay(at("rules[].actions[].relay.relay"), inOwnRegion)),
        to(bucket(at("rules[].actions[].writeToS3.s3Bucket")), key(at("rules[].actions[].writeToS3.s3SseKmsKeyId"))),
      ],
      why: "A send action leaves by SES of the same region, to whom the letter is addressed.",
    };
  }),
  ...guards("It says which mail is let in.", ["aws:mailmanager/trafficPolicy:TrafficPolicy"]),
] satisfies readonly Entry[];
