/** S3 access points over several regions or with policies of their own, and S3 Tables. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { naming } from "../../references.ts";
import { accessPoint, bucket } from "../names.ts";

const tableBucket = naming("aws:s3tables/tableBucket");

export default [
  entry<aws.s3control.AccessPointPolicyArgs>("aws:s3control/accessPointPolicy:AccessPointPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [accessPoint(at("accessPointArn"))])],
  })),
  entry<aws.s3control.MultiRegionAccessPointArgs>(
    "aws:s3control/multiRegionAccessPoint:MultiRegionAccessPoint",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "move",
          what: "content",
          from: [bucket(at("details.regions[].bucket"))],
          to: [bucket(at("details.regions[].bucket"))],
        },
      ],
      why: "A request goes to the nearest of its buckets, so data of people ends up in any of them.",
    }),
  ),
  entry<aws.s3control.MultiRegionAccessPointPolicyArgs>(
    "aws:s3control/multiRegionAccessPointPolicy:MultiRegionAccessPointPolicy",
    (at) => ({ kinds: ["exposes"], exposures: [policyOpens(at("details.policy"))] }),
  ),
  entry<aws.s3tables.TableBucketArgs>("aws:s3tables/tableBucket:TableBucket", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
  })),
  entry<aws.s3tables.TableBucketPolicyArgs>("aws:s3tables/tableBucketPolicy:TableBucketPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("resourcePolicy"), [tableBucket(at("tableBucketArn"))])],
  })),
  entry<aws.s3tables.TableBucketReplicationArgs>(
    "aws:s3tables/tableBucketReplication:TableBucketReplication",
    (at) => ({
      kinds: ["moves"],
      movements: [
        {
          verb: "copy",
          what: "content",
          each: at("rule.destinations[]"),
          from: [tableBucket(at("tableBucketArn"))],
          to: [tableBucket(at("rule.destinations[].destinationTableBucketArn"))],
        },
      ],
    }),
  ),
  entry<aws.s3tables.TablePolicyArgs>("aws:s3tables/tablePolicy:TablePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("resourcePolicy"), [tableBucket(at("tableBucketArn"))])],
  })),
  entry<aws.s3tables.TableReplicationArgs>("aws:s3tables/tableReplication:TableReplication", (at) => ({
    kinds: ["moves"],
    movements: [
      {
        verb: "copy",
        what: "content",
        each: at("rule.destinations[]"),
        from: [naming("aws:s3tables/table")(at("tableArn"))],
        to: [tableBucket(at("rule.destinations[].destinationTableBucketArn"))],
      },
    ],
  })),
  ...inert("Names inside a table bucket, which is judged.", [
    "aws:s3tables/namespace:Namespace",
    "aws:s3tables/table:Table",
  ]),
  ...inert("How traffic is spread over the buckets of a multi-region access point, which are judged there.", [
    "aws:s3control/multiRegionAccessPointRoutes:MultiRegionAccessPointRoutes",
  ]),
] satisfies readonly Entry[];
