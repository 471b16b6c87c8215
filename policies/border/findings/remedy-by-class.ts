/**
 * Which resources would have to say that they hold nobody's data for a flow to pass: what it takes from, what gives its data
 * to that, and what moves it, where that states a class of its own.
 */
import type { Node } from "../estate/estate.ts";
import type { Flow } from "../flows/flow.ts";
import type { Remedy } from "../terms/remedy.ts";
import { classRank, tagKeys } from "../terms/residency-tags.ts";

/** The flows that bring content into a resource, by its URN. */
export type Inflow = ReadonlyMap<string, readonly Flow[]>;

/** @param flows that carry content */
export function inflowOf(flows: readonly Flow[]): Inflow {
  const inflow = new Map<string, Flow[]>();
  for (const flow of flows) {
    if (!flow.target) continue;
    const same = inflow.get(flow.target.urn);
    if (same) same.push(flow);
    else inflow.set(flow.target.urn, [flow]);
  }
  return inflow;
}

/** None where one of them takes no tags, or is not certainly what is meant: then nothing it could say is heard. */
export function asNobodys(flow: Flow, inflow: Inflow): readonly Remedy[] {
  // What somebody called sensitive or important is not nobody's by another word.
  if (classRank(flow.dataClass) > classRank("personal") || flow.verb === "link") return [];
  const holders = holdersOf(flow, inflow);
  return holders === undefined || holders.length === 0 ? [] : [tagNobodys(holders)];
}

/** As a remedy, for resources that take tags. */
export function tagNobodys(nodes: readonly Node[]): Remedy {
  const resources = [...new Set(nodes.map(({ name }) => name))].sort();
  return { code: "tag-nobodys", facts: { tag: tagKeys.dataClass, dataClass: "none", resources } };
}

function holdersOf(flow: Flow, inflow: Inflow): readonly Node[] | undefined {
  const holders = new Set<Node>();
  const seen = new Set<Flow>();
  const waiting: Flow[] = [flow];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const { source, sources, mover } = one;
    const from = source ?? (sources.length === 0 ? mover : undefined);
    if (!from || one.isAssumed) return undefined;
    const stating = [from, ...((mover.statedClass ?? "none") === "none" ? [] : [mover])];
    for (const node of stating.filter(({ dataClass }) => dataClass !== "none")) holders.add(node);
    waiting.push(...(inflow.get(from.urn) ?? []).filter(({ dataClass }) => dataClass !== "none"));
  }
  return [...holders].every(({ entry, read }) => entry?.tags !== undefined && !read) ? [...holders] : undefined;
}
