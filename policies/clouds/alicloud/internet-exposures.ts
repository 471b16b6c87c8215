/** How databases and the like are opened to the internet: by a whitelist that lets every address in, or by an endpoint. */
import { is } from "../conditions.ts";
import type { Exposure, InputCondition, Reference } from "../entry.ts";
import { whose } from "../exposures.ts";

/** How whitelists spell "from anywhere". */
export const everyAddress = ["0.0.0.0/0", "0.0.0.0", "::/0"] as const;

/** It keeps no stranger's address out; whose data, where it is not the resource's own. */
export function openWhitelist(whitelist: string, of: readonly Reference[] = []): Exposure {
  const when = [is(whitelist, ...everyAddress)];
  return { to: "world", when, how: "its whitelist lets every address in", ...whose(of) };
}

/** The same for a whitelist that several databases use. */
export function openSharedWhitelist(whitelist: string, users: string): Exposure {
  return { ...openWhitelist(whitelist), how: `it lets every address into the ${users} that use it` };
}

/** A bastion takes connections from the internet only where it is told to. */
export function openBastion(enabled: string, whitelist: string): Exposure {
  const when = [is(enabled, true), is(whitelist, ...everyAddress)];
  return { ...openWhitelist(whitelist), when };
}

/** An address anybody can try a password at. */
export function publicEndpoint(
  what: "application" | "cache" | "database",
  when: readonly InputCondition[],
  of: readonly Reference[] = [],
): Exposure {
  return { to: "world", when, how: `it gives the ${what} an endpoint on the internet`, ...whose(of) };
}
