/** The statements that key policies of a stack are made of: who may use a key, and who may never end it. */
import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { ComponentPlace } from "./place.ts";

type Statement = aws.iam.PolicyStatement;

/** A role of the account that alone may end a kept key. It need not exist: without it nobody may. */
const breakGlassRole = "landlocked-break-glass";

/** The account's own policies decide who may use and administer the key. */
export function accountByItsPolicies({ partition, accountId }: ComponentPlace): Statement {
  return {
    Sid: "AccountByItsOwnPolicies",
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:${partition}:iam::${accountId}:root` },
    Action: "kms:*",
    Resource: "*",
  };
}

/** Log groups of the region and account are encrypted by the key. */
export function logGroupsOfRegion({ partition, region, accountId, dnsSuffix }: ComponentPlace): Statement {
  return {
    Sid: "LogGroupsOfThisRegion",
    Effect: "Allow",
    Principal: { Service: pulumi.interpolate`logs.${region}.${dnsSuffix}` },
    Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
    Resource: "*",
    Condition: {
      ArnLike: {
        "kms:EncryptionContext:aws:logs:arn": pulumi.interpolate`arn:${partition}:logs:${region}:${accountId}:log-group:*`,
      },
    },
  };
}

/** Alarms of the account put their news on an encrypted topic. */
export function alarmsOfAccount({ accountId }: ComponentPlace): Statement {
  return {
    Sid: "AlarmsOfThisAccount",
    Effect: "Allow",
    Principal: { Service: "cloudwatch.amazonaws.com" },
    Action: ["kms:Decrypt", "kms:GenerateDataKey*"],
    Resource: "*",
    Condition: { StringEquals: { "aws:SourceAccount": accountId } },
  };
}

/** Trails of the region and account encrypt what they deliver. */
export function trailsOfRegion({ partition, region, accountId }: ComponentPlace): Statement {
  return {
    Sid: "TrailsOfThisRegion",
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    Action: ["kms:GenerateDataKey*", "kms:DescribeKey"],
    Resource: "*",
    Condition: {
      ArnLike: { "aws:SourceArn": pulumi.interpolate`arn:${partition}:cloudtrail:${region}:${accountId}:trail/*` },
    },
  };
}

/**
 * Auto Scaling launches machines with disks under this key through a service-linked role. The role is named by a
 * condition because KMS refuses a principal that doesn't exist yet, as in an account's first auto scaling group. What it
 * grants on is an AWS resource, a disk, and nobody else.
 */
export function autoScaledDisks({ partition, accountId }: ComponentPlace): Statement[] {
  const role = "aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling";
  const arn = pulumi.interpolate`arn:${partition}:iam::${accountId}:role/${role}`;
  const linked = {
    StringEquals: { "aws:PrincipalAccount": accountId },
    ArnEquals: { "aws:PrincipalArn": arn },
  };
  const allow = { Effect: "Allow", Principal: { AWS: "*" }, Resource: "*" } as const;
  return [
    {
      ...allow,
      Sid: "DisksOfAutoScaledMachines",
      Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
      Condition: linked,
    },
    {
      ...allow,
      Sid: "GrantsForDisksOfAutoScaledMachines",
      Action: "kms:CreateGrant",
      Condition: { ...linked, Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ];
}

/**
 * Nobody ends the key by deleting or disabling it, whatever else they may: records under it would be lost with it, lock or
 * no lock. Who may change key policies can take this back, which the trail records.
 */
export function neverEnded({ partition, accountId }: ComponentPlace): Statement {
  return {
    Sid: "EndedByBreakGlassOnly",
    Effect: "Deny",
    Principal: "*",
    Action: ["kms:ScheduleKeyDeletion", "kms:DisableKey"],
    Resource: "*",
    Condition: {
      ArnNotLike: { "aws:PrincipalArn": pulumi.interpolate`arn:${partition}:iam::${accountId}:role/${breakGlassRole}` },
    },
  };
}
