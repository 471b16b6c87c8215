/** Who spoke with whom in a private network: addresses are personal data too, so the record stays in the region. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { logGroupArn } from "./log-group-arn.ts";
import { logRetention } from "./log-retention.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";
import { serviceRole } from "./service-role.ts";

/** Whose traffic is recorded, and how long the record is kept. */
export interface FlowLogsArgs {
  /** The network. */
  readonly vpcId: pulumi.Input<string>;
  /** ARN of the key that encrypts the log group. */
  readonly keyId: pulumi.Input<string>;
  /** 1-3653. */
  readonly retentionDays: number;
  /** Of the log and its role. */
  readonly tags: Readonly<Record<string, string>>;
}

/** All flows of a network, in an encrypted log group of its region. */
export class FlowLogs extends pulumi.ComponentResource {
  readonly nodes: {
    readonly logGroup: aws.cloudwatch.LogGroup;
    readonly role: aws.iam.Role;
    readonly rolePolicy: aws.iam.RolePolicy;
    readonly flowLog: aws.ec2.FlowLog;
  };

  constructor(name: string, args: FlowLogsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:FlowLogs", name, {}, opts);
    const place = componentPlace(this, name);
    const logGroup = this.createLogGroup(name, args);
    const role = this.createRole(name, args, place);
    const arn = logGroupArn(logGroupName(name), place);
    const rolePolicy = this.createRolePolicy(name, role, arn);
    const flowLog = this.createFlowLog(name, args, arn, role, [rolePolicy, logGroup]);
    this.nodes = { logGroup, role, rolePolicy, flowLog };
    this.registerOutputs({ logGroup: logGroup.arn });
  }

  private createLogGroup(name: string, args: FlowLogsArgs): aws.cloudwatch.LogGroup {
    return new aws.cloudwatch.LogGroup(
      `${name}-log-group`,
      {
        name: logGroupName(name),
        retentionInDays: logRetention(args.retentionDays),
        kmsKeyId: args.keyId,
        tags: { ...args.tags, Name: name },
      },
      { parent: this },
    );
  }

  private createRole(name: string, args: FlowLogsArgs, { accountId }: ComponentPlace): aws.iam.Role {
    const service = "vpc-flow-logs.amazonaws.com";
    return serviceRole(this, `${name}-role`, { service, sourceAccount: accountId, tags: args.tags });
  }

  private createRolePolicy(name: string, role: aws.iam.Role, arn: pulumi.Output<string>): aws.iam.RolePolicy {
    const write: aws.iam.PolicyStatement = {
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups", "logs:DescribeLogStreams"],
      Resource: [arn, pulumi.interpolate`${arn}:*`],
    };
    return new aws.iam.RolePolicy(
      `${name}-role-policy`,
      { role: role.name, policy: pulumi.jsonStringify({ Version: "2012-10-17", Statement: [write] }) },
      { parent: this },
    );
  }

  private createFlowLog(
    name: string,
    args: FlowLogsArgs,
    logDestination: pulumi.Output<string>,
    role: aws.iam.Role,
    dependsOn: pulumi.Resource[],
  ): aws.ec2.FlowLog {
    return new aws.ec2.FlowLog(
      name,
      {
        vpcId: args.vpcId,
        trafficType: "ALL",
        logDestinationType: "cloud-watch-logs",
        logDestination,
        iamRoleArn: role.arn,
        tags: { ...args.tags, Name: name },
      },
      { parent: this, dependsOn },
    );
  }
}

function logGroupName(name: string): string {
  return `/landlocked/${name}`;
}
