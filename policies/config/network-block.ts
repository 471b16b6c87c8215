/** Reads the address block of a stack's network, and checks it before any cloud sees it. */
import { Netmask } from "netmask";

/** For anybody's own networks, by RFC 1918. */
export const privateBlocks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map((text) => new Netmask(text));

/** Whether text is an IPv4 block of /16 to /24 in a private range, written with its first address. */
export function isNetworkBlock(text: string): boolean {
  const block = networkBlock(text);
  if (block?.toString() !== text || block.bitmask < 16 || block.bitmask > 24) return false;
  return privateBlocks.some((one) => one.contains(block));
}

/** The IPv4 block that text begins in; whoever wants it written with its first address compares. Undefined: it is none. */
export function networkBlock(text: string): Netmask | undefined {
  if (!/^\d+\.\d+\.\d+\.\d+\/\d+$/.test(text)) return undefined;
  try {
    return new Netmask(text);
  } catch {
    return undefined;
  }
}
