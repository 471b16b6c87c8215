/** Amazon S3 Files, S3 Vectors and S3 Metadata: other ways to keep data in buckets, and who may read it there. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, inert } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { copiesFrom, linksFrom } from "../../movements.ts";
import { naming } from "../../references.ts";
import { bucket } from "../names.ts";

const fileSystem = naming("aws:s3/filesFileSystem");
const vectorBucket = naming("aws:s3/vectorsVectorBucket");

export default [
  entry<aws.s3.BucketMetadataConfigurationArgs>(
    "aws:s3/bucketMetadataConfiguration:BucketMetadataConfiguration",
    (at) => ({
      kinds: ["holds", "moves"],
      holds: "metadata",
      movements: [copiesFrom("metadata", bucket(at("bucket")))],
      why: "Tables of what is in the bucket lie in a bucket AWS makes in its region.",
    }),
  ),
  entry<aws.s3.FilesFileSystemArgs>("aws:s3/filesFileSystem:FilesFileSystem", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [linksFrom(bucket(at("bucket")), { narrowedBy: [{ path: at("prefix"), selects: "prefixes" }] })],
    why: "Files in use lie on the file system, and go to the bucket and come from it.",
  })),
  entry<aws.s3.FilesFileSystemPolicyArgs>("aws:s3/filesFileSystemPolicy:FilesFileSystemPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [fileSystem(at("fileSystemId"))])],
  })),
  entry<aws.s3.VectorsIndexArgs>("aws:s3/vectorsIndex:VectorsIndex", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("indexName")],
    why: "Texts and faces can be told from their vectors.",
  })),
  entry<aws.s3.VectorsVectorBucketArgs>("aws:s3/vectorsVectorBucket:VectorsVectorBucket", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
    known: [at("vectorBucketName")],
  })),
  entry<aws.s3.VectorsVectorBucketPolicyArgs>("aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [vectorBucket(at("vectorBucketArn"))])],
  })),
  ...inert("Ways into a file system of its own network, and how long files stay on it.", [
    "aws:s3/filesAccessPoint:FilesAccessPoint",
    "aws:s3/filesMountTarget:FilesMountTarget",
    "aws:s3/filesSynchronizationConfiguration:FilesSynchronizationConfiguration",
  ]),
] satisfies readonly Entry[];
