/** Amazon S3: who may read a bucket or an object, and what keeps them closed. */
import type * as aws from "@pulumi/aws";
import { type Entry, entry, guards, twins } from "../../entry.ts";
import { policyOpens } from "../../exposures.ts";
import { bucket } from "../names.ts";
import { openAcl, openGrants } from "../s3-shapes.ts";

const acl = twins<aws.s3.BucketAclArgs, aws.s3.BucketAclV2Args>((at) => ({
  kinds: ["exposes"],
  exposures: [
    openAcl(at("acl"), [bucket(at("bucket"))]),
    ...openGrants(at("accessControlPolicy.grants[].grantee.uri"), at("accessControlPolicy.grants[].grantee.id"), [
      bucket(at("bucket")),
    ]),
  ],
}));

export default [
  entry<aws.s3.AccessPointArgs>("aws:s3/accessPoint:AccessPoint", (at) => ({
    kinds: ["exposes"],
    tags: at("tags"),
    known: [at("name")],
    exposures: [policyOpens(at("policy"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.BucketAclArgs>("aws:s3/bucketAcl:BucketAcl", () => acl),
  entry<aws.s3.BucketAclV2Args>("aws:s3/bucketAclV2:BucketAclV2", () => acl),
  entry<aws.s3.BucketObjectArgs>("aws:s3/bucketObject:BucketObject", (at) => ({
    kinds: ["exposes"],
    exposures: [openAcl(at("acl"), [bucket(at("bucket"))])],
    contents: [at("content"), at("contentBase64")],
  })),
  entry<aws.s3.BucketObjectv2Args>("aws:s3/bucketObjectv2:BucketObjectv2", (at) => ({
    kinds: ["exposes"],
    exposures: [openAcl(at("acl"), [bucket(at("bucket"))])],
    contents: [at("content"), at("contentBase64")],
  })),
  entry<aws.s3.BucketPolicyArgs>("aws:s3/bucketPolicy:BucketPolicy", (at) => ({
    kinds: ["exposes"],
    exposures: [policyOpens(at("policy"), [bucket(at("bucket"))])],
  })),
  entry<aws.s3.BucketPublicAccessBlockArgs>("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", (at) => ({
    kinds: ["guards"],
    shields: {
      of: bucket(at("bucket")),
      when: [at("blockPublicAcls"), at("blockPublicPolicy"), at("ignorePublicAcls"), at("restrictPublicBuckets")],
    },
  })),
  ...guards("They say who may not, how long, or under which key; none lets anybody in.", [
    "aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock",
    "aws:s3/bucketAbac:BucketAbac",
    "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
    "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
    "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
    "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
    "aws:s3/bucketVersioning:BucketVersioning",
    "aws:s3/bucketVersioningV2:BucketVersioningV2",
  ]),
] satisfies readonly Entry[];
