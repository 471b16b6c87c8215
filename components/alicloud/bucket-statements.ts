/** The denials that every bucket policy of a stack is made of. A denial wins over any grant, whoever adds one later. */
import * as pulumi from "@pulumi/pulumi";

export interface Statement {
  readonly Effect: "Deny";
  readonly Principal: readonly ["*"];
  readonly Action: readonly string[];
  readonly Resource: readonly pulumi.Input<string>[];
  readonly Condition: Readonly<Record<string, Readonly<Record<string, readonly pulumi.Input<string>[]>>>>;
}

/** Built from the name rather than taken from the bucket, so that policies are known in preview. */
export function bucketArn(bucketName: pulumi.Input<string>): pulumi.Output<string> {
  return pulumi.interpolate`acs:oss:*:*:${bucketName}`;
}

/** Refuses plain HTTP; which versions of TLS are left, the bucket's BucketHttpsConfig says. */
export function tlsOnly(arn: pulumi.Input<string>): Statement {
  return {
    Effect: "Deny",
    Principal: ["*"],
    Action: ["oss:*"],
    Resource: [arn, pulumi.interpolate`${arn}/*`],
    Condition: { Bool: { "acs:SecureTransport": ["false"] } },
  };
}

/**
 * Refuses to read objects, have them replicated, or write them, except from inside the network.
 *
 * Only objects, and neither listing nor deleting: a denial with a condition holds for the bucket's owner too, so what
 * configures and tears down the bucket stays open to the account's own principals, or Pulumi and administrators would
 * lock themselves out. Other accounts need no denial: they reach a bucket only by an Allow, which no statement here
 * gives and which the public access block refuses to the world. (OSS has no condition key for account or organisation.)
 *
 * @param servicesWrite whether an Alibaba Cloud service delivers into the bucket: it comes from outside the network,
 *   and OSS has no condition key by which to except it, so writing isn't denied then
 */
export function networkOnly(
  arn: pulumi.Input<string>,
  networkId: pulumi.Input<string>,
  servicesWrite: boolean,
): Statement {
  const read = ["oss:GetObject", "oss:GetObjectVersion", "oss:RestoreObject", "oss:ReplicateGet"];
  return {
    Effect: "Deny",
    Principal: ["*"],
    Action: servicesWrite ? read : [...read, "oss:PutObject"],
    Resource: [pulumi.interpolate`${arn}/*`],
    Condition: { StringNotEquals: { "acs:SourceVpc": [networkId] } },
  };
}
