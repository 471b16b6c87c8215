/** The key everything in a stack is encrypted by: the customer's own, and of one region, so no copy opens elsewhere. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/key.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";

/** A customer-managed, single-region, rotating KMS key and its alias. */
export class Key extends pulumi.ComponentResource implements contract.Key {
  /** ARN: the only name that log groups and CloudTrail take. */
  readonly keyId: pulumi.Output<string>;
  readonly nodes: { readonly key: aws.kms.Key; readonly alias: aws.kms.Alias };

  constructor(name: string, args: contract.KeyArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:Key", name, {}, opts);
    const key = this.createKey(name, args, componentPlace(this, name));
    const alias = this.createAlias(name, key);
    this.nodes = { key, alias };
    this.keyId = key.arn;
    this.registerOutputs({ keyId: this.keyId });
  }

  private createKey(name: string, args: contract.KeyArgs, place: ComponentPlace): aws.kms.Key {
    return new aws.kms.Key(
      name,
      {
        description: args.purpose,
        multiRegion: false,
        enableKeyRotation: true,
        deletionWindowInDays: args.deletionWindowDays,
        policy: pulumi.jsonStringify({
          Version: "2012-10-17",
          Statement: [account(place), logs(place), cloudTrail(place), autoScaling(place)],
        }),
        tags: { ...residencyTags(args.residency), Name: name },
      },
      { parent: this, ...(args.deletionProtection ? { protect: true } : {}) },
    );
  }

  private createAlias(name: string, key: aws.kms.Key): aws.kms.Alias {
    return new aws.kms.Alias(name, { name: `alias/${name}`, targetKeyId: key.keyId }, { parent: this });
  }
}

function account({ partition, accountId }: ComponentPlace): aws.iam.PolicyStatement {
  return {
    Sid: "AccountByItsOwnPolicies",
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:${partition}:iam::${accountId}:root` },
    Action: "kms:*",
    Resource: "*",
  };
}

function logs({ partition, region, accountId, dnsSuffix }: ComponentPlace): aws.iam.PolicyStatement {
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

function cloudTrail({ partition, region, accountId }: ComponentPlace): aws.iam.PolicyStatement {
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
 * condition because KMS refuses a principal that doesn't exist yet, as in an account's first auto scaling group.
 */
function autoScaling({ partition, accountId }: ComponentPlace): aws.iam.PolicyStatement {
  const role = "aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling";
  return {
    Sid: "DisksOfAutoScaledMachines",
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: [
      "kms:Encrypt",
      "kms:Decrypt",
      "kms:ReEncrypt*",
      "kms:GenerateDataKey*",
      "kms:DescribeKey",
      "kms:CreateGrant",
    ],
    Resource: "*",
    Condition: {
      StringEquals: { "aws:PrincipalAccount": accountId },
      ArnEquals: { "aws:PrincipalArn": pulumi.interpolate`arn:${partition}:iam::${accountId}:role/${role}` },
    },
  };
}
