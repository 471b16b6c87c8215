/** Whether a network of AWS has addresses enough: endpoints take one in every subnet, and each pod of a cluster has its own. */
import type { StackConfig } from "@landlocked/policies/config";

/** AWS keeps five addresses of a subnet; a stack's interface endpoints take 14, the cluster's control plane up to two. */
const taken = 5 + 14 + 2;

/** Addresses of a node that runs with its usual interfaces: two of ENI's most for its type, one warm. */
const perNode = { small: 12, medium: 20, large: 30 } as const;

/** Nodes of a zone that EKS adds while it renews a group: https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html */
const whileRenewed = 2;

/** Addresses left in each zone, and how many the nodes of the fullest zone ask for; undefined where there is room. */
export function lackOfRoom(file: Partial<StackConfig>): { readonly left: number; readonly needed: number } | undefined {
  const { cidr, zones = [], compute } = file;
  if (cidr === undefined || zones.length === 0) return undefined;
  const { kubernetes, machines } = compute ?? {};
  // As components/subnets.ts divides: one block more than zones.
  const bits = Number(cidr.split("/")[1]) + Math.ceil(Math.log2(zones.length + 1));
  const left = 2 ** (32 - bits) - taken;
  const inZone = (count: number) => Math.ceil(count / zones.length);
  const forNodes = kubernetes ? (inZone(kubernetes.nodeCount) + whileRenewed) * perNode[kubernetes.nodeSize] : 0;
  const needed = forNodes + (machines ? inZone(machines.nodeCount) : 0) + (file.databases ?? []).length * 2;
  return left >= needed ? undefined : { left, needed };
}
