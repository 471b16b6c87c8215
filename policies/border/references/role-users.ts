/**
 * Who acts by a policy: what assumes the roles it is attached to. Policies, attachments, profiles and roles lead from one
 * to the next by what depends on what and by the names they carry; whatever else is met on the way acts by them.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { textsIn } from "./text.ts";

/** The resources that can do what a policy document of this resource allows. */
export function usersOf(policy: Node, estate: Estate): readonly Node[] {
  const { named, naming } = linksIn(estate);
  const users = new Set<Node>();
  const met = new Set<Node>([policy]);
  for (const node of met) {
    // A role says nothing of who it is given to; a policy names its role, an attachment both.
    const linked = [...(naming.get(node) ?? []), ...(isRole(node) ? [] : (named.get(node) ?? []))];
    for (const other of linked) {
      if (isIdentity(other)) met.add(other);
      else if (acts(other)) users.add(other);
    }
  }
  return [...users];
}

function isIdentity({ short }: Node): boolean {
  return /^(aws:iam|alicloud:ram)\//.test(short);
}

function isRole({ short }: Node): boolean {
  return /\/(role|instanceProfile)$/.test(short);
}

function acts({ custom, entry }: Node): boolean {
  return (
    custom &&
    (entry?.instructs === true || entry?.kinds.some((kind) => kind === "processes" || kind === "moves") === true)
  );
}

interface Links {
  /** What each resource names, and what names it. */
  readonly named: ReadonlyMap<Node, ReadonlySet<Node>>;
  readonly naming: ReadonlyMap<Node, ReadonlySet<Node>>;
}

const known = new WeakMap<Estate, { readonly taken: number; readonly links: Links }>();

/** Found once for an estate as it stands: a resource that takes its former self's place changes it too. */
function linksIn(estate: Estate): Links {
  const former = known.get(estate);
  const { taken } = estate.growth;
  if (former?.taken === taken) return former.links;
  const links = linksBetween(estate);
  known.set(estate, { taken, links });
  return links;
}

function linksBetween(estate: Estate): Links {
  const named = new Map<Node, Set<Node>>();
  const naming = new Map<Node, Set<Node>>();
  for (const node of estate.byUrn.values()) {
    for (const other of identitiesNamedBy(node, estate)) {
      if (other === node) continue;
      file(named, node, other);
      file(naming, other, node);
    }
  }
  return { named, naming };
}

function identitiesNamedBy(node: Node, estate: Estate): readonly Node[] {
  const depended = Object.values(node.propertyDependencies).flatMap((urns) =>
    urns.flatMap((urn) => estate.byUrn.get(urn) ?? []),
  );
  const texts = textsIn(node.inputs, (steps) => steps[0] === "tags" || steps[0] === "policy");
  const called = texts.filter(
    ({ at, text }) => /:(role|policy|instance-profile)\//.test(text) || /role|policy|profile/i.test(at),
  );
  const byName = called.flatMap(({ text }) =>
    [text, text.slice(text.lastIndexOf("/") + 1)].flatMap((name) => [...(estate.byIdentity.get(name) ?? [])]),
  );
  return [...depended, ...byName].filter(isIdentity);
}

function file(links: Map<Node, Set<Node>>, from: Node, to: Node): void {
  const same = links.get(from);
  if (same) same.add(to);
  else links.set(from, new Set([to]));
}
