/** Amazon CloudFront: what it caches, it caches all over the world. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert, instructs, twins } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { host, naming } from "../../references.ts";
import { stream } from "../names.ts";

const store = naming("aws:cloudfront/keyValueStore");

/**
 * A price class and a geographic restriction choose who is served from where, not where requests are decrypted and
 * answers are kept. Content without data of people is tagged landlocked-class none, on the distribution and its origin.
 */
const delivered = twins<aws.cloudfront.DistributionArgs, aws.cloudfront.MultitenantDistributionArgs>((at) => ({
  kinds: ["moves"],
  tags: at("tags"),
  global: true,
  movements: [
    {
      verb: "copy",
      what: "content",
      each: at("origins[]"),
      from: [host(at("origins[].domainName"))],
      to: "world",
      note: at("origins"),
    },
  ],
  why: "Neither a price class nor a geographic restriction keeps content out of edge locations abroad.",
}));

export default [
  entry<aws.cloudfront.DistributionArgs>("aws:cloudfront/distribution:Distribution", (at) => ({
    ...delivered,
    answers: { at: [at("aliases[]")] },
  })),
  entry<aws.cloudfront.DistributionTenantArgs>("aws:cloudfront/distributionTenant:DistributionTenant", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [copiesTo("content", "world", { note: at("distributionId") })],
    harmless: [at("domains[].domain")],
    why: "Its parameters choose an origin of its distribution, which is taken to lie in the region of its provider.",
  })),
  entry<aws.cloudfront.KeyValueStoreArgs>("aws:cloudfront/keyValueStore:KeyValueStore", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    why: "Each of its keys goes to edge locations all over the world, and is judged with the class of its store.",
  })),
  entry<aws.cloudfront.KeyvaluestoreKeyArgs>("aws:cloudfront/keyvaluestoreKey:KeyvaluestoreKey", (at) => ({
    kinds: ["moves"],
    movements: [
      { verb: "copy", what: "content", from: [store(at("keyValueStoreArn"))], to: "world", note: at("value") },
    ],
  })),
  entry<aws.cloudfront.KeyvaluestoreKeysExclusiveArgs>(
    "aws:cloudfront/keyvaluestoreKeysExclusive:KeyvaluestoreKeysExclusive",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "content",
          each: at("resourceKeyValuePairs[]"),
          from: [store(at("keyValueStoreArn"))],
          to: "world",
          note: at("resourceKeyValuePairs"),
        },
      ],
    }),
  ),
  entry<aws.cloudfront.MultitenantDistributionArgs>(
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    () => delivered,
  ),
  entry<aws.cloudfront.RealtimeLogConfigArgs>("aws:cloudfront/realtimeLogConfig:RealtimeLogConfig", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", stream(at("endpoint.kinesisStreamConfig.streamArn")))],
    why: "Its logs of viewers are taken to be of the region of its provider: CloudFront lets them go to any.",
  })),
  ...guards("They say who may fetch from an origin and how, and hold no content.", [
    "aws:cloudfront/fieldLevelEncryptionConfig:FieldLevelEncryptionConfig",
    "aws:cloudfront/fieldLevelEncryptionProfile:FieldLevelEncryptionProfile",
    "aws:cloudfront/keyGroup:KeyGroup",
    "aws:cloudfront/originAccessControl:OriginAccessControl",
    "aws:cloudfront/originAccessIdentity:OriginAccessIdentity",
    "aws:cloudfront/publicKey:PublicKey",
    "aws:cloudfront/trustStore:TrustStore",
    "aws:cloudfront/vpcOrigin:VpcOrigin",
  ]),
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html: no calls over a network.
  ...instructs("Their code calls nothing over a network, and tells browsers where to go.", [
    "aws:cloudfront/connectionFunction:ConnectionFunction",
    "aws:cloudfront/function:Function",
  ]),
  ...inert("Policies for distributions; what passes through them is judged at the distribution.", [
    "aws:cloudfront/anycastIpList:AnycastIpList",
    "aws:cloudfront/cachePolicy:CachePolicy",
    "aws:cloudfront/connectionGroup:ConnectionGroup",
    "aws:cloudfront/continuousDeploymentPolicy:ContinuousDeploymentPolicy",
    "aws:cloudfront/monitoringSubscription:MonitoringSubscription",
    "aws:cloudfront/originRequestPolicy:OriginRequestPolicy",
    "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
  ]),
] satisfies readonly Entry[];
