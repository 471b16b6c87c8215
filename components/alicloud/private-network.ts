/** A network without a way out, so that where personal data goes is decided here and not on each machine. */

import { residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import type * as contract from "../contract/private-network.ts";
import { subnets } from "../subnets.ts";
import { transformed } from "../transform.ts";
import { type Changes, children } from "./children.ts";
import { FlowLogs } from "./flow-logs.ts";
import { InternalSecurityGroup } from "./internal-security-group.ts";
import { InternetEgress } from "./internet-egress.ts";
import { networkBorder } from "./network-border.ts";
import { componentPlace } from "./place.ts";

/**
 * A VPC with a switch in each zone, a gateway endpoint to OSS, flow logs in the region, and a closed border.
 *
 * Other services of the region (KMS, Simple Log Service, STS, the container registry) have addresses in 100.64.0.0/10
 * that every VPC reaches without gateway or endpoint ("kms-vpc.<region>.aliyuncs.com"), so they get none.
 */
export class PrivateNetwork extends pulumi.ComponentResource implements contract.PrivateNetwork {
  readonly networkId: pulumi.Output<string>;
  readonly cidr: string;
  readonly subnetIds: readonly pulumi.Output<string>[];
  readonly internalSecurityGroupId: pulumi.Output<string>;
  /** The network's own id: OSS tells requests apart by their VPC. */
  readonly storeEndpointId: pulumi.Output<string>;
  readonly nodes: {
    readonly network: alicloud.vpc.Network;
    readonly switches: readonly alicloud.vpc.Switch[];
    readonly storeEndpoint: alicloud.vpc.GatewayEndpoint;
    readonly securityGroup: InternalSecurityGroup;
    /** Absent where an internet gateway was asked for: an access list would refuse the answers from outside. */
    readonly border?: alicloud.vpc.NetworkAcl;
    readonly internetEgress?: InternetEgress;
    readonly flowLogs: FlowLogs;
  };

  constructor(
    name: string,
    args: contract.PrivateNetworkArgs & Changes<"PrivateNetwork">,
    opts?: pulumi.ComponentResourceOptions,
  ) {
    super("landlocked:alicloud:PrivateNetwork", name, {}, transformed(children.PrivateNetwork, args, opts));
    if (args.zones.length < 2) {
      throw new Error(`${name} was given ${args.zones.length} zone(s); a private network takes at least two.`);
    }
    const network = this.createNetwork(name, args);
    const switches = this.createSwitches(name, args, network);
    const securityGroup = this.createSecurityGroup(name, args, network);
    this.networkId = network.id;
    this.cidr = args.cidr;
    this.subnetIds = switches.map(({ id }) => id);
    this.internalSecurityGroupId = securityGroup.id;
    this.storeEndpointId = network.id;
    this.nodes = {
      network,
      switches,
      storeEndpoint: this.createStoreEndpoint(name, args, network),
      securityGroup,
      ...(args.internetGateway
        ? { internetEgress: this.createInternetEgress(name, args) }
        : { border: this.createBorder(name, args) }),
      flowLogs: this.createFlowLogs(name, args),
    };
    const { networkId, cidr, subnetIds, internalSecurityGroupId, storeEndpointId } = this;
    this.registerOutputs({ networkId, cidr, subnetIds, internalSecurityGroupId, storeEndpointId });
  }

  private createNetwork(name: string, args: contract.PrivateNetworkArgs): alicloud.vpc.Network {
    return new alicloud.vpc.Network(
      `${name}-vpc`,
      { vpcName: name, cidrBlock: args.cidr, tags: residencyTags(args.residency) },
      { parent: this },
    );
  }

  private createSwitches(
    name: string,
    args: contract.PrivateNetworkArgs,
    network: alicloud.vpc.Network,
  ): alicloud.vpc.Switch[] {
    const blocks = subnets(args.cidr, args.zones.length);
    const tags = residencyTags(args.residency);
    return args.zones.map(
      (zoneId, index) =>
        new alicloud.vpc.Switch(
          `${name}-${zoneId}`,
          { vpcId: network.id, vswitchName: `${name}-${zoneId}`, zoneId, cidrBlock: blocks[index], tags },
          { parent: this },
        ),
    );
  }

  /** Anything may be read through it (node images lie in Alibaba Cloud's own buckets), only the account's be written. */
  private createStoreEndpoint(
    name: string,
    args: contract.PrivateNetworkArgs,
    network: alicloud.vpc.Network,
  ): alicloud.vpc.GatewayEndpoint {
    const own = pulumi.interpolate`acs:oss:*:${componentPlace(this, name).accountId}:*`;
    const allow = { Effect: "Allow", Principal: ["*"] };
    return new alicloud.vpc.GatewayEndpoint(
      `${name}-store-endpoint`,
      {
        vpcId: network.id,
        gatewayEndpointName: `${name}-oss`,
        serviceName: `com.aliyun.${args.region}.oss`,
        routeTables: [network.routeTableId],
        policyDocument: pulumi.jsonStringify({
          Version: "1",
          Statement: [
            { ...allow, Action: ["oss:GetObject"], Resource: ["acs:oss:*:*:*"] },
            { ...allow, Action: ["oss:*"], Resource: [own] },
          ],
        }),
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createSecurityGroup(
    name: string,
    args: contract.PrivateNetworkArgs,
    network: alicloud.vpc.Network,
  ): InternalSecurityGroup {
    const { residency, cidr } = args;
    const group = { residency, vpcId: network.id, cidr, internet: args.internetGateway === true };
    return new InternalSecurityGroup(`${name}-internal`, group, { parent: this });
  }

  private createBorder(name: string, args: contract.PrivateNetworkArgs): alicloud.vpc.NetworkAcl {
    return new alicloud.vpc.NetworkAcl(
      `${name}-border`,
      {
        vpcId: this.networkId,
        networkAclName: `${name}-border`,
        ...networkBorder(args.cidr),
        resources: this.subnetIds.map((resourceId) => ({ resourceId, resourceType: "VSwitch" })),
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createInternetEgress(name: string, { residency }: contract.PrivateNetworkArgs): InternetEgress {
    const egress = { residency, vpcId: this.networkId, subnetIds: this.subnetIds };
    return new InternetEgress(`${name}-internet-egress`, egress, { parent: this });
  }

  private createFlowLogs(name: string, args: contract.PrivateNetworkArgs): FlowLogs {
    const { residency, key, logStore, flowLogRetentionDays: retentionDays } = args;
    const logs = { residency, vpcId: this.networkId, key, projectName: logStore.logGroup, retentionDays };
    return new FlowLogs(`${name}-flow-logs`, logs, { parent: this });
  }
}
