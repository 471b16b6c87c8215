/** Carves a network's block into equal private subnets, the same on both clouds. */
import { networkBlock } from "@landlocked/policies/config";
import { Netmask } from "netmask";

/**
 * The first `count` of the equal blocks a network divides into, each as large as the count allows:
 * `subnets("10.10.0.0/16", 3)` is 10.10.0.0/18, 10.10.64.0/18, 10.10.128.0/18.
 *
 * @param cidr IPv4 block of the network, /16 to /24, written with its first address
 * @param count subnets wanted, 1-16, so that none is smaller than /28, the smallest AWS has
 */
export function subnets(cidr: string, count: number): string[] {
  const { base, bitmask } = soundBlock(cidr);
  if (!Number.isInteger(count) || count < 1 || count > 16) {
    throw new Error(`${cidr} can be divided into 1 to 16 subnets, not ${count}.`);
  }
  const first = new Netmask(base, bitmask + Math.ceil(Math.log2(count)));
  return Array.from({ length: count }, (_, index) => first.next(index).toString());
}

function soundBlock(cidr: string): Netmask {
  const block = networkBlock(cidr);
  if (!block) throw new Error(`"${cidr}" is not an IPv4 block; write one like "10.10.0.0/16".`);
  const { bitmask } = block;
  if (bitmask < 16 || bitmask > 24) throw new Error(`${cidr} is a /${bitmask}; allowed is /16 to /24.`);
  if (block.toString() !== cidr) throw new Error(`${cidr} doesn't begin at its first address; write ${block}.`);
  return block;
}
