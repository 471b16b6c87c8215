/** Roles that AWS services assume in this account. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { ComponentPlace } from "./place.ts";

/** Who may assume the role. */
export interface ServiceRoleArgs {
  /** Service principal: "vpc-flow-logs.amazonaws.com". The short form is right in every partition. */
  readonly service: string;
  /** Also what it may say of the session it takes: EKS says which pod it is for. */
  readonly taggingSessions?: boolean;
  /** The account the service must act for, against the confused deputy; only for services that state it. */
  readonly sourceAccount?: pulumi.Input<string>;
  /** Of the role. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Creates a role as a child of a component. */
export function serviceRole(parent: pulumi.ComponentResource, name: string, args: ServiceRoleArgs): aws.iam.Role {
  const { sourceAccount } = args;
  const trust: aws.iam.PolicyStatement = {
    Effect: "Allow",
    Principal: { Service: args.service },
    Action: args.taggingSessions ? ["sts:AssumeRole", "sts:TagSession"] : "sts:AssumeRole",
    ...(sourceAccount ? { Condition: { StringEquals: { "aws:SourceAccount": sourceAccount } } } : {}),
  };
  return new aws.iam.Role(
    name,
    {
      assumeRolePolicy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [trust] }),
      tags: { ...args.tags, Name: name },
    },
    { parent },
  );
}

/** Attaches policies that AWS manages to a role, each named `<name>-<policy>`. */
export function attachManaged(
  parent: pulumi.ComponentResource,
  name: string,
  role: aws.iam.Role,
  { partition }: ComponentPlace,
  policies: readonly string[],
): aws.iam.RolePolicyAttachment[] {
  return policies.map(
    (policy) =>
      new aws.iam.RolePolicyAttachment(
        `${name}-${policy}`,
        { role: role.name, policyArn: pulumi.interpolate`arn:${partition}:iam::aws:policy/${policy}` },
        { parent },
      ),
  );
}

/** Gives a role permissions of its own, as `<name>-policy`. */
export function grant(
  parent: pulumi.ComponentResource,
  name: string,
  role: aws.iam.Role,
  statements: readonly aws.iam.PolicyStatement[],
): aws.iam.RolePolicy {
  const policy = pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
  return new aws.iam.RolePolicy(`${name}-policy`, { role: role.name, policy }, { parent });
}
