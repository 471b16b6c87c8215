/** Amazon Route 53 and AWS Certificate Manager: names, certificates, and where questions about names are logged. */
import type * as aws from "@pulumi/aws";
import { is, isAbsent } from "../../conditions.ts";
import { type Entry, entry, type InputCondition, inert, instructs, type Movement } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { hostHere } from "../../references.ts";
import { logGroup, logStore } from "../names.ts";

/** The kinds of record whose value is called; others prove something, or name who may. */
const leading = ["A", "AAAA", "CNAME", "HTTPS", "SRV", "SVCB"];

/** Those who live in one place and are led to it are not led abroad. */
const led = (value: string, name: string | undefined, when: readonly InputCondition[]): Movement =>
  processesAt("content", hostHere(value), { when, ifPlaced: true, ...(name !== undefined && { leads: { name } }) });

export default [
  entry<aws.route53.QueryLogArgs>("aws:route53/queryLog:QueryLog", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("logs", logGroup(at("cloudwatchLogGroupArn")))],
    why: "Route 53 accepts only a log group in us-east-1.",
  })),
  entry<aws.route53.RecordArgs>("aws:route53/record:Record", (at) => ({
    kinds: ["moves"],
    answers: { at: [at("name")], leadTo: [at("records[]"), at("aliases[].name")] },
    movements: [
      led(at("records[]"), at("name"), [is(at("type"), ...leading), isAbsent(at("geolocationRoutingPolicies"))]),
      led(at("records[]"), undefined, [is(at("type"), "MX"), isAbsent(at("geolocationRoutingPolicies"))]),
      led(at("aliases[].name"), at("name"), [isAbsent(at("geolocationRoutingPolicies"))]),
      led(at("records[]"), at("name"), [
        is(at("type"), ...leading),
        is(at("geolocationRoutingPolicies[].country"), "*"),
      ]),
      led(at("records[]"), undefined, [is(at("type"), "MX"), is(at("geolocationRoutingPolicies[].country"), "*")]),
      led(at("aliases[].name"), at("name"), [is(at("geolocationRoutingPolicies[].country"), "*")]),
    ],
    // What a region's people measure as nearest is no place that data goes to.
    harmless: [at("latencyRoutingPolicies[].region")],
    why: "Who calls a name is led where its values say; a host nobody can place counts, unless it is a mail service's, a certificate's proof, a page that is only read, or of the own domain (harmless-texts.yaml, recordHosts).",
  })),
  entry<aws.route53.ResolverQueryLogConfigArgs>("aws:route53/resolverQueryLogConfig:ResolverQueryLogConfig", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesTo("logs", logStore(at("destinationArn")))],
  })),
  ...inert(
    "Names and certificates are public by nature and carry no data of people; us-east-1 for a CDN's certificate is no copy.",
    [
      "aws:acm/certificate:Certificate",
      "aws:acm/certificateValidation:CertificateValidation",
      "aws:route53/delegationSet:DelegationSet",
      "aws:route53/healthCheck:HealthCheck",
      "aws:route53/hostedZoneDnsSec:HostedZoneDnsSec",
      "aws:route53/keySigningKey:KeySigningKey",
      "aws:route53/resolverEndpoint:ResolverEndpoint",
      "aws:route53/resolverQueryLogConfigAssociation:ResolverQueryLogConfigAssociation",
      "aws:route53/resolverRuleAssociation:ResolverRuleAssociation",
      "aws:route53/vpcAssociationAuthorization:VpcAssociationAuthorization",
      "aws:route53/zone:Zone",
      "aws:route53/zoneAssociation:ZoneAssociation",
    ],
  ),
  ...instructs("Questions about names go to the addresses it names: a public one is somebody's on the internet.", [
    "aws:route53/resolverRule:ResolverRule",
  ]),
] satisfies readonly Entry[];
