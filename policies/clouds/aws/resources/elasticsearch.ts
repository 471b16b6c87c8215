/** Amazon Elasticsearch Service, the older name of Amazon OpenSearch: domains, and who may search them. */
import type * as aws from "@pulumi/aws";
import { isAbsent } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { logGroup } from "../names.ts";

export default [
  entry<aws.elasticsearch.DomainArgs>("aws:elasticsearch/domain:Domain", (at) => ({
    kinds: ["holds", "moves", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("domainName")],
    movements: [copiesTo("logs", logGroup(at("logPublishingOptions[].cloudwatchLogGroupArn"), inOwnRegion))],
    exposures: [{ ...policyOpens(at("accessPolicies")), when: [isAbsent(at("vpcOptions"))] }],
    why: "In a VPC its access policy lets in nobody from outside.",
  })),
  entry<aws.elasticsearch.DomainPolicyArgs>("aws:elasticsearch/domainPolicy:DomainPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("accessPolicies"), [naming("aws:elasticsearch/domain")(at("domainName"))])],
  })),
  ...guards("It says who signs in to the domain's dashboards.", [
    "aws:elasticsearch/domainSamlOptions:DomainSamlOptions",
  ]),
  ...inert("A way into a domain from its own networks.", ["aws:elasticsearch/vpcEndpoint:VpcEndpoint"]),
] satisfies readonly Entry[];
