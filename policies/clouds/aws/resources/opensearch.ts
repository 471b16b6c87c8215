/** Amazon OpenSearch: domains, their connections to domains of other regions, and who may search them. */
import type * as aws from "@pulumi/aws";
import { isAbsent } from "../../conditions.ts";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { opensToAccounts, policyOpens } from "../../exposures.ts";
import { copiesFrom, copiesTo, processesFrom } from "../../movements.ts";
import { naming, region } from "../../references.ts";

export default [
  entry<aws.opensearch.ApplicationArgs>("aws:opensearch/application:Application", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "metadata",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      processesFrom(
        "content",
        naming("aws:opensearch/domain", "aws:opensearch/serverlessCollection")(at("dataSources[].dataSourceArn")),
        { each: at("dataSources[]") },
      ),
    ],
  })),
  entry<aws.opensearch.AuthorizeVpcEndpointAccessArgs>(
    "aws:opensearch/authorizeVpcEndpointAccess:AuthorizeVpcEndpointAccess",
    (at) => ({
      kinds: ["exposes"],
      exposures: [
        opensToAccounts(at("account"), "it lets them reach the domain from a network of theirs", [
          naming("aws:opensearch/domain")(at("domainName")),
        ]),
      ],
    }),
  ),
  entry<aws.opensearch.DomainArgs>("aws:opensearch/domain:Domain", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "content",
    tags: at("tags"),
    known: [at("domainName")],
    exposures: [{ ...policyOpens(at("accessPolicies")), when: [isAbsent(at("vpcOptions"))] }],
    why: "In a VPC its access policy lets in nobody from outside.",
  })),
  entry<aws.opensearch.DomainPolicyArgs>("aws:opensearch/domainPolicy:DomainPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("accessPolicies"), [naming("aws:opensearch/domain")(at("domainName"))])],
  })),
  entry<aws.opensearch.InboundConnectionAccepterArgs>(
    "aws:opensearch/inboundConnectionAccepter:InboundConnectionAccepter",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesTo("content", naming("aws:opensearch/outboundConnection")(at("connectionId")))],
      why: "It lets the domain that asked for the connection read this one; where that lies only the other half says.",
    }),
  ),
  entry<aws.opensearch.OutboundConnectionArgs>("aws:opensearch/outboundConnection:OutboundConnection", (at) => ({
    kinds: ["moves"],
    movements: [copiesFrom("content", region(at("remoteDomainInfo.region")))],
    why: "The local domain searches or follows the remote one, so data comes from there.",
  })),
  entry<aws.opensearch.ServerlessAccessPolicyArgs>(
    "aws:opensearch/serverlessAccessPolicy:ServerlessAccessPolicy",
    (at) => ({
      kinds: ["exposes"],
      exposures: [policyOpens(at("policy"))],
    }),
  ),
  entry<aws.opensearch.ServerlessCollectionArgs>("aws:opensearch/serverlessCollection:ServerlessCollection", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  ...guards("They say from which network and under which key a collection is searched, and who signs people in.", [
    "aws:opensearch/serverlessSecurityConfig:ServerlessSecurityConfig",
    "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy",
  ]),
  ...inert("Ways into a domain from its own networks, its plug-ins and its size.", [
    "aws:opensearch/domainSamlOptions:DomainSamlOptions",
    "aws:opensearch/package:Package",
    "aws:opensearch/packageAssociation:PackageAssociation",
    "aws:opensearch/serverlessCollectionGroup:ServerlessCollectionGroup",
    "aws:opensearch/serverlessLifecyclePolicy:ServerlessLifecyclePolicy",
    "aws:opensearch/serverlessVpcEndpoint:ServerlessVpcEndpoint",
    "aws:opensearch/vpcEndpoint:VpcEndpoint",
  ]),
] satisfies readonly Entry[];
