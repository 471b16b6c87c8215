/** AWS CloudTrail: audit records, which regions they come from and where they are kept. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { bucket, isTrue, logGroup } from "../names.ts";

/** Rules of other scanners that demand one trail for all regions. */
const clashes = ["CKV_AWS_67 (Checkov)", "multi-region-cloudtrail-enabled (AWS Config)"];

export default [
  entry<aws.cloudtrail.EventDataStoreArgs>("aws:cloudtrail/eventDataStore:EventDataStore", (at) => ({
    kinds: ["holds", "moves"],
    holds: "logs",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      {
        verb: "copy",
        what: "logs",
        from: "everywhere",
        to: "self",
        when: [{ path: at("multiRegionEnabled"), is: [true], absent: true }],
        clashes,
      },
    ],
    why: "An event data store takes in every region unless multiRegionEnabled is false.",
  })),
  entry<aws.cloudtrail.TrailArgs>("aws:cloudtrail/trail:Trail", (at) => ({
    kinds: ["moves"],
    tags: at("tags"),
    known: [at("name")],
    movements: [
      { verb: "copy", what: "logs", from: "self", to: [bucket(at("s3BucketName"))] },
      { verb: "copy", what: "logs", from: "self", to: [logGroup(at("cloudWatchLogsGroupArn"))] },
      {
        verb: "copy",
        what: "logs",
        from: "everywhere",
        to: "self",
        when: [isTrue(at("isMultiRegionTrail"))],
        clashes,
      },
    ],
    why: "Audit records name people; a trail per region keeps each region's in its own territory.",
  })),
  ...inert("Names the account that manages trails.", [
    "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount",
  ]),
] satisfies readonly Entry[];
