/** Names of VPC endpoint services. Which services have a prefix of their own outside the main partition is AWS's history. */

const ownPrefix: Readonly<Record<string, { readonly prefix: string; readonly services: ReadonlySet<string> }>> = {
  "cn-": {
    prefix: "cn.com.amazonaws",
    services: new Set(["autoscaling", "ec2", "ecr.api", "ecr.dkr", "eks", "monitoring", "sts"]),
  },
  "eusc-": { prefix: "eu.amazonaws", services: new Set(["ecr.api", "ecr.dkr"]) },
};

/**
 * `endpointService("eu-central-1", "kms")` is "com.amazonaws.eu-central-1.kms".
 *
 * @param service one of those a private network has endpoints for; the exceptions of others aren't known here
 */
export function endpointService(region: string, service: string): string {
  const exception = Object.entries(ownPrefix).find(([start]) => region.startsWith(start))?.[1];
  const prefix = exception?.services.has(service) ? exception.prefix : "com.amazonaws";
  return `${prefix}.${region}.${service}`;
}

/**
 * Regions where EKS has no interface endpoint for its own API, so that a network without a way out can hold no cluster:
 * https://docs.aws.amazon.com/eks/latest/userguide/vpc-interface-endpoints.html
 */
const withoutClusters: ReadonlySet<string> = new Set(["ap-east-2", "ap-southeast-5", "ap-southeast-7", "mx-central-1"]);

/** Whether nodes of a private network reach their cluster's API there. */
export function hasPrivateClusters(region: string): boolean {
  return !withoutClusters.has(region);
}
