/** What the config states as a network of the organisation: an address in one of its blocks, or the id of a network or an endpoint. */
import { Netmask } from "netmask";
import type { Settings } from "../estate/settings.ts";

/** Whoever states it vouches that nobody else stands behind it, and that it lies where the stack's data may. */
export function isStatedNetwork(name: string, { networks = [] }: Settings): boolean {
  if (networks.includes(name)) return true;
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(name)) return false;
  return networks.some((one) => /^[\d./]+$/.test(one) && new Netmask(one).contains(name));
}
