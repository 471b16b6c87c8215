/** Route 53 beyond zones and records: domains and their owners, answers withheld, traffic steered. */
import type * as aws from "@pulumi/aws";
import { is, isPresent } from "../../conditions.ts";
import { type Entry, type Exposure, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";

/** Unless it is private, anybody can look the contact up. */
const published = (privacy: string): Exposure => ({
  to: "world",
  when: [is(privacy, false)],
  how: `${privacy} is off`,
});

/** The service keeps the owner's name and address in us-east-1, for registrars and registries. */
const registered = (contact: string): Movement =>
  copiesTo("metadata", { region: "us-east-1" }, { when: [isPresent(contact)], note: contact });

export default [
  entry<aws.route53domains.DomainArgs>("aws:route53domains/domain:Domain", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    known: [at("domainName")],
    movements: [at("adminContact"), at("billingContacts[]"), at("registrantContact"), at("techContact")].map(
      registered,
    ),
    exposures: [at("adminPrivacy"), at("billingPrivacy"), at("registrantPrivacy"), at("techPrivacy")].map(published),
  })),
  entry<aws.route53domains.RegisteredDomainArgs>("aws:route53domains/registeredDomain:RegisteredDomain", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    known: [at("domainName")],
    movements: [at("adminContact"), at("billingContact"), at("registrantContact"), at("techContact")].map(registered),
    exposures: [at("adminPrivacy"), at("billingPrivacy"), at("registrantPrivacy"), at("techPrivacy")].map(published),
  })),
  ...guards("They say which names a network may ask for, and whether answers are signed.", [
    "aws:route53/resolverDnsSecConfig:ResolverDnsSecConfig",
    "aws:route53/resolverFirewallConfig:ResolverFirewallConfig",
    "aws:route53/resolverFirewallDomainList:ResolverFirewallDomainList",
    "aws:route53/resolverFirewallRule:ResolverFirewallRule",
    "aws:route53/resolverFirewallRuleGroup:ResolverFirewallRuleGroup",
    "aws:route53/resolverFirewallRuleGroupAssociation:ResolverFirewallRuleGroupAssociation",
  ]),
  ...inert("Which name leads where: public by nature, or settings of a network's own names; no data of people.", [
    "aws:route53/cidrCollection:CidrCollection",
    "aws:route53/cidrLocation:CidrLocation",
    "aws:route53/profilesAssociation:ProfilesAssociation",
    "aws:route53/profilesProfile:ProfilesProfile",
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation",
    "aws:route53/recordsExclusive:RecordsExclusive",
    "aws:route53/resolverConfig:ResolverConfig",
    "aws:route53/trafficPolicy:TrafficPolicy",
    "aws:route53/trafficPolicyInstance:TrafficPolicyInstance",
    "aws:route53domains/delegationSignerRecord:DelegationSignerRecord",
  ]),
] satisfies readonly Entry[];
