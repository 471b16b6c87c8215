/** Amazon SES by its first module: mail sent from a region, mail that comes in, and where either is reported or put. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, type Movement, type Reference } from "../../entry.ts";
import { bucket, deliveryStream, lambdaFunction, naming, topic } from "../names.ts";

/** What happened to a letter, with the address it was for. */
const tells = (to: Reference): Movement => ({ verb: "copy", what: "metadata", from: "self", to: [to] });

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
    movements: [tells(deliveryStream(at("kinesisDestination.streamArn"))), tells(topic(at("snsDestination.topicArn")))],
    why: "CloudWatch is that of its own region, and gets numbers only.",
  })),
  entry<aws.ses.IdentityNotificationTopicArgs>("aws:ses/identityNotificationTopic:IdentityNotificationTopic", (at) => ({
    kinds: ["moves"],
    movements: [tells(topic(at("topicArn")))],
  })),
  entry<aws.ses.ReceiptRuleArgs>("aws:ses/receiptRule:ReceiptRule", (at) => {
    const delivers = (to: Reference): Movement => ({ verb: "copy", what: "content", from: "self", to: [to] });
    return {
      kinds: ["processes", "moves"],
      known: [at("name")],
      movements: [
        delivers(lambdaFunction(at("lambdaActions[].functionArn"))),
        delivers(bucket(at("s3Actions[].bucketName"))),
        delivers(topic(at("snsActions[].topicArn"))),
        delivers(naming("aws:workmail/organization")(at("workmailActions[].organizationArn"))),
        tells(topic(at("bounceActions[].topicArn"))),
        tells(topic(at("lambdaActions[].topicArn"))),
        tells(topic(at("s3Actions[].topicArn"))),
        tells(topic(at("stopActions[].topicArn"))),
        tells(topic(at("workmailActions[].topicArn"))),
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
