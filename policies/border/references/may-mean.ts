/** The resources a property may mean, where what counts is that it could: who gets a right, what a block is laid on. */
import type { Estate, Node } from "../estate/estate.ts";
import type { Reference } from "../terms/entry.ts";
import { read, unknown } from "../terms/value.ts";
import { follow } from "./follow.ts";
import { fits } from "./trace.ts";

/** Those it names; of what is not known, those it depends on, or all it could name where that is none of them. */
export function mayMean(node: Node, reference: Reference, estate: Estate): readonly Node[] {
  const named = follow(node, reference, reference.path, estate).flatMap((one) => one.node ?? []);
  const gap = read(node.inputs, reference.path).find(({ value }) => value === unknown);
  if (!gap) return named;
  const fitting = (nodes: readonly (Node | undefined)[]) =>
    nodes.filter((one) => one && fits(one, reference)) as Node[];
  const sources = fitting((node.propertyDependencies[gap.top] ?? []).map((urn) => estate.byUrn.get(urn)));
  const possible = sources.length > 0 ? sources : fitting([...estate.byUrn.values()]);
  return [...new Set([...named, ...possible])];
}
