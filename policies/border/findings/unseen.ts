/** What this pack can't look into: other providers, plugins from elsewhere under a cloud's name, hooks, and what carries a template, a command or a document nobody reads here. */
import type { Estate, Node } from "../estate/estate.ts";
import { areMet } from "../terms/are-met.ts";
import { codedKey } from "../terms/coded.ts";
import { read, unknown } from "../terms/value.ts";
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
  const { harmlessProviders } = estate.facts;
  if (node.cloud !== undefined || harmlessProviders.has(provider)) return undefined;
  if (harmlessProviders.has(kindOf(node.type)) && !bindsAnybody(node)) return undefined;
  return { code: "provider", facts: { provider } };
}

/** What tells several such resources of a stack apart: whole providers are looked into by nobody, so their types are not. */
export function unseenCause({ short }: Node, what: Unseen): string {
  return `${what.code === "provider" ? "" : short}|${codedKey(what)}`;
}

/** "kubernetes:core/v1:Namespace" of any version, and what patches one. */
function kindOf(type: string): string {
  const [provider = "", module = "", name = ""] = type.split(":");
  return `${provider}:${module.split("/")[0]}:${name.replace(/Patch$/, "")}`;
}

/** Who binds a role to everybody opens the cluster (kubernetes.io/docs/reference/access-authn-authz/authentication: anonymous requests). */
function bindsAnybody({ inputs }: Node): boolean {
  const subjects = read(inputs, "subjects[].name").map(({ value }) => value);
  const isHidden = inputs.subjects === unknown || subjects.includes(unknown);
  return isHidden || subjects.some((name) => name === "system:anonymous" || name === "system:unauthenticated");
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
