/** The program of every region stack: what differs between them is in stacks/Pulumi.<stack>.yaml. */
import { PrivateCloud } from "@landlocked/components/private-cloud";
import { readStackConfig } from "./read-stack-config.ts";

/** Deploys the stack; what it returns becomes the stack's outputs. A function, so that one process can run it twice. */
export default async function stack() {
  const { environment, ...config } = readStackConfig();
  const { region, residency } = config;
  const cloud = await PrivateCloud.of(residency.stack, config);
  const { networkId, buckets, databaseHosts, trailName, ledger, ledgerDigest } = cloud;
  const compute = cloud.compute && { compute: cloud.compute };
  return {
    region,
    territory: residency.zone,
    environment,
    networkId,
    buckets,
    databaseHosts,
    ...compute,
    trailName,
    ledger,
    ledgerDigest,
  };
}
