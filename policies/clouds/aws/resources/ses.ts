/** Amazon SES by its first module: mail sent from a region, mail that comes in, and where either is reported or put. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { naming } from "../../references.ts";
import { bucket, deliveryStream, lambdaFunction, topic } from "../names.ts";

export default [
  entry<aws.ses.DomainIdentityArgs>("aws:ses/domainIdentity:DomainIdentity", (at) => ({
    kinds: ["processes"],
    known: [at("domain")],
    why: "Mail of this domain is sent from its region.",
  })),
  entry<aws.ses.EmailIdentityArgs>("aws:ses/emailIdentity:EmailIdentity", (at) => ({
    kinds: ["processes"],
    known: [at("email")],
    why: "Mail of this address is sent from its region.",
  })),
  entry<aws.ses.EventDestinationArgs>("aws:ses/eventDestination:EventDestination", (at) => ({
    kinds: ["moves"],
    known: [at("name")],
    // What happened to a letter, with the address it was for.
    movements: [
      copiesTo("metadata", deliveryStream(at("kinesisDestination.streamArn"))),
      copiesTo("metadata", topic(at("snsDestination.topicArn"))),
    ],
    why: "CloudWatch is that of its own region, and gets numbers only.",
  })),
  entry<aws.ses.IdentityNotificationTopicArgs>("aws:ses/identityNotificationTopic:IdentityNotificationTopic", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", topic(at("topicArn")))],
  })),
  entry<aws.ses.ReceiptRuleArgs>("aws:ses/receiptRule:ReceiptRule", (at) => {
    return {
      kinds: ["processes", "moves"],
      known: [at("name")],
      movements: [
        copiesTo("content", lambdaFunction(at("lambdaActions[].functionArn"))),
        copiesTo("content", bucket(at("s3Actions[].bucketName"))),
        copiesTo("content", topic(at("snsActions[].topicArn"))),
        copiesTo("content", naming("aws:workmail/organization")(at("workmailActions[].organizationArn"))),
        copiesTo("metadata", topic(at("bounceActions[].topicArn"))),
        copiesTo("metadata", topic(at("lambdaActions[].topicArn"))),
        copiesTo("metadata", topic(at("s3Actions[].topicArn"))),
        copiesTo("metadata", topic(at("stopActions[].topicArn"))),
        copiesTo("metadata", topic(at("workmailActions[].topicArn"))),
      ],
      why: "The key that encrypts mail is one of the rule's region, wherever the bucket is.",
    };
  }),
  ...guards("They say which mail is let in, and who else may send mail in our name: neither shows anybody ours.", [
    "aws:ses/identityPolicy:IdentityPolicy",
    "aws:ses/receiptFilter:ReceiptFilter",
  ]),
  ...inert("Proof that a domain is ours, names for rules and settings, and letters nobody's name is in yet.", [
    "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet",
    "aws:ses/configurationSet:ConfigurationSet",
    "aws:ses/domainDkim:DomainDkim",
    "aws:ses/domainIdentityVerification:DomainIdentityVerification",
    "aws:ses/mailFrom:MailFrom",
    "aws:ses/receiptRuleSet:ReceiptRuleSet",
    "aws:ses/template:Template",
  ]),
] satisfies readonly Entry[];
