/** The denials that every bucket policy of a stack is made of. A denial wins over any grant, whoever adds one later. */
import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

type Statement = aws.iam.PolicyStatement;
type Text = pulumi.Input<string>;

/** Built from the literal name rather than taken from the bucket, so that policies are known in preview. */
export function bucketArn(partition: Text, bucketName: Text): pulumi.Output<string> {
  return pulumi.interpolate`arn:${partition}:s3:::${bucketName}`;
}

/** Refuses plain HTTP, and TLS older than 1.2. */
export function tlsOnly(arn: Text): Statement[] {
  const everything = [arn, pulumi.interpolate`${arn}/*`];
  const deny = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: everything } as const;
  return [
    { ...deny, Sid: "DenyPlainHttp", Condition: { Bool: { "aws:SecureTransport": "false" } } },
    { ...deny, Sid: "DenyOldTls", Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } },
  ];
}

/**
 * Refuses everybody of another account, and nobody at all (a negated operator matches where its key is absent), but not
 * AWS services, whose principals have no account; those are refused where they act for another account.
 */
export function ownAccountOnly(arn: Text, accountId: Text): Statement[] {
  const everything = [arn, pulumi.interpolate`${arn}/*`];
  const deny = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: everything } as const;
  return [
    {
      ...deny,
      Sid: "DenyOtherAccounts",
      Condition: {
        StringNotEquals: { "aws:PrincipalAccount": accountId },
        BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
      },
    },
    {
      ...deny,
      Sid: "DenyServicesForOtherAccounts",
      Condition: {
        StringNotEquals: { "aws:SourceAccount": accountId },
        Bool: { "aws:PrincipalIsAWSService": "true" },
        Null: { "aws:SourceAccount": "false" },
      },
    },
  ];
}

/**
 * Refuses to read, write, delete, tag or list objects except through the network's endpoint. What configures the bucket
 * stays open to the account's own principals, or Pulumi and administrators would lock themselves out; so does
 * s3:ListBucket, which S3 asks for where Pulumi only looks whether the bucket is there (HeadBucket). Services such as
 * CloudTrail, and services a principal of the account calls on its behalf, don't pass through the endpoint.
 */
export function endpointOnly(arn: Text, endpointId: Text): Statement {
  return {
    Sid: "DenyObjectsOutsideTheNetwork",
    Effect: "Deny",
    Principal: "*",
    Action: [
      "s3:GetObject*",
      "s3:PutObject*",
      "s3:DeleteObject*",
      "s3:RestoreObject",
      "s3:AbortMultipartUpload",
      "s3:ListMultipartUploadParts",
      "s3:ListBucketVersions",
      "s3:ListBucketMultipartUploads",
    ],
    Resource: [arn, pulumi.interpolate`${arn}/*`],
    Condition: {
      StringNotEquals: { "aws:SourceVpce": endpointId },
      BoolIfExists: { "aws:PrincipalIsAWSService": "false", "aws:ViaAWSService": "false" },
    },
  };
}

/** Refuses to write or delete objects to all but AWS's services: logs are what S3 delivered, until S3 lets them expire. */
export function servicesWriteOnly(arn: Text): Statement {
  return {
    Sid: "DenyChangesByPeople",
    Effect: "Deny",
    Principal: "*",
    Action: ["s3:PutObject*", "s3:DeleteObject*", "s3:BypassGovernanceRetention"],
    Resource: pulumi.interpolate`${arn}/*`,
    Condition: { BoolIfExists: { "aws:PrincipalIsAWSService": "false" } },
  };
}
