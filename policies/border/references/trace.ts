/** Where a value not known yet comes from: only from a resource its property depends on. */
import type { Estate, Node } from "../estate/estate.ts";
import { shortType } from "../estate/resource.ts";
import type { Reference } from "../terms/entry.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Found } from "../terms/value.ts";
import { type Target, targetOf } from "./target.ts";

/**
 * All candidates of a fitting type count; with more unknown values than candidates, some value must come from elsewhere
 * and nothing is proven.
 */
export function trace(node: Node, reference: Reference, unknowns: readonly Found[], estate: Estate): readonly Target[] {
  const first = unknowns[0];
  if (!first) return [];
  const urns = node.propertyDependencies[first.top] ?? [];
  const candidates = urns.map((urn) => estate.byUrn.get(urn)).filter((candidate) => candidate !== undefined);
  const fitting = candidates.filter((candidate) => fits(candidate, reference));
  const hidden = urns.find((urn) => !estate.byUrn.has(urn) && mayFit(urn, reference));
  if (node.seenThrough) return [notSeenThrough(first)];
  if (hidden === undefined && fitting.length >= unknowns.length) {
    return fitting.map((candidate) => targetOf(candidate, first.at));
  }
  return [{ place: later(untraced(first, hidden, unknowns, fitting)), name: "an unknown destination", at: first.at }];
}

/** Where all that names a resource was made up, what is unknown all the same was made of something else. */
function notSeenThrough({ at }: Found): Target {
  const place = later(notKnown("no-source-seen", { property: at }, "name-the-source", {}));
  return { place, name: "an unknown destination", at };
}

/** Whether a resource is of a type the reference can name. */
export function fits(candidate: Node, reference: Reference): boolean {
  if (reference.names) return reference.names.includes(candidate.short);
  if (!candidate.custom || candidate.cloud === undefined) return false;
  const kinds = candidate.entry?.kinds;
  return kinds === undefined || kinds.some((kind) => kind !== "inert" && kind !== "guards");
}

function untraced(
  { at: property, top }: Found,
  hidden: string | undefined,
  unknowns: readonly Found[],
  fitting: readonly Node[],
): NotKnown {
  if (hidden !== undefined)
    return notKnown("source-not-seen", { property, source: lastPart(hidden) }, "name-the-source", {});
  if (fitting.length === 0) return notKnown("no-source-seen", { property }, "name-the-source", {});
  const counted = { property: top, unknowns: unknowns.length, sources: fitting.length };
  return notKnown("more-unknowns-than-sources", counted, "name-the-source", {});
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
