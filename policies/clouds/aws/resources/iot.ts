/** AWS IoT Core: devices, what is known of them, and the rules that pass their messages on. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, type Exposure, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { host, inOwnRegion } from "../../references.ts";
import { bucket, lambdaFunction, topic } from "../names.ts";

const openAcls = ["public-read", "public-read-write", "authenticated-read"];

/** The one client property that names a place, and the dot in its name. */
const brokers = '["bootstrap.servers"]';

const opens = (acl: string, target: string): Exposure => ({
  to: "world",
  when: [is(acl, ...openAcls)],
  how: "the ACL it writes with is public",
  of: [bucket(target)],
});

const asks = (target: string, what: Movement["what"]): Movement =>
  processesAt(what, lambdaFunction(target, inOwnRegion));

export default [
  entry<aws.iot.AuthorizerArgs>("aws:iot/authorizer:Authorizer", (at) => ({
    kinds: ["guards", "moves"],
    tags: at("tags"),
    movements: [asks(at("authorizerFunctionArn"), "credentials")],
  })),
  entry<aws.iot.IndexingConfigurationArgs>("aws:iot/indexingConfiguration:IndexingConfiguration", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
    why: "The index copies what devices report of themselves and where they are.",
  })),
  entry<aws.iot.ProvisioningTemplateArgs>("aws:iot/provisioningTemplate:ProvisioningTemplate", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [asks(at("preProvisioningHook.targetArn"), "metadata")],
  })),
  entry<aws.iot.ThingArgs>("aws:iot/thing:Thing", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "Its shadow keeps the state of a device, and its attributes often name who owns it.",
  })),
  entry<aws.iot.TopicRuleArgs>("aws:iot/topicRule:TopicRule", (at) => ({
    kinds: ["processes", "moves", "exposes"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("content", host(at("elasticsearch[].endpoint"))),
      copiesTo("content", host(at("https[].url"))),
      copiesTo("content", host(`${at("kafkas[].clientProperties")}${brokers}`)),
      copiesTo("content", lambdaFunction(at("lambdas[].functionArn"), inOwnRegion)),
      copiesTo("content", bucket(at("s3[].bucketName"))),
      copiesTo("content", topic(at("sns[].targetArn"))),
      copiesTo("content", host(at("sqs[].queueUrl"))),
      copiesTo("content", host(at("errorAction.elasticsearch.endpoint"))),
      copiesTo("content", host(at("errorAction.http.url"))),
      copiesTo("content", host(`${at("errorAction.kafka.clientProperties")}${brokers}`)),
      copiesTo("content", lambdaFunction(at("errorAction.lambda.functionArn"), inOwnRegion)),
      copiesTo("content", bucket(at("errorAction.s3.bucketName"))),
      copiesTo("content", topic(at("errorAction.sns.targetArn"))),
      copiesTo("content", host(at("errorAction.sqs.queueUrl"))),
    ],
    exposures: [
      opens(at("s3[].cannedAcl"), at("s3[].bucketName")),
      opens(at("errorAction.s3.cannedAcl"), at("errorAction.s3.bucketName")),
    ],
    why: "Tables, streams, logs and state machines are named without a region: they are those of its own. A destination is only a way to brokers, which their host names place.",
  })),
  ...guards("Identities of devices, and what each may do.", [
    "aws:iot/caCertificate:CaCertificate",
    "aws:iot/certificate:Certificate",
    "aws:iot/policy:Policy",
    "aws:iot/policyAttachment:PolicyAttachment",
    "aws:iot/roleAlias:RoleAlias",
    "aws:iot/thingPrincipalAttachment:ThingPrincipalAttachment",
  ]),
  ...inert("Groups, names and settings of one region; what devices say is judged at things and rules.", [
    "aws:iot/billingGroup:BillingGroup",
    "aws:iot/domainConfiguration:DomainConfiguration",
    "aws:iot/eventConfigurations:EventConfigurations",
    "aws:iot/loggingOptions:LoggingOptions",
    "aws:iot/thingGroup:ThingGroup",
    "aws:iot/thingGroupMembership:ThingGroupMembership",
    "aws:iot/thingType:ThingType",
    "aws:iot/topicRuleDestination:TopicRuleDestination",
  ]),
] satisfies readonly Entry[];
