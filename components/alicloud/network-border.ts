/**
 * The access list that keeps a network's traffic inside. A public address alone gives a machine of Alibaba Cloud the
 * internet, gateway or not, and a security group is easily changed; neither passes the subnets' access list.
 */
import type * as alicloud from "@pulumi/alicloud";

/** Where a region's own services answer inside every VPC: DNS, metadata, KMS, Simple Log Service, OSS, load balancers. */
export const serviceAddresses = "100.64.0.0/10";

export const everywhere = "0.0.0.0/0";

type AclEntries = Required<Pick<alicloud.vpc.NetworkAclArgs, "ingressAclEntries" | "egressAclEntries">>;

/** Its entries, first match first; it keeps no connections in mind, so both directions are spelled out. */
export function networkBorder(cidr: string): AclEntries {
  const entries = [
    { block: cidr, policy: "accept", networkAclEntryName: "network" },
    { block: serviceAddresses, policy: "accept", networkAclEntryName: "services" },
    { block: everywhere, policy: "drop", networkAclEntryName: "elsewhere" },
  ].map((entry) => ({ ...entry, protocol: "all", port: "-1/-1", ipVersion: "IPV4", entryType: "custom" }));
  return {
    ingressAclEntries: entries.map(({ block, ...entry }) => ({ ...entry, sourceCidrIp: block })),
    egressAclEntries: entries.map(({ block, ...entry }) => ({ ...entry, destinationCidrIp: block })),
  };
}
