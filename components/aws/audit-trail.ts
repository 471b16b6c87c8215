/** Who did what in the account, in this region only, where nobody can take it back. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/audit-trail.ts";
import { transformed } from "../transform.ts";
import { bucketArn } from "./bucket-statements.ts";
import { type Changes, children } from "./children.ts";
import { ObjectStore } from "./object-store.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";
import { serviceRole } from "./service-role.ts";
import { trailAlarms } from "./trail-alarms.ts";

type Args = contract.AuditTrailArgs;

/**
 * A CloudTrail trail, named as the component is, into a locked store of its own, and into the log store's log group for
 * searching. It records this region only and no global events: IAM, STS and CloudFront write those in one region of each
 * partition (us-east-1 in the main one), and a trail that took them would carry names of people over a border.
 */
export class AuditTrail extends pulumi.ComponentResource implements contract.AuditTrail {
  readonly trailName: pulumi.Output<string>;
  readonly store: ObjectStore;
  readonly nodes: {
    readonly store: ObjectStore;
    readonly role: aws.iam.Role;
    readonly rolePolicy: aws.iam.RolePolicy;
    readonly trail: aws.cloudtrail.Trail;
    readonly filters: readonly aws.cloudwatch.LogMetricFilter[];
  };

  constructor(name: string, args: Args & Changes<"AuditTrail">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:AuditTrail", name, {}, transformed(children.AuditTrail, args, opts));
    const place = componentPlace(this, name);
    this.store = this.createStore(name, args, place);
    const role = this.createRole(name, args);
    const rolePolicy = this.createRolePolicy(name, args, role, place);
    const trail = this.createTrail(name, args, role, rolePolicy);
    const filters = trailAlarms(this, name, args);
    this.nodes = { store: this.store, role, rolePolicy, trail, filters };
    this.trailName = trail.name;
    this.registerOutputs({ trailName: this.trailName, store: this.store });
  }

  private createStore(name: string, args: Args, place: ComponentPlace): ObjectStore {
    return new ObjectStore(
      `${name}-store`,
      {
        residency: args.residency,
        bucketName: args.bucketName,
        key: args.key,
        logStore: args.logStore,
        network: args.network,
        retentionDays: args.retentionDays,
        versioning: true,
        lock: true,
        lockMode: outlivesStack(args) ? "compliance" : "governance",
        deletionProtection: args.deletionProtection,
        grants: trailGrants(name, args, place),
      },
      { parent: this },
    );
  }

  private createRole(name: string, args: Args): aws.iam.Role {
    const service = "cloudtrail.amazonaws.com";
    return serviceRole(this, `${name}-role`, { service, tags: residencyTags(args.residency) });
  }

  private createRolePolicy(
    name: string,
    args: Args,
    role: aws.iam.Role,
    { accountId }: ComponentPlace,
  ): aws.iam.RolePolicy {
    const streams = pulumi.interpolate`${accountId}_CloudTrail_${args.region}*`;
    const write: aws.iam.PolicyStatement = {
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: pulumi.interpolate`${args.logStore.logGroup}:log-stream:${streams}`,
    };
    return new aws.iam.RolePolicy(
      `${name}-role-policy`,
      { role: role.name, policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [write] }) },
      { parent: this },
    );
  }

  private createTrail(name: string, args: Args, role: aws.iam.Role, policy: aws.iam.RolePolicy): aws.cloudtrail.Trail {
    return new aws.cloudtrail.Trail(
      name,
      {
        name,
        isMultiRegionTrail: false,
        includeGlobalServiceEvents: false,
        enableLogFileValidation: true,
        kmsKeyId: args.key.keptKeyId,
        s3BucketName: this.store.bucketName,
        cloudWatchLogsGroupArn: pulumi.interpolate`${args.logStore.logGroup}:*`,
        cloudWatchLogsRoleArn: role.arn,
        advancedEventSelectors: [managementEvents, ...(args.stores.length > 0 ? [dataEvents(args.stores)] : [])],
        tags: { ...residencyTags(args.residency), Name: name },
      },
      // CloudTrail tries the bucket and the role when the trail is created.
      {
        parent: this,
        dependsOn: [this.store, policy],
        retainOnDelete: outlivesStack(args),
        ...(args.deletionProtection ? { protect: true } : {}),
      },
    );
  }
}

/** The trail stays with its bucket, so that who took the stack down is recorded too. */
function outlivesStack({ lockMode }: Args): boolean {
  return lockMode !== "governance";
}

const managementEvents = {
  name: "Management events",
  fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }],
};

function dataEvents(stores: Args["stores"]) {
  return {
    name: "Objects of the stores",
    fieldSelectors: [
      { field: "eventCategory", equals: ["Data"] },
      { field: "resources.type", equals: ["AWS::S3::Object"] },
      { field: "resources.ARN", startsWiths: stores.map((store) => pulumi.interpolate`${store.arn}/`) },
    ],
  };
}

/** What CloudTrail asks of a bucket, for this one trail: the ARN is literal, since the trail comes after its bucket. */
function trailGrants(name: string, args: Args, { partition, accountId }: ComponentPlace): aws.iam.PolicyStatement[] {
  const arn = bucketArn(partition, args.bucketName);
  const trail = pulumi.interpolate`arn:${partition}:cloudtrail:${args.region}:${accountId}:trail/${name}`;
  const service = { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" } } as const;
  return [
    {
      ...service,
      Sid: "TrailReadsTheAcl",
      Action: "s3:GetBucketAcl",
      Resource: arn,
      Condition: { StringEquals: { "aws:SourceArn": trail } },
    },
    {
      ...service,
      Sid: "TrailWrites",
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${arn}/AWSLogs/${accountId}/*`,
      Condition: { StringEquals: { "aws:SourceArn": trail, "s3:x-amz-acl": "bucket-owner-full-control" } },
    },
  ];
}
