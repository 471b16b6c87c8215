/** AWS Security Hub: findings about resources and people, gathered over regions and handed to others. */
import type * as aws from "@pulumi/aws";
import { is } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { elsewhere, region } from "../../references.ts";

/** Regions named are taken in when only they are meant; else they are the exceptions, and every other region comes in. */
const gathers = (regions: string, mode: string): readonly Movement[] => [
  copiesFrom("metadata", region(regions), { when: [is(mode, "SPECIFIED_REGIONS")] }),
  copiesFrom("metadata", "everywhere", { when: [is(mode, "ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED")] }),
];

export default [
  entry<aws.securityhub.AggregatorV2Args>("aws:securityhub/aggregatorV2:AggregatorV2", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: gathers(at("linkedRegions[]"), at("regionLinkingMode")),
  })),
  entry<aws.securityhub.ConnectorV2Args>("aws:securityhub/connectorV2:ConnectorV2", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      [
        elsewhere(at("connectorProvider.jiraCloud.cloudId")),
        elsewhere(at("connectorProvider.jiraCloud.domain")),
        elsewhere(at("connectorProvider.jiraCloud.projectKey")),
      ],
      [elsewhere(at("connectorProvider.serviceNow.instanceName"))],
    ].map((to) => copiesTo("metadata", to)),
    why: "Where Jira or ServiceNow keeps its tickets, only a ledger entry for its domain, project or instance can say.",
  })),
  entry<aws.securityhub.FindingAggregatorArgs>("aws:securityhub/findingAggregator:FindingAggregator", (at) => ({
    kinds: ["moves"],
    movements: gathers(at("specifiedRegions[]"), at("linkingMode")),
  })),
  entry<aws.securityhub.InviteAccepterArgs>("aws:securityhub/inviteAccepter:InviteAccepter", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("masterId"), "they read the findings of this account")],
  })),
  ...guards(
    "They say what is looked for and how findings are ranked, in this account and others that show us theirs.",
    [
      "aws:securityhub/accountV2:AccountV2",
      "aws:securityhub/automationRule:AutomationRule",
      "aws:securityhub/automationRuleV2:AutomationRuleV2",
      "aws:securityhub/configurationPolicy:ConfigurationPolicy",
      "aws:securityhub/configurationPolicyAssociation:ConfigurationPolicyAssociation",
      "aws:securityhub/featureV2:FeatureV2",
      "aws:securityhub/member:Member",
      "aws:securityhub/organizationConfiguration:OrganizationConfiguration",
      "aws:securityhub/standardsControl:StandardsControl",
      "aws:securityhub/standardsControlAssociation:StandardsControlAssociation",
    ],
  ),
  ...guards("The service takes only an account of the same organisation as its administrator.", [
    "aws:securityhub/organizationAdminAccount:OrganizationAdminAccount",
  ]),
  ...inert("A saved search, a button, and leave for a product to report what it found: nothing goes out by them.", [
    "aws:securityhub/actionTarget:ActionTarget",
    "aws:securityhub/insight:Insight",
    "aws:securityhub/productSubscription:ProductSubscription",
  ]),
] satisfies readonly Entry[];
