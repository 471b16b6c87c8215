/** Whose hands data is pushed into, where the name of the destination says it. */
import type { Estate, Node } from "../estate/estate.ts";
import { accountIn, oursOf } from "../references/ours.ts";
import type { Target } from "../references/target.ts";

/**
 * Data pushed to another's account leaves our hands in whatever region: neither stack nor ledger holds it then. What is only
 * read says by its own ARN or URL whose it is. Where the same property opens it to the account, that says so.
 */
export function takenBy({ name, holding, node: own, by }: Target, node: Node, estate: Estate): string | undefined {
  const stated = name === null ? [] : [name];
  const names = own?.read ? [...stated, ...(own.names ?? [])] : holding ? [] : stated;
  const account = names.map(accountIn).find((one) => one !== undefined);
  if (account === undefined) return undefined;
  const { accounts, makes, services } = oursOf(node, estate);
  if (accounts.includes(account) || stated.some(makes) || services.workAccounts.has(account)) return undefined;
  return node.entry?.exposures?.some((one) => one.to === "accounts" && one.path === by) ? undefined : account;
}
