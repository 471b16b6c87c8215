/** What a stack may call a network of its own: one that nobody else is in. */
import { Netmask } from "netmask";
import { networkBlock, privateBlocks } from "./network-block.ts";

/** Addresses that anybody's network has: a fence to them keeps nobody out (RFC 1918, 3927, 6598, loopback, multicast). */
const everybodys = [
  ...privateBlocks,
  ...["0.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/3"].map((text) => new Netmask(text)),
];

/** Whether text is the id of a network or endpoint, or a block of public addresses small enough to be one owner's. */
export function isOwnNetwork(text: string): boolean {
  if (/^(vpc|vpce|ep)-[a-z0-9]+$/.test(text)) return true;
  const block = networkBlock(text.includes("/") ? text : `${text}/32`);
  return block !== undefined && block.bitmask >= 16 && !everybodys.some((one) => one.contains(block));
}
