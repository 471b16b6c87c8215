/** Amazon DynamoDB: tables, their replicas in other regions, what streams or exports them, and who may read them. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens, writesFor } from "../../exposures.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { naming, region } from "../../references.ts";
import { bucket, key, stream, table } from "../names.ts";

const anyTable = naming("aws:dynamodb/globalTable", "aws:dynamodb/table", "aws:dynamodb/tableReplica");

export default [
  entry<aws.dynamodb.GlobalTableArgs>("aws:dynamodb/globalTable:GlobalTable", (at) => ({
    kinds: ["moves"],
    known: [at("name")],
    movements: [copiesTo("content", region(at("replicas[].regionName")), { each: at("replicas[]") })],
  })),
  entry<aws.dynamodb.KinesisStreamingDestinationArgs>(
    "aws:dynamodb/kinesisStreamingDestination:KinesisStreamingDestination",
    (at) => ({
      kinds: ["moves"],
      movements: [{ verb: "copy", what: "content", from: [table(at("tableName"))], to: [stream(at("streamArn"))] }],
    }),
  ),
  entry<aws.dynamodb.ResourcePolicyArgs>("aws:dynamodb/resourcePolicy:ResourcePolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [table(at("resourceArn"))])],
  })),
  entry<aws.dynamodb.TableArgs>("aws:dynamodb/table:Table", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    known: [at("name")],
    movements: [
      copiesTo("content", [region(at("replicas[].regionName")), key(at("replicas[].kmsKeyArn"))], {
        each: at("replicas[]"),
      }),
      copiesTo("content", region(at("globalTableWitness.regionName"))),
      copiesFrom("content", table(at("restoreSourceTableArn"))),
      copiesFrom("backups", naming()(at("restoreBackupArn"))),
      copiesFrom("content", bucket(at("importTable.s3BucketSource.bucket")), {
        narrowedBy: [{ path: at("importTable.s3BucketSource.keyPrefix"), selects: "prefixes" }],
      }),
    ],
    why: "A witness holds the changes under way, so it counts as a copy.",
  })),
  entry<aws.dynamodb.TableExportArgs>("aws:dynamodb/tableExport:TableExport", (at) => ({
    kinds: ["moves", "exposes"],
    exposures: [writesFor(at("s3BucketOwner"), [table(at("tableArn"))])],
    movements: [
      {
        verb: "copy",
        what: "content",
        from: [table(at("tableArn"))],
        to: [bucket(at("s3Bucket")), key(at("s3SseKmsKeyId"))],
      },
    ],
  })),
  entry<aws.dynamodb.TableReplicaArgs>("aws:dynamodb/tableReplica:TableReplica", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [copiesFrom("content", anyTable(at("globalTableArn")))],
  })),
  entry<aws.dynamodb.TableItemArgs>("aws:dynamodb/tableItem:TableItem", (at) => ({
    kinds: ["inert"],
    contents: [at("item")],
    why: "It stays in its table, which is judged.",
  })),
  ...inert("Statistics, indexes and tags, which stay with their table.", [
    "aws:dynamodb/contributorInsights:ContributorInsights",
    "aws:dynamodb/globalSecondaryIndex:GlobalSecondaryIndex",
    "aws:dynamodb/tag:Tag",
  ]),
] satisfies readonly Entry[];
