/** What this pack can't look into: other providers, plugins from elsewhere under a cloud's name, hooks, and what carries a template, a command or a document nobody reads here. */
import type { Estate, Node } from "../estate/estate.ts";
import { areMet } from "../terms/are-met.ts";
import { read } from "../terms/value.ts";
import type { Unseen } from "./problem.ts";
import { unreadTypes } from "./template.ts";

/** What of a resource is not looked into; undefined: nothing. */
export function unseen(node: Node, estate: Estate): Unseen | undefined {
  return (node.custom ? unseenIn(node, estate) : undefined) ?? hooksOf(node);
}

function unseenIn(node: Node, estate: Estate): Unseen | undefined {
  if (node.plugin !== undefined) return { code: "plugin", facts: { from: node.plugin } };
  if (node.entry?.unread !== undefined) return isUnread(node) ? unreadIn(node, node.entry.unread, estate) : undefined;
  const provider = node.type.slice(0, node.type.indexOf(":"));
  if (node.cloud !== undefined || estate.facts.harmlessProviders.has(provider)) return undefined;
  return { code: "provider", facts: { provider } };
}

/** A hook is told all of the resource, and can do with it whatever a program can. */
function hooksOf({ hooks = [] }: Node): Unseen | undefined {
  return hooks.length === 0 ? undefined : { code: "hook", facts: { hooks } };
}

/** What can't be known yet is taken to be unread. */
function isUnread({ entry, inputs }: Node): boolean {
  const conditions = entry?.unreadIf ?? [];
  return conditions.length === 0 || conditions.some((one) => areMet([one], inputs, (path) => path) !== false);
}

/** Undefined where its template can be read and deploys nothing that holds, moves or exposes data. */
function unreadIn(node: Node, text: string, estate: Estate): Unseen | undefined {
  const path = node.entry?.template;
  const [found] = path === undefined ? [] : read(node.inputs, path);
  const types = found && unreadTypes(found.value, estate.facts.catalogue);
  if (!types) return { code: "not-read", facts: { text } };
  return types.length === 0 ? undefined : { code: "template", facts: { types } };
}
