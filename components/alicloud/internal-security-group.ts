/** The security group of whatever runs in a private network: in and out within the network, and to its region's services. */

import { type Residency, residencyTags } from "@landlocked/policies/tags";
import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { everywhere, serviceAddresses } from "./network-border.ts";

/** The network it is of. */
export interface InternalSecurityGroupArgs {
  /** What its tags say. */
  readonly residency: Residency;
  /** Of the same network. */
  readonly vpcId: pulumi.Input<string>;
  /** IPv4 block of the network. */
  readonly cidr: string;
  /** Whether HTTPS to the internet is let out. */
  readonly internet: boolean;
}

/** Traffic inside the network's block only. A security group lets everything out unless told otherwise. */
export class InternalSecurityGroup extends pulumi.ComponentResource {
  readonly id: pulumi.Output<string>;
  readonly nodes: {
    readonly securityGroup: alicloud.ecs.SecurityGroup;
    readonly rules: readonly alicloud.ecs.SecurityGroupRule[];
  };

  constructor(name: string, args: InternalSecurityGroupArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:alicloud:InternalSecurityGroup", name, {}, opts);
    const securityGroup = this.createSecurityGroup(name, args);
    this.nodes = { securityGroup, rules: this.createRules(name, args, securityGroup) };
    this.id = securityGroup.id;
    this.registerOutputs({ id: this.id });
  }

  private createSecurityGroup(name: string, args: InternalSecurityGroupArgs): alicloud.ecs.SecurityGroup {
    return new alicloud.ecs.SecurityGroup(
      name,
      {
        vpcId: args.vpcId,
        securityGroupName: name,
        description: "Traffic inside the network only",
        innerAccessPolicy: "Accept",
        tags: residencyTags(args.residency),
      },
      { parent: this },
    );
  }

  private createRules(
    name: string,
    args: InternalSecurityGroupArgs,
    securityGroup: alicloud.ecs.SecurityGroup,
  ): alicloud.ecs.SecurityGroupRule[] {
    return Object.entries(rulesOf(args)).map(
      ([rule, inputs]) =>
        new alicloud.ecs.SecurityGroupRule(
          `${name}-${rule}`,
          { securityGroupId: securityGroup.id, nicType: "intranet", ...inputs },
          { parent: this },
        ),
    );
  }
}

function rulesOf({ cidr, internet }: InternalSecurityGroupArgs) {
  const accept = { ipProtocol: "all", policy: "accept", priority: 1 };
  return {
    "from-network": { ...accept, type: "ingress", cidrIp: cidr },
    "to-network": { ...accept, type: "egress", cidrIp: cidr },
    "to-services": { ...accept, type: "egress", cidrIp: serviceAddresses },
    ...(internet && {
      "to-internet": { ...accept, type: "egress", cidrIp: everywhere, ipProtocol: "tcp", portRange: "443/443" },
    }),
    "to-elsewhere": { ipProtocol: "all", policy: "drop", priority: 100, type: "egress", cidrIp: everywhere },
  };
}
