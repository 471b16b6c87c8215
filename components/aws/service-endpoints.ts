/** The ways from a private network to the services of its region, so that nothing takes the public way. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { bucketArn } from "./bucket-statements.ts";
import { endpointService } from "./endpoint-service.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";

/** Services that the components of a stack use. Machines speak with Systems Manager by ssmmessages alone: ec2messages is retired. */
const interfaceServices = [
  "autoscaling",
  "ec2",
  "ecr.api",
  "ecr.dkr",
  "eks",
  "elasticloadbalancing",
  "kms",
  "logs",
  "monitoring",
  "secretsmanager",
  "ssm",
  "ssmmessages",
  "sts",
] as const;
type InterfaceService = (typeof interfaceServices)[number];

/** From where in which network the services are reached. */
export interface ServiceEndpointsArgs {
  /** Region code, literal. */
  readonly region: string;
  /** The network. */
  readonly vpcId: pulumi.Input<string>;
  /** In which each service gets an address. */
  readonly subnetIds: readonly pulumi.Input<string>[];
  /** Gets the route to S3. */
  readonly routeTableId: pulumi.Input<string>;
  /** Must let HTTPS in from the network. */
  readonly securityGroupId: pulumi.Input<string>;
  /** Of every endpoint. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * A gateway endpoint for S3 and an interface endpoint with private DNS for each other service. Their policies let only
 * principals of the own account pass, and to S3 only buckets of the own account: credentials of another account, brought
 * into the network, carry nothing out.
 */
export class ServiceEndpoints extends pulumi.ComponentResource {
  readonly nodes: {
    readonly s3: aws.ec2.VpcEndpoint;
    readonly interfaces: Readonly<Record<string, aws.ec2.VpcEndpoint>>;
  };

  constructor(name: string, args: ServiceEndpointsArgs, opts?: pulumi.ComponentResourceOptions) {
    super("landlocked:aws:ServiceEndpoints", name, {}, opts);
    const place = componentPlace(this, name);
    const s3 = this.createS3Endpoint(name, args, place);
    const interfaces = interfaceServices.map(
      (service) => [service, this.createInterfaceEndpoint(name, args, place, service)] as const,
    );
    this.nodes = { s3, interfaces: Object.fromEntries(interfaces) };
    this.registerOutputs({ s3EndpointId: s3.id });
  }

  private createS3Endpoint(name: string, args: ServiceEndpointsArgs, place: ComponentPlace): aws.ec2.VpcEndpoint {
    return new aws.ec2.VpcEndpoint(
      `${name}-s3`,
      {
        vpcId: args.vpcId,
        vpcEndpointType: "Gateway",
        serviceName: endpointService(args.region, "s3"),
        routeTableIds: [args.routeTableId],
        policy: document([ownBuckets(place), buildingBlocks(place, args.region)]),
        tags: { ...args.tags, Name: `${name}-s3` },
      },
      { parent: this },
    );
  }

  private createInterfaceEndpoint(
    name: string,
    args: ServiceEndpointsArgs,
    place: ComponentPlace,
    service: InterfaceService,
  ): aws.ec2.VpcEndpoint {
    const endpointName = `${name}-${service.replace(".", "-")}`;
    return new aws.ec2.VpcEndpoint(
      endpointName,
      {
        vpcId: args.vpcId,
        vpcEndpointType: "Interface",
        serviceName: endpointService(args.region, service),
        subnetIds: [...args.subnetIds],
        securityGroupIds: [args.securityGroupId],
        privateDnsEnabled: true,
        policy: document(service === "sts" ? [ownPrincipals(place), webIdentity(place)] : [ownPrincipals(place)]),
        tags: { ...args.tags, Name: endpointName },
      },
      { parent: this },
    );
  }
}

function document(statements: readonly aws.iam.PolicyStatement[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

/** Not limited to resources of the account: nodes pull the images of EKS itself from a registry of AWS. */
function ownPrincipals({ accountId }: ComponentPlace): aws.iam.PolicyStatement {
  return {
    Sid: "OwnPrincipals",
    Effect: "Allow",
    Principal: "*",
    Action: "*",
    Resource: "*",
    Condition: { StringEquals: { "aws:PrincipalAccount": accountId } },
  };
}

/** A pod exchanges its token before it has any principal; what it gets is a role of the own account. */
function webIdentity({ accountId }: ComponentPlace): aws.iam.PolicyStatement {
  return {
    Sid: "RolesOfPods",
    Effect: "Allow",
    Principal: "*",
    Action: "sts:AssumeRoleWithWebIdentity",
    Resource: "*",
    Condition: { StringEquals: { "aws:ResourceAccount": accountId } },
  };
}

function ownBuckets({ accountId }: ComponentPlace): aws.iam.PolicyStatement {
  return {
    Sid: "OwnBucketsOfOwnPrincipals",
    Effect: "Allow",
    Principal: "*",
    Action: "s3:*",
    Resource: "*",
    Condition: { StringEquals: { "aws:PrincipalAccount": accountId, "aws:ResourceAccount": accountId } },
  };
}

/** Container image layers, packages of Amazon Linux and patches lie in AWS's buckets of the region; read only. */
function buildingBlocks({ partition }: ComponentPlace, region: string): aws.iam.PolicyStatement {
  const buckets = [
    `prod-${region}-starport-layer-bucket`,
    `al2023-repos-${region}-de612dc2`,
    `aws-ssm-${region}`,
    `patch-baseline-snapshot-${region}`,
  ];
  return {
    Sid: "BuildingBlocksOfThisRegion",
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: buckets.map((bucket) => bucketArn(partition, `${bucket}/*`)),
  };
}
