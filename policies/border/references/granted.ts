/** Whom a right is given to, and the policies that say what it lets them do. */
import type { Estate, Node } from "../estate/estate.ts";
import { follow } from "./follow.ts";
import { mayMean } from "./may-mean.ts";
import type { Target } from "./target.ts";

export interface Granted {
  /** The roles it may be given to. */
  readonly roles: readonly Node[];
  /** Policies it takes over by name. */
  readonly policies: readonly Target[];
}

/** Undefined for what gives no right. One that names no role is of the role that states it. */
export function grantedBy(node: Node, estate: Estate): Granted | undefined {
  const grants = node.entry?.grants;
  if (!grants) return undefined;
  const { to, policies } = grants;
  return {
    roles: to ? mayMean(node, to, estate) : [node],
    policies: policies ? follow(node, policies, policies.path, estate) : [],
  };
}
