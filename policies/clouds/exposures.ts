/** How a property opens data to others: to accounts it names, to whom a policy lets in, to the internet. */
import { isTrue } from "./conditions.ts";
import type { Exposure, Reference } from "./entry.ts";

/** Accounts or principals a property lists get in; whose data, where it is not the resource's own. */
export function opensToAccounts(path: string, how: string, of: readonly Reference[] = []): Exposure {
  return { to: "accounts", path, how, ...whose(of) };
}

/** The owner of a bucket it writes to; whose data, where it is not the resource's own. */
export function writesFor(owner: string, of: readonly Reference[] = []): Exposure {
  return opensToAccounts(owner, "it writes into a bucket of another account", of);
}

/** The owner of a network it joins with its own. */
export function joinsFor(owner: string): Exposure {
  return opensToAccounts(owner, "it joins the network with one of another account");
}

/** A resource policy that may let strangers in. */
export function policyOpens(path: string, of: readonly Reference[] = [], how = "its policy lets them in"): Exposure {
  return { to: "policy", path, how, ...whose(of) };
}

/** A database or the like that answers on the internet, with nothing but its own password in front. */
export function publicAddress(path: string): Exposure {
  return { to: "world", when: [isTrue(path)], how: `${path} gives it an address on the internet` };
}

/** The end of an exposure: of these, or of the resource itself. */
export function whose(of: readonly Reference[]): Pick<Exposure, "of"> {
  return of.length > 0 ? { of } : {};
}
