/** The ways from a private network to the services of its region, so that nothing takes the public way. */
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { bucketEndpointPolicy, endpointPolicy } from "./endpoint-policy.ts";
import { endpointService, hasPrivateClusters } from "./endpoint-service.ts";
import { type ComponentPlace, componentPlace } from "./place.ts";

/** Services that the components of a stack use. Machines speak with Systems Manager by ssmmessages alone: ec2messages is retired. */
const interfaceServices = [
  "autoscaling",
  "ec2",
  "ecr.api",
  "ecr.dkr",
  "eks",
  "eks-auth",
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
 * principals of the own account pass, and only to what is of the own account: credentials of another account, brought into
 * the network, carry nothing out, nor do the own ones to a bucket, registry, secret or role of another.
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
    const offered = interfaceServices.filter((service) => !/^eks/.test(service) || hasPrivateClusters(args.region));
    const interfaces = offered.map(
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
        policy: bucketEndpointPolicy(place, args.region),
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
        policy: endpointPolicy(service, place),
        tags: { ...args.tags, Name: endpointName },
      },
      { parent: this },
    );
  }
}
