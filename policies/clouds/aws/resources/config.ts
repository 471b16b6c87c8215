/** AWS Config: records of what is deployed, where they are kept, and which regions they are gathered from. */
import type * as aws from "@pulumi/aws";
import { isTrue } from "../../conditions.ts";
import { type Entry, entry, guards, inert, instructs, type Movement } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { region } from "../../references.ts";
import { bucket, key } from "../names.ts";

const gathersAll = (flag: string): Movement => copiesFrom("metadata", "everywhere", { when: [isTrue(flag)] });

export default [
  entry<aws.cfg.AggregateAuthorizationArgs>("aws:cfg/aggregateAuthorization:AggregateAuthorization", (at) => ({
    kinds: ["moves", "exposes"],
    tags: at("tags"),
    regionIsTarget: true,
    movements: [copiesTo("metadata", [region(at("authorizedAwsRegion")), region(at("region"))])],
    exposures: [opensToAccounts(at("accountId"), "it lets them collect what is deployed")],
    why: "Its region is the one that collects, by an old name.",
  })),
  entry<aws.cfg.ConfigurationAggregatorArgs>("aws:cfg/configurationAggregator:ConfigurationAggregator", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      gathersAll(at("accountAggregationSource.allRegions")),
      gathersAll(at("organizationAggregationSource.allRegions")),
      copiesFrom("metadata", region(at("accountAggregationSource.regions[]"))),
      copiesFrom("metadata", region(at("organizationAggregationSource.regions[]"))),
    ],
  })),
  entry<aws.cfg.DeliveryChannelArgs>("aws:cfg/deliveryChannel:DeliveryChannel", (at) => ({
    kinds: ["moves"],
    movements: [copiesTo("metadata", [bucket(at("s3BucketName")), key(at("s3KmsKeyArn"))])],
  })),
  ...guards("They check what is deployed, and move none of it.", [
    "aws:cfg/conformancePack:ConformancePack",
    "aws:cfg/organizationConformancePack:OrganizationConformancePack",
    "aws:cfg/organizationCustomPolicyRule:OrganizationCustomPolicyRule",
    "aws:cfg/organizationCustomRule:OrganizationCustomRule",
    "aws:cfg/organizationManagedRule:OrganizationManagedRule",
    "aws:cfg/rule:Rule",
  ]),
  ...inert("What is recorded and how long; where it goes is the delivery channel's.", [
    "aws:cfg/recorder:Recorder",
    "aws:cfg/recorderStatus:RecorderStatus",
    "aws:cfg/retentionConfiguration:RetentionConfiguration",
  ]),
  ...instructs("What it says is run elsewhere: its texts are read for the places they name.", [
    "aws:cfg/remediationConfiguration:RemediationConfiguration",
  ]),
] satisfies readonly Entry[];
