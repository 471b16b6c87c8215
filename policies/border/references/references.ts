/**
 * The step between estate and flows: where every reference of a resource leads, resolved once for all who read it. An
 * estate that has grown is resolved anew.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { follow } from "./follow.ts";
import { mayMean } from "./may-mean.ts";
import { type Resolved, resolve } from "./resolved.ts";

/** The references of one estate as it stands now. */
export class References {
  readonly estate: Estate;
  readonly #byNode = new Map<Node, Resolved>();
  #blocks: ReadonlyMap<string, readonly Node[]> | undefined;

  constructor(estate: Estate) {
    this.estate = estate;
  }

  /** Where everything one resource names leads, resolved at the first question. */
  of(node: Node): Resolved {
    const known = this.#byNode.get(node) ?? resolve(node, this.estate);
    this.#byNode.set(node, known);
    return known;
  }

  /** The blocks that keep a resource closed to the world while their properties say so. */
  blocksOn(urn: string): readonly Node[] | undefined {
    this.#blocks ??= blocksByUrn(this.estate);
    return this.#blocks.get(urn);
  }
}

/** A block that closes counts for what it certainly means, one that opens for all it may mean. */
function blocksByUrn(estate: Estate): ReadonlyMap<string, readonly Node[]> {
  const blocks = new Map<string, Node[]>();
  for (const block of estate.shields) {
    const shields = block.entry?.shields;
    if (!shields) continue;
    const { of, when } = shields;
    const closes = when.every((path) => block.inputs[path] === true);
    const certain = (): readonly Node[] => follow(block, of, of.path, estate).flatMap(({ node }) => node ?? []);
    for (const { urn } of closes ? certain() : mayMean(block, of, estate))
      blocks.set(urn, [...(blocks.get(urn) ?? []), block]);
  }
  return blocks;
}
