/** What is said of a value not known yet: that its property depends on a resource tells nothing of what was made of it. */
import type { Estate, Node } from "../estate/estate.ts";
import { shortType } from "../estate/resource.ts";
import type { Reference } from "../terms/entry.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Found } from "../terms/value.ts";
import { type Target, targetOf } from "./target.ts";

/** One destination not known for all the unknowns of a property; none where there is no unknown. */
export function trace(node: Node, reference: Reference, unknowns: readonly Found[], estate: Estate): readonly Target[] {
  const [first] = unknowns;
  if (!first) return [];
  const assigned = reference.assigned ? unknowns.map((one) => sourceOf(one, node, reference, estate)) : [];
  if (assigned.length > 0 && assigned.every((one) => typeof one === "object"))
    return assigned.map((one) => targetOf(one, first.at));
  return [{ place: later(untraced(first, node, reference, estate)), name: null, at: first.at }];
}

/** Whether a resource is of a type the reference can name. */
export function fits(candidate: Node, reference: Reference): boolean {
  if (reference.names) return reference.names.includes(candidate.short);
  if (!candidate.custom || candidate.cloud === undefined) return false;
  const kinds = candidate.entry?.kinds;
  return kinds === undefined || kinds.some((kind) => kind !== "inert" && kind !== "guards");
}

/**
 * Whether a known id or ARN may turn out to be of something here: what is named by it was registered before it, so where
 * nothing of a type that fits has been, it belongs to nothing of this stack.
 */
export function isAwaited(node: Node, reference: Reference, { byUrn }: Estate): boolean {
  return [...byUrn.values()].some((one) => one !== node && fits(one, reference));
}

function untraced({ at: property, top }: Found, node: Node, reference: Reference, estate: Estate): NotKnown {
  const source = sourceOf({ top }, node, reference, estate);
  if (typeof source === "string")
    return notKnown("source-not-seen", { property, source: lastPart(source) }, "name-the-source", {});
  if (source) return notKnown("made-of-source", { property, source: source.name }, "name-the-source", {});
  return notKnown("no-source-seen", { property }, "name-the-source", {});
}

/** The URN of what nobody sees, or else the first resource of a fitting type, that the property depends on. */
function sourceOf(
  { top }: Pick<Found, "top">,
  node: Node,
  reference: Reference,
  { byUrn }: Estate,
): string | Node | undefined {
  const urns = node.propertyDependencies[top] ?? [];
  const hidden = urns.find((urn) => !byUrn.has(urn) && mayFit(urn, reference));
  return hidden ?? urns.map((urn) => byUrn.get(urn)).find((one) => one && fits(one, reference));
}

/** Whether the value can come from a resource nobody sees: not where its URN tells a cloud's type that does not fit. */
function mayFit(urn: string, reference: Reference): boolean {
  const type = urn.split("::").at(-2)?.split("$").at(-1) ?? "";
  const named = reference.names === undefined || reference.names.includes(shortType(type));
  return named || !/^(aws|alicloud):/.test(type);
}

function lastPart(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}
