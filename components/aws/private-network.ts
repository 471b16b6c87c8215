/** The network a stack lives in. It has no way out unless one is asked for: what isn't reachable can't be carried off. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/private-network.ts";
import { subnets } from "../subnets.ts";
import { FlowLogs } from "./flow-logs.ts";
import { InternalSecurityGroup } from "./internal-security-group.ts";
import { InternetEgress } from "./internet-egress.ts";
import { requireProvider } from "./place.ts";
import { PrivateSubnets } from "./private-subnets.ts";
import { ServiceEndpoints } from "./service-endpoints.ts";

type Args = contract.PrivateNetworkArgs;

/** A VPC with one private subnet a zone, endpoints for the region's services, and flow logs. */
export class PrivateNetwork extends pulumi.ComponentResource implements contract.PrivateNetwork {
  readonly networkId: pulumi.Output<string>;
  readonly cidr: string;
  readonly subnetIds: readonly pulumi.Output<string>[];
  readonly internalSecurityGroupId: pulumi.Output<string>;
  /** Id of the S3 gateway endpoint. */
  readonly storeEndpointId: pulumi.Output<string>;
  readonly nodes: {
    readonly vpc: aws.ec2.Vpc;
    readonly defaultSecurityGroup: aws.ec2.DefaultSecurityGroup;
    readonly subnets: PrivateSubnets;
    readonly internal: InternalSecurityGroup;
    readonly endpoints: ServiceEndpoints;
    readonly s3EgressRule: aws.vpc.SecurityGroupEgressRule;
    readonly flowLogs: FlowLogs;
    /** Only where `internetGateway` is set. */
    readonly internetEgress?: InternetEgress;
  };

  constructor(name: string, args: Args, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:PrivateNetwork", name, {}, opts);
    requireProvider(this, name);
    requireZones(name, args);
    const vpc = this.createVpc(name, args);
    // One block more than zones, so that asking for internet later moves no private subnet.
    const blocks = subnets(args.cidr, args.zones.length + 1);
    const privateSubnets = this.createSubnets(name, args, vpc, blocks);
    const internal = this.createInternal(name, args, vpc);
    const endpoints = this.createEndpoints(name, args, vpc, privateSubnets, internal);
    this.nodes = {
      vpc,
      defaultSecurityGroup: this.createDefaultSecurityGroup(name, args, vpc),
      subnets: privateSubnets,
      internal,
      endpoints,
      s3EgressRule: internal.allowS3(endpoints.nodes.s3.prefixListId),
      flowLogs: this.createFlowLogs(name, args, vpc),
      ...(args.internetGateway
        ? { internetEgress: this.createInternetEgress(name, args, blocks.at(-1), vpc, privateSubnets, internal) }
        : {}),
    };
    this.networkId = vpc.id;
    this.cidr = args.cidr;
    this.subnetIds = privateSubnets.subnetIds;
    this.internalSecurityGroupId = internal.id;
    this.storeEndpointId = endpoints.nodes.s3.id;
    const { networkId, cidr, subnetIds, internalSecurityGroupId, storeEndpointId } = this;
    this.registerOutputs({ networkId, cidr, subnetIds, internalSecurityGroupId, storeEndpointId });
  }

  private createVpc(name: string, args: Args): aws.ec2.Vpc {
    return new aws.ec2.Vpc(
      name,
      { cidrBlock: args.cidr, enableDnsSupport: true, enableDnsHostnames: true, tags: tagsOf(args, name) },
      { parent: this },
    );
  }

  /** Every VPC comes with one that lets its members speak with each other and with the world; this one has no rules. */
  private createDefaultSecurityGroup(name: string, args: Args, vpc: aws.ec2.Vpc): aws.ec2.DefaultSecurityGroup {
    return new aws.ec2.DefaultSecurityGroup(
      `${name}-default-group`,
      { vpcId: vpc.id, ingress: [], egress: [], tags: tagsOf(args, `${name}-closed`) },
      { parent: this },
    );
  }

  private createSubnets(name: string, args: Args, vpc: aws.ec2.Vpc, blocks: readonly string[]): PrivateSubnets {
    return new PrivateSubnets(
      `${name}-private`,
      { vpcId: vpc.id, zones: args.zones, blocks, tags: residencyTags(args.residency) },
      { parent: this },
    );
  }

  private createInternal(name: string, args: Args, vpc: aws.ec2.Vpc): InternalSecurityGroup {
    return new InternalSecurityGroup(
      `${name}-internal`,
      { vpcId: vpc.id, cidr: args.cidr, tags: residencyTags(args.residency) },
      { parent: this },
    );
  }

  private createEndpoints(
    name: string,
    args: Args,
    vpc: aws.ec2.Vpc,
    privateSubnets: PrivateSubnets,
    internal: InternalSecurityGroup,
  ): ServiceEndpoints {
    return new ServiceEndpoints(
      `${name}-endpoints`,
      {
        region: args.region,
        vpcId: vpc.id,
        subnetIds: privateSubnets.subnetIds,
        routeTableId: privateSubnets.routeTableId,
        securityGroupId: internal.id,
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createFlowLogs(name: string, args: Args, vpc: aws.ec2.Vpc): FlowLogs {
    return new FlowLogs(
      `${name}-flows`,
      {
        vpcId: vpc.id,
        keyId: args.key.keyId,
        retentionDays: args.flowLogRetentionDays,
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createInternetEgress(
    name: string,
    args: Args,
    publicCidr: string | undefined,
    vpc: aws.ec2.Vpc,
    privateSubnets: PrivateSubnets,
    internal: InternalSecurityGroup,
  ): InternetEgress {
    const [zone] = args.zones;
    if (!zone || !publicCidr) throw new Error(`${name}: ${args.cidr} leaves no public subnet.`);
    return new InternetEgress(
      `${name}-internet`,
      {
        vpcId: vpc.id,
        zone,
        publicCidr,
        privateRouteTableId: privateSubnets.routeTableId,
        securityGroupId: internal.id,
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }
}

function tagsOf(args: Args, name: string): Record<string, string> {
  return { ...residencyTags(args.residency), Name: name };
}

function requireZones(name: string, { region, zones }: Args): void {
  const stranger = zones.find((zone) => !zone.startsWith(region));
  if (stranger) throw new Error(`${name}: ${stranger} is no zone of ${region}; zones are written like ${region}a.`);
  if (new Set(zones).size < 2 || new Set(zones).size < zones.length) {
    throw new Error(`${name} needs at least two different zones, found ${zones.join(", ") || "none"}.`);
  }
}
