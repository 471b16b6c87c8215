/** Amazon CloudFront: what it caches, it caches all over the world. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { host } from "../names.ts";

/**
 * A price class and a geographic restriction choose who is served from where, not where requests are decrypted and
 * answers are kept. Content without data of people is tagged landlocked-class none, on the distribution and its origin.
 */
const everywhere = "Neither a price class nor a geographic restriction keeps content out of edge locations abroad.";

export default [
  entry<aws.cloudfront.DistributionArgs>("aws:cloudfront/distribution:Distribution", (at) => ({
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
    why: everywhere,
  })),
  entry<aws.cloudfront.MultitenantDistributionArgs>(
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
    (at) => ({
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
      why: everywhere,
    }),
  ),
  ...guards("They say who may fetch from an origin and how, and hold no content.", [
    "aws:cloudfront/keyGroup:KeyGroup",
    "aws:cloudfront/originAccessControl:OriginAccessControl",
    "aws:cloudfront/originAccessIdentity:OriginAccessIdentity",
    "aws:cloudfront/publicKey:PublicKey",
  ]),
  ...inert("Policies and code for distributions; what passes through them is judged at the distribution.", [
    "aws:cloudfront/cachePolicy:CachePolicy",
    "aws:cloudfront/function:Function",
    "aws:cloudfront/monitoringSubscription:MonitoringSubscription",
    "aws:cloudfront/originRequestPolicy:OriginRequestPolicy",
    "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
  ]),
] satisfies readonly Entry[];
