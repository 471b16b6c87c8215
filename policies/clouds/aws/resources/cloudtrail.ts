/** AWS CloudTrail: audit records, which regions they come from and where they are kept. */
import type * as aws from "@pulumi/aws";
import { isOrAbsent, isTrue } from "../../conditions.ts";
import { type Entry, entry, inert } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { bucket, logGroup } from "../names.ts";

/** Rules of other scanners that demand one trail for all regions. */
const clashes = [
  { rule: "CKV_AWS_67", scanner: "Checkov" },
  { rule: "multi-region-cloudtrail-enabled", scanner: "AWS Config" },
];

export default [
  entry<aws.cloudtrail.EventDataStoreArgs>("aws:cloudtrail/eventDataStore:EventDataStore", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    tags: at("tags"),
    known: [at("name")],
    movements: [copiesFrom("logs", "everywhere", { when: [isOrAbsent(at("multiRegionEnabled"), true)], clashes })],
    why: "An event data store takes in every region unless multiRegionEnabled is false.",
  })),
  entry<aws.cloudtrail.TrailArgs>("aws:cloudtrail/trail:Trail", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("logs", bucket(at("s3BucketName"))),
      copiesTo("logs", logGroup(at("cloudWatchLogsGroupArn"))),
      copiesFrom("logs", "everywhere", { when: [isTrue(at("isMultiRegionTrail"))], clashes }),
    ],
    why: "Audit records name people; a trail per region keeps each region's in its own territory.",
  })),
  ...inert("Names the account that manages trails.", [
    "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount",
  ]),
] satisfies readonly Entry[];
