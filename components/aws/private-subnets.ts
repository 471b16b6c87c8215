/** The private subnets of a network and their one route table, which has no route but the network's own. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** Where in the network they lie. */
export interface PrivateSubnetsArgs {
  /** The network. */
  readonly vpcId: pulumi.Input<string>;
  /** One subnet each. */
  readonly zones: readonly string[];
  /** IPv4 blocks, at least one a zone, in their order. */
  readonly blocks: readonly string[];
  /** Of subnets and route table. */
  readonly tags: Readonly<Record<string, string>>;
}

/** One subnet a zone, in the order of the zones; none gives its machines a public address. */
export class PrivateSubnets extends pulumi.ComponentResource {
  readonly subnetIds: readonly pulumi.Output<string>[];
  readonly routeTableId: pulumi.Output<string>;
  readonly nodes: {
    readonly routeTable: aws.ec2.RouteTable;
    readonly subnets: readonly aws.ec2.Subnet[];
    readonly associations: readonly aws.ec2.RouteTableAssociation[];
  };

  constructor(name: string, args: PrivateSubnetsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:PrivateSubnets", name, {}, opts);
    const routeTable = this.createRouteTable(name, args);
    const subnets = args.zones.map((zone, index) => this.createSubnet(name, args, zone, args.blocks[index]));
    const associations = subnets.map((subnet, index) =>
      this.createAssociation(`${name}-${args.zones[index]}`, subnet, routeTable),
    );
    this.nodes = { routeTable, subnets, associations };
    this.subnetIds = subnets.map((subnet) => subnet.id);
    this.routeTableId = routeTable.id;
    this.registerOutputs({ subnetIds: this.subnetIds, routeTableId: this.routeTableId });
  }

  private createRouteTable(name: string, args: PrivateSubnetsArgs): aws.ec2.RouteTable {
    return new aws.ec2.RouteTable(name, { vpcId: args.vpcId, tags: { ...args.tags, Name: name } }, { parent: this });
  }

  private createSubnet(name: string, args: PrivateSubnetsArgs, zone: string, cidrBlock: string | undefined) {
    if (!cidrBlock) throw new Error(`${name}: no block is left for ${zone}, found ${args.blocks.join(", ")}.`);
    return new aws.ec2.Subnet(
      `${name}-${zone}`,
      {
        vpcId: args.vpcId,
        cidrBlock,
        availabilityZone: zone,
        mapPublicIpOnLaunch: false,
        // The second tag is where Kubernetes puts its internal load balancers.
        tags: { ...args.tags, Name: `${name}-${zone}`, "kubernetes.io/role/internal-elb": "1" },
      },
      { parent: this },
    );
  }

  private createAssociation(name: string, subnet: aws.ec2.Subnet, routeTable: aws.ec2.RouteTable) {
    return new aws.ec2.RouteTableAssociation(
      name,
      { subnetId: subnet.id, routeTableId: routeTable.id },
      { parent: this },
    );
  }
}
