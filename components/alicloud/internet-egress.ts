/** The way out to the internet, for the networks that ask for one: outwards only. */

import { type Residency, residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

/** What is let out. */
export interface InternetEgressArgs {
  /** What the tags of gateway and address say. */
  readonly residency: Residency;
  /** The network. */
  readonly vpcId: pulumi.Input<string>;
  /** The subnets whose machines go out; the gateway stands in the first, and serves all of them from other zones too. */
  readonly subnetIds: readonly pulumi.Input<string>[];
}

/** A NAT gateway with one public address, behind which the machines of every subnet stand. */
export class InternetEgress extends pulumi.ComponentResource {
  readonly nodes: {
    readonly natGateway: alicloud.vpc.NatGateway;
    readonly address: alicloud.ecs.EipAddress;
    readonly association: alicloud.ecs.EipAssociation;
    readonly translations: readonly alicloud.vpc.SnatEntry[];
  };

  constructor(name: string, args: InternetEgressArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:InternetEgress", name, {}, opts);
    const natGateway = this.createNatGateway(name, args);
    const address = this.createAddress(name, args);
    const association = this.createAssociation(name, natGateway, address);
    const translations = this.createTranslations(name, args, natGateway, address, association);
    this.nodes = { natGateway, address, association, translations };
    this.registerOutputs({ address: address.ipAddress });
  }

  private createNatGateway(name: string, args: InternetEgressArgs): alicloud.vpc.NatGateway {
    return new alicloud.vpc.NatGateway(
      `${name}-nat-gateway`,
      {
        vpcId: args.vpcId,
        vswitchId: args.subnetIds[0],
        natGatewayName: name,
        natType: "Enhanced",
        networkType: "internet",
        paymentType: "PayAsYouGo",
        internetChargeType: "PayByLcu",
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createAddress(name: string, args: InternetEgressArgs): alicloud.ecs.EipAddress {
    return new alicloud.ecs.EipAddress(
      `${name}-address`,
      {
        addressName: name,
        paymentType: "PayAsYouGo",
        internetChargeType: "PayByTraffic",
        bandwidth: "100",
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createAssociation(
    name: string,
    natGateway: alicloud.vpc.NatGateway,
    address: alicloud.ecs.EipAddress,
  ): alicloud.ecs.EipAssociation {
    return new alicloud.ecs.EipAssociation(
      `${name}-association`,
      { allocationId: address.id, instanceId: natGateway.id, instanceType: "Nat" },
      { parent: this },
    );
  }

  private createTranslations(
    name: string,
    args: InternetEgressArgs,
    natGateway: alicloud.vpc.NatGateway,
    address: alicloud.ecs.EipAddress,
    association: alicloud.ecs.EipAssociation,
  ): alicloud.vpc.SnatEntry[] {
    return args.subnetIds.map(
      (sourceVswitchId, index) =>
        new alicloud.vpc.SnatEntry(
          `${name}-translation-${index}`,
          { snatTableId: natGateway.snatTableIds, sourceVswitchId, snatIp: address.ipAddress },
          { parent: this, dependsOn: [association] },
        ),
    );
  }
}
