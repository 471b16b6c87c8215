/** The security group of whatever runs in a private network: in and out within the network, and out to S3's endpoint. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** The network it is of. */
export interface InternalSecurityGroupArgs {
  /** Of the same network. */
  readonly vpcId: pulumi.Input<string>;
  /** IPv4 block of the network. */
  readonly cidr: string;
  /** Of the group and its rules. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Traffic inside the network's block only; `allowS3` adds the addresses S3 is reached by through a gateway endpoint. */
export class InternalSecurityGroup extends pulumi.ComponentResource {
  readonly id: pulumi.Output<string>;
  readonly nodes: {
    readonly securityGroup: aws.ec2.SecurityGroup;
    readonly ingressRule: aws.vpc.SecurityGroupIngressRule;
    readonly egressRule: aws.vpc.SecurityGroupEgressRule;
  };
  readonly #name: string;
  readonly #tags: Readonly<Record<string, string>>;

  constructor(name: string, args: InternalSecurityGroupArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:InternalSecurityGroup", name, {}, opts);
    this.#name = name;
    this.#tags = args.tags;
    const securityGroup = this.createSecurityGroup(name, args);
    this.nodes = {
      securityGroup,
      ingressRule: this.createIngressRule(name, args, securityGroup),
      egressRule: this.createEgressRule(name, args, securityGroup),
    };
    this.id = securityGroup.id;
    this.registerOutputs({ id: this.id });
  }

  /** A gateway endpoint has no address in the network: what goes to S3 leaves for S3's own, by the route table. */
  allowS3(prefixListId: pulumi.Input<string>): aws.vpc.SecurityGroupEgressRule {
    return new aws.vpc.SecurityGroupEgressRule(
      `${this.#name}-s3`,
      {
        securityGroupId: this.id,
        description: "S3 of the region, through its gateway endpoint",
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        prefixListId,
        tags: this.#tags,
      },
      { parent: this },
    );
  }

  private createSecurityGroup(name: string, args: InternalSecurityGroupArgs): aws.ec2.SecurityGroup {
    return new aws.ec2.SecurityGroup(
      name,
      {
        vpcId: args.vpcId,
        description: "Traffic inside the private network only",
        tags: { ...args.tags, Name: name },
      },
      { parent: this },
    );
  }

  private createIngressRule(name: string, args: InternalSecurityGroupArgs, group: aws.ec2.SecurityGroup) {
    return new aws.vpc.SecurityGroupIngressRule(
      `${name}-in`,
      {
        securityGroupId: group.id,
        description: "From the network",
        ipProtocol: "-1",
        cidrIpv4: args.cidr,
        tags: args.tags,
      },
      { parent: this },
    );
  }

  private createEgressRule(name: string, args: InternalSecurityGroupArgs, group: aws.ec2.SecurityGroup) {
    return new aws.vpc.SecurityGroupEgressRule(
      `${name}-out`,
      {
        securityGroupId: group.id,
        description: "To the network",
        ipProtocol: "-1",
        cidrIpv4: args.cidr,
        tags: args.tags,
      },
      { parent: this },
    );
  }
}
