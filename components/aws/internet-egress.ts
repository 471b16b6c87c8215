/** The way out to the internet, for the networks that ask for one: outwards only, and for HTTPS only. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** What is let out, and where. */
export interface InternetEgressArgs {
  /** The network. */
  readonly vpcId: pulumi.Input<string>;
  /** Zone of the gateway. One gateway serves all zones: without its zone the way out is gone, the stack is not. */
  readonly zone: string;
  /** Block of the public subnet, which holds the gateway and nothing else. */
  readonly publicCidr: string;
  /** Route table of the private subnets, which gets the way out. */
  readonly privateRouteTableId: pulumi.Input<string>;
  /** The security group that is let out. */
  readonly securityGroupId: pulumi.Input<string>;
  /** Of gateways, subnet and routes. */
  readonly tags: Readonly<Record<string, string>>;
}

/** An internet gateway, and a NAT gateway in a public subnet through which the private subnets go out. */
export class InternetEgress extends pulumi.ComponentResource {
  readonly nodes: {
    readonly internetGateway: aws.ec2.InternetGateway;
    readonly subnet: aws.ec2.Subnet;
    readonly routeTable: aws.ec2.RouteTable;
    readonly publicRoute: aws.ec2.Route;
    readonly association: aws.ec2.RouteTableAssociation;
    readonly address: aws.ec2.Eip;
    readonly natGateway: aws.ec2.NatGateway;
    readonly privateRoute: aws.ec2.Route;
    readonly egressRule: aws.vpc.SecurityGroupEgressRule;
  };

  constructor(name: string, args: InternetEgressArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:InternetEgress", name, {}, opts);
    const internetGateway = this.createInternetGateway(name, args);
    const subnet = this.createSubnet(name, args);
    const routeTable = this.createRouteTable(name, args);
    const publicRoute = this.createRoute(`${name}-public`, routeTable.id, { gatewayId: internetGateway.id });
    const association = this.createAssociation(name, subnet, routeTable);
    const address = this.createAddress(name, args);
    const natGateway = this.createNatGateway(name, args, subnet, address, publicRoute);
    const privateRoute = this.createRoute(`${name}-private`, args.privateRouteTableId, { natGatewayId: natGateway.id });
    const egressRule = this.createEgressRule(name, args);
    const ways = { publicRoute, association, privateRoute, egressRule };
    this.nodes = { internetGateway, subnet, routeTable, address, natGateway, ...ways };
    this.registerOutputs({ address: address.publicIp });
  }

  private createInternetGateway(name: string, args: InternetEgressArgs): aws.ec2.InternetGateway {
    return new aws.ec2.InternetGateway(
      name,
      { vpcId: args.vpcId, tags: { ...args.tags, Name: name } },
      { parent: this },
    );
  }

  private createSubnet(name: string, args: InternetEgressArgs): aws.ec2.Subnet {
    return new aws.ec2.Subnet(
      `${name}-public`,
      {
        vpcId: args.vpcId,
        cidrBlock: args.publicCidr,
        availabilityZone: args.zone,
        mapPublicIpOnLaunch: false,
        tags: { ...args.tags, Name: `${name}-public` },
      },
      { parent: this },
    );
  }

  private createRouteTable(name: string, args: InternetEgressArgs): aws.ec2.RouteTable {
    return new aws.ec2.RouteTable(
      `${name}-public`,
      { vpcId: args.vpcId, tags: { ...args.tags, Name: `${name}-public` } },
      { parent: this },
    );
  }

  private createRoute(
    name: string,
    routeTableId: pulumi.Input<string>,
    to: Pick<aws.ec2.RouteArgs, "gatewayId" | "natGatewayId">,
  ): aws.ec2.Route {
    return new aws.ec2.Route(name, { routeTableId, destinationCidrBlock: "0.0.0.0/0", ...to }, { parent: this });
  }

  private createAssociation(name: string, subnet: aws.ec2.Subnet, routeTable: aws.ec2.RouteTable) {
    return new aws.ec2.RouteTableAssociation(
      `${name}-public`,
      { subnetId: subnet.id, routeTableId: routeTable.id },
      { parent: this },
    );
  }

  private createAddress(name: string, args: InternetEgressArgs): aws.ec2.Eip {
    return new aws.ec2.Eip(`${name}-address`, { domain: "vpc", tags: { ...args.tags, Name: name } }, { parent: this });
  }

  private createNatGateway(
    name: string,
    args: InternetEgressArgs,
    subnet: aws.ec2.Subnet,
    address: aws.ec2.Eip,
    publicRoute: aws.ec2.Route,
  ): aws.ec2.NatGateway {
    return new aws.ec2.NatGateway(
      `${name}-nat`,
      { subnetId: subnet.id, allocationId: address.allocationId, tags: { ...args.tags, Name: name } },
      { parent: this, dependsOn: [publicRoute] },
    );
  }

  private createEgressRule(name: string, args: InternetEgressArgs): aws.vpc.SecurityGroupEgressRule {
    return new aws.vpc.SecurityGroupEgressRule(
      `${name}-https`,
      {
        securityGroupId: args.securityGroupId,
        description: "HTTPS to the internet",
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrIpv4: "0.0.0.0/0",
        tags: args.tags,
      },
      { parent: this },
    );
  }
}
