/**
 * What the trail is watched for: changes after which personal data could leave unseen. Filters follow CIS AWS Foundations
 * 3.0, section 4, as far as a trail of one region without global events sees them; sign-ins, IAM and the organisation are
 * recorded elsewhere (docs/benchmarks.md).
 */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { AuditTrailArgs } from "../contract/audit-trail.ts";
import { alarm } from "./alarm.ts";

/** By the last part of the alarm's name: what has happened, and the events that say so. */
const watched = {
  "trail-changed": {
    description: "a trail was made, changed, stopped or deleted (CIS 4.5)",
    pattern: anyOf("CreateTrail", "UpdateTrail", "DeleteTrail", "StopLogging", "PutEventSelectors"),
  },
  "key-ending": {
    description: "a key was disabled, is to be deleted, or has another policy (CIS 4.7)",
    pattern: anyOf("DisableKey", "ScheduleKeyDeletion", "PutKeyPolicy"),
  },
  "bucket-opened": {
    description: "a bucket's policy, ACL, public access block, replication or lifecycle was changed (CIS 4.8)",
    pattern: anyOf(
      ...["PutBucketAcl", "PutBucketPolicy", "DeleteBucketPolicy", "PutBucketPublicAccessBlock"],
      ...["DeleteBucketPublicAccessBlock", "PutBucketReplication", "PutBucketLifecycle"],
    ),
  },
  "recorder-changed": {
    description: "the configuration recorder was stopped or changed (CIS 4.9)",
    pattern: anyOf(
      ...["StopConfigurationRecorder", "DeleteDeliveryChannel", "PutDeliveryChannel", "PutConfigurationRecorder"],
    ),
  },
  "network-opened": {
    description: "security groups, network ACLs, gateways, routes or peerings were changed (CIS 4.10 to 4.14)",
    pattern: anyOf(
      ...["AuthorizeSecurityGroup*", "ModifySecurityGroupRules", "CreateNetworkAclEntry", "ReplaceNetworkAcl*"],
      ...["AttachInternetGateway", "AttachVpnGateway", "CreateNatGateway", "CreateRoute", "ReplaceRoute*"],
      ...["AssociateRouteTable", "CreateVpcPeeringConnection", "AcceptVpcPeeringConnection", "CreateVpcEndpoint"],
      ...["ModifyVpcEndpoint", "DeleteVpcEndpoints", "DeleteFlowLogs", "CreateTransitGatewayVpcAttachment"],
    ),
  },
  "copied-out": {
    description: "a snapshot, image or backup was shared, copied or exported",
    pattern: anyOf(
      ...["ModifyDBSnapshotAttribute", "CopyDBSnapshot", "StartExportTask", "ModifySnapshotAttribute", "CopySnapshot"],
      ...["ModifyImageAttribute", "CopyImage", "StartCopyJob", "CreateDBInstanceReadReplica"],
    ),
  },
  denied: {
    description: "a call was refused for want of a permission, often (CIS 4.1)",
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    above: 50,
  },
} satisfies Readonly<Record<string, { description: string; pattern: string; above?: number }>>;

/** A metric filter on the log group the trail delivers to, and an alarm on it, for everything that is watched. */
export function trailAlarms(
  parent: pulumi.ComponentResource,
  name: string,
  args: AuditTrailArgs,
): readonly aws.cloudwatch.LogMetricFilter[] {
  const namespace = `Landlocked/${args.residency.stack}`;
  const logGroupName = args.logStore.logGroup.apply((arn) => arn.replace(/^.*:log-group:/, ""));
  return Object.entries(watched).map(([what, { description, pattern, ...rest }]) => {
    const filter = new aws.cloudwatch.LogMetricFilter(
      `${name}-${what}`,
      {
        name: `${name}-${what}`,
        logGroupName,
        pattern,
        metricTransformation: { name: what, namespace, value: "1" },
      },
      { parent },
    );
    alarm(parent, `${name}-${what}`, {
      description,
      namespace,
      metricName: what,
      statistic: "Sum",
      rings: "above",
      threshold: "above" in rest ? rest.above : 0,
      minutes: 5,
      silenceRings: false,
      topic: args.alarmTopic,
      tags: residencyTags(args.residency),
    });
    return filter;
  });
}

/** A pattern takes at most 1,024 characters. */
function anyOf(...events: readonly string[]): string {
  return `{ ${events.map((event) => `($.eventName = ${event.endsWith("*") ? `"${event}"` : event})`).join(" || ")} }`;
}
