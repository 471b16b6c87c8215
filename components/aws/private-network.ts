/** The network a stack lives in. It has no way out unless one is asked for: what isn't reachable can't be carried off. */

import { residencyTags } from "@landlocked/policies/tags";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/private-network.ts";
import { subnets } from "../subnets.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { FlowLogs } from "./flow-logs.ts";
import { InternalSecurityGroup } from "./internal-security-group.ts";
import { InternetEgress } from "./internet-egress.ts";
import { NameResolution } from "./name-resolution.ts";
import { requireProvider } from "./place.ts";
import { PrivateSubnets } from "./private-subnets.ts";
import { requireZones } from "./require-zones.ts";
import { ServiceEndpoints } from "./service-endpoints.ts";
import { SessionAccess } from "./session-access.ts";

type Args = contract.PrivateNetworkArgs;

/** What everything in the network is given. */
interface Inside {
  readonly vpcId: pulumi.Output<string>;
  readonly tags: Readonly<Record<string, string>>;
}

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
    readonly names: NameResolution;
    readonly sessions: SessionAccess;
    /** Only where `internetGateway` is set. */
    readonly internetEgress?: InternetEgress;
  };

  constructor(name: string, args: Args & Changes<"PrivateNetwork">, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:PrivateNetwork", name, {}, transformed(children.PrivateNetwork, args, opts));
    requireProvider(this, name);
    const { region, cidr, zones } = args;
    requireZones(name, region, zones);
    const vpc = this.createVpc(name, args);
    const inside = { vpcId: vpc.id, tags: residencyTags(args.residency) };
    // One block more than zones, so that asking for internet later moves no private subnet.
    const blocks = subnets(cidr, zones.length + 1);
    const privateSubnets = new PrivateSubnets(`${name}-private`, { ...inside, zones, blocks }, { parent: this });
    const internal = new InternalSecurityGroup(`${name}-internal`, { ...inside, cidr }, { parent: this });
    const endpoints = this.createEndpoints(name, region, inside, privateSubnets, internal);
    this.nodes = {
      vpc,
      defaultSecurityGroup: this.createDefaultSecurityGroup(name, inside),
      subnets: privateSubnets,
      internal,
      endpoints,
      s3EgressRule: internal.allowS3(endpoints.nodes.s3.prefixListId),
      flowLogs: this.createFlowLogs(name, args, inside),
      names: this.createNames(name, args, inside),
      sessions: new SessionAccess(`${name}-sessions`, args, { parent: this }),
      ...(args.internetGateway
        ? { internetEgress: this.createInternetEgress(name, args, blocks.at(-1), inside, privateSubnets, internal) }
        : {}),
    };
    this.networkId = vpc.id;
    this.cidr = cidr;
    this.subnetIds = privateSubnets.subnetIds;
    this.internalSecurityGroupId = internal.id;
    this.storeEndpointId = endpoints.nodes.s3.id;
    const { networkId, subnetIds, internalSecurityGroupId, storeEndpointId } = this;
    this.registerOutputs({ networkId, cidr, subnetIds, internalSecurityGroupId, storeEndpointId });
  }

  private createVpc(name: string, { cidr, residency }: Args): aws.ec2.Vpc {
    const tags = { ...residencyTags(residency), Name: name };
    return new aws.ec2.Vpc(
      name,
      { cidrBlock: cidr, enableDnsSupport: true, enableDnsHostnames: true, tags },
      { parent: this },
    );
  }

  /** Every VPC comes with one that lets its members speak with each other and with the world; this one has no rules. */
  private createDefaultSecurityGroup(name: string, { vpcId, tags }: Inside): aws.ec2.DefaultSecurityGroup {
    return new aws.ec2.DefaultSecurityGroup(
      `${name}-default-group`,
      { vpcId, ingress: [], egress: [], tags: { ...tags, Name: `${name}-closed` } },
      { parent: this },
    );
  }

  private createEndpoints(
    name: string,
    region: string,
    inside: Inside,
    { subnetIds, routeTableId }: PrivateSubnets,
    { id: securityGroupId }: InternalSecurityGroup,
  ): ServiceEndpoints {
    const reached = { ...inside, region, subnetIds, routeTableId, securityGroupId };
    return new ServiceEndpoints(`${name}-endpoints`, reached, { parent: this });
  }

  private createFlowLogs(name: string, { key, flowLogRetentionDays: retentionDays }: Args, inside: Inside): FlowLogs {
    return new FlowLogs(`${name}-flows`, { ...inside, keyId: key.keyId, retentionDays }, { parent: this });
  }

  private createNames(name: string, args: Args, inside: Inside): NameResolution {
    const { key, flowLogRetentionDays: retentionDays, internetGateway } = args;
    const record = { ...inside, keyId: key.keyId, retentionDays, anyName: internetGateway === true };
    return new NameResolution(`${name}-names`, record, { parent: this });
  }

  private createInternetEgress(
    name: string,
    { zones: [zone], cidr }: Args,
    publicCidr: string | undefined,
    inside: Inside,
    { routeTableId: privateRouteTableId }: PrivateSubnets,
    { id: securityGroupId }: InternalSecurityGroup,
  ): InternetEgress {
    if (!zone || !publicCidr) throw new Error(`${name}: ${cidr} leaves no public subnet.`);
    const egress = { ...inside, zone, publicCidr, privateRouteTableId, securityGroupId };
    return new InternetEgress(`${name}-internet`, egress, { parent: this });
  }
}
