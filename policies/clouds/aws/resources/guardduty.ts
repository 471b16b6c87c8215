/** Amazon GuardDuty: looks for attacks, and where its findings go. The detector itself is with the other watchers. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards } from "../../entry.ts";
import { opensToAccounts } from "../../exposures.ts";
import { inOwnRegion, naming } from "../../references.ts";
import { bucket, key } from "../names.ts";

export default [
  entry<aws.guardduty.InviteAccepterArgs>("aws:guardduty/inviteAccepter:InviteAccepter", (at) => ({
    kinds: ["exposes"],
    exposures: [opensToAccounts(at("masterAccountId"), "they read the findings of this account")],
  })),
  entry<aws.guardduty.MalwareProtectionPlanArgs>("aws:guardduty/malwareProtectionPlan:MalwareProtectionPlan", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "It reads objects of a bucket of its own region, there.",
  })),
  entry<aws.guardduty.PublishingDestinationArgs>("aws:guardduty/publishingDestination:PublishingDestination", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: [naming("aws:guardduty/detector")(at("detectorId"), inOwnRegion)],
        to: [bucket(at("destinationArn")), key(at("kmsKeyArn"))],
      },
    ],
    why: "The key lies in the region of the bucket, so it proves where that is.",
  })),
  ...guards("They say what is looked for, in which accounts of the same organisation.", [
    "aws:guardduty/filter:Filter",
    "aws:guardduty/iPSet:IPSet",
    "aws:guardduty/member:Member",
    "aws:guardduty/memberDetectorFeature:MemberDetectorFeature",
    "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount",
    "aws:guardduty/organizationConfiguration:OrganizationConfiguration",
    "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature",
    "aws:guardduty/threatIntelSet:ThreatIntelSet",
  ]),
] satisfies readonly Entry[];
