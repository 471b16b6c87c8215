/** Carves a network's block into equal private subnets by plain arithmetic, the same on both clouds. */

/**
 * The first `count` of the equal blocks a network divides into, each as large as the count allows:
 * `subnets("10.10.0.0/16", 3)` is 10.10.0.0/18, 10.10.64.0/18, 10.10.128.0/18.
 *
 * @param cidr IPv4 block of the network, /16 to /24, written with its first address
 * @param count subnets wanted, 1-16, so that none is smaller than /28, the smallest AWS has
 */
export function subnets(cidr: string, count: number): string[] {
  const { first, prefix } = parse(cidr);
  if (!Number.isInteger(count) || count < 1 || count > 16) {
    throw new Error(`${cidr} can be divided into 1 to 16 subnets, not ${count}.`);
  }
  const subnetPrefix = prefix + Math.ceil(Math.log2(count));
  const size = 2 ** (32 - subnetPrefix);
  return Array.from({ length: count }, (_, index) => `${dotted(first + index * size)}/${subnetPrefix}`);
}

function parse(cidr: string): { first: number; prefix: number } {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr);
  const octets = match?.slice(1, 5).map(Number) ?? [];
  const prefix = Number(match?.[5]);
  if (!match || octets.some((octet) => octet > 255)) {
    throw new Error(`"${cidr}" is not an IPv4 block; write one like "10.10.0.0/16".`);
  }
  if (prefix < 16 || prefix > 24) throw new Error(`${cidr} is a /${prefix}; allowed is /16 to /24.`);
  const first = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  const start = first - (first % 2 ** (32 - prefix));
  if (start !== first) throw new Error(`${cidr} doesn't begin at its first address; write ${dotted(start)}/${prefix}.`);
  return { first, prefix };
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join(".");
}
