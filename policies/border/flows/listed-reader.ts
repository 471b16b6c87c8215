/** Who of those a property lists is none of ours: accounts, organisations, ARNs, "all", past the properties that fence them. */
import type { Estate, Node } from "../estate/estate.ts";
import { accountIn, oursOf } from "../references/ours.ts";
import { read, textOf, type Value } from "../terms/value.ts";
import { fencesIn, past, type Stranger } from "./fence.ts";
import { seenSources } from "./own-principals.ts";

/** What one value names, past the properties that fence it. */
export function strangersListed(
  value: Value,
  fences: Readonly<Record<string, string>>,
  node: Node,
  estate: Estate,
): readonly Stranger[] {
  const ours = oursOf(node, estate);
  const text = textOf(value);
  if (text === undefined) return [{ code: "not-readable", facts: {} }];
  if (/^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|aliyuncs\.com)$/.test(text)) return [];
  const kept = Object.entries(fences).flatMap(([key, path]) => {
    const stated = read(node.inputs, path);
    const areSeen = stated.every(({ top }) => seenSources(node, top, estate).length > 0);
    return fencesIn({ ArnLike: { [key]: stated.map((one) => one.value) } }, ours, areSeen);
  });
  if (["*", "all"].includes(text.toLowerCase())) return past(kept);
  if (kept.some(({ tells, strangers }) => tells === "who" && strangers.length === 0)) return [];
  const organisation = /^(?:arn:aws[a-z-]*:organizations::\d{12}:(?:organization|ou)\/)?(o-[a-z0-9]+)(?:\/|$)/.exec(
    text,
  )?.[1];
  if (ours.organisations.some((one) => one === organisation)) return [];
  const account = /^DataCatalog\/(\d+)$/.exec(text)?.[1] ?? /^(\d+):IAMPrincipals$/.exec(text)?.[1];
  return ours.accounts.includes(account ?? accountIn(text) ?? text) || ours.makes(text) ? [] : [text];
}
