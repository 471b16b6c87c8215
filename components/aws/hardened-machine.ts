/** What every machine of a stack is launched with, as a node of Kubernetes or alone. */
import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** What differs between machines. */
export interface HardenedMachineArgs {
  /** ARN of the key that encrypts the disk. */
  readonly keyId: pulumi.Input<string>;
  /** What lets traffic in and out. */
  readonly securityGroupIds: readonly pulumi.Input<string>[];
  /** Name of the machines and their disks. */
  readonly name: string;
  /** Of machines, disks and network interfaces. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Launch template settings: no public address, an encrypted disk, and metadata only with a session token and not from
 * inside a container (one hop), so that no pod borrows the machine's role.
 */
export function hardenedMachine(args: HardenedMachineArgs): aws.ec2.LaunchTemplateArgs {
  const tags = { ...args.tags, Name: args.name };
  return {
    updateDefaultVersion: true,
    metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
    networkInterfaces: [
      {
        deviceIndex: 0,
        associatePublicIpAddress: "false",
        deleteOnTermination: "true",
        securityGroups: [...args.securityGroupIds],
      },
    ],
    blockDeviceMappings: [
      {
        // The root device of Amazon Linux 2023.
        deviceName: "/dev/xvda",
        ebs: {
          encrypted: "true",
          kmsKeyId: args.keyId,
          volumeType: "gp3",
          volumeSize: 50,
          deleteOnTermination: "true",
        },
      },
    ],
    tagSpecifications: ["instance", "volume", "network-interface"].map((resourceType) => ({ resourceType, tags })),
    tags,
  };
}
