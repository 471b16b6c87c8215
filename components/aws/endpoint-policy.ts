/** Who may pass an endpoint of a private network, and to what: the own account's principals, to the own account's things. */
import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { bucketArn } from "./bucket-statements.ts";
import type { ComponentPlace } from "./place.ts";

type Statement = aws.iam.PolicyStatement;

/** Reading what AWS publishes in accounts of its own: into the network, never out of it. */
const published: Readonly<Record<string, readonly string[]>> = {
  // The images of EKS itself and of its add-ons.
  "ecr.api": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
  "ecr.dkr": ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
  // Documents and parameters of Systems Manager.
  ssm: ["ssm:DescribeDocument", "ssm:GetDocument", "ssm:GetParameter", "ssm:GetParameters"],
};

/** Policy of the interface endpoint of a service. */
export function endpointPolicy(service: string, place: ComponentPlace): pulumi.Output<string> {
  const actions = published[service];
  return document([
    ownToOwn(place),
    ...(actions === undefined ? [] : [readPublished(place, actions)]),
    ...(service === "sts" ? [webIdentity(place)] : []),
  ]);
}

/** Policy of the gateway endpoint of S3. */
export function bucketEndpointPolicy(place: ComponentPlace, region: string): pulumi.Output<string> {
  return document([ownBuckets(place), buildingBlocks(place, region)]);
}

function document(statements: readonly Statement[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

/** "If exists", since some actions of EC2 and whatever names no resource state no account. */
function ownToOwn({ accountId }: ComponentPlace): Statement {
  return {
    Sid: "OwnPrincipalsToOwnResources",
    Effect: "Allow",
    Principal: "*",
    Action: "*",
    Resource: "*",
    Condition: {
      StringEquals: { "aws:PrincipalAccount": accountId },
      StringEqualsIfExists: { "aws:ResourceAccount": accountId },
    },
  };
}

function readPublished({ accountId }: ComponentPlace, actions: readonly string[]): Statement {
  return {
    Sid: "OwnPrincipalsReadWhatIsPublished",
    Effect: "Allow",
    Principal: "*",
    Action: [...actions],
    Resource: "*",
    Condition: { StringEquals: { "aws:PrincipalAccount": accountId } },
  };
}

/** A pod exchanges its token before it has any principal; what it gets is a role of the own account. */
function webIdentity({ accountId }: ComponentPlace): Statement {
  return {
    Sid: "RolesOfPods",
    Effect: "Allow",
    Principal: "*",
    Action: "sts:AssumeRoleWithWebIdentity",
    Resource: "*",
    Condition: { StringEquals: { "aws:ResourceAccount": accountId } },
  };
}

function ownBuckets({ accountId }: ComponentPlace): Statement {
  return {
    Sid: "OwnBucketsOfOwnPrincipals",
    Effect: "Allow",
    Principal: "*",
    Action: "s3:*",
    Resource: "*",
    Condition: { StringEquals: { "aws:PrincipalAccount": accountId, "aws:ResourceAccount": accountId } },
  };
}

/** Container image layers, packages of Amazon Linux and patches lie in AWS's buckets of the region; read only. */
function buildingBlocks({ partition }: ComponentPlace, region: string): Statement {
  const buckets = [
    `prod-${region}-starport-layer-bucket`,
    `al2023-repos-${region}-de612dc2`,
    `aws-ssm-${region}`,
    `patch-baseline-snapshot-${region}`,
  ];
  return {
    Sid: "BuildingBlocksOfThisRegion",
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: buckets.map((bucket) => bucketArn(partition, `${bucket}/*`)),
  };
}
