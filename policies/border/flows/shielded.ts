/** Whether what a policy would open is kept closed anyway, by a block on it or by its own service. */
import type { Node } from "../estate/estate.ts";
import type { References } from "../references/references.ts";
import type { Target } from "../references/target.ts";
import type { Found } from "../terms/value.ts";
import { seenSources } from "./own-principals.ts";

/**
 * A policy that is not known only because what it names does not exist yet can't open what a public-access block on the
 * same bucket keeps closed, or what its service keeps closed unless told otherwise; `up` judges it, known, before it is
 * created. One that stays unknown among made-up names, or comes of no resource of the stack, can name anybody.
 */
export function areShielded(node: Node, { top }: Found, sources: readonly Target[], references: References): boolean {
  if (node.names !== undefined || sources.length === 0) return false;
  if (seenSources(node, top, references.estate).length === 0) return false;
  return sources.every(({ node: bucket }) => bucket !== undefined && isClosed(bucket, references));
}

function isClosed(bucket: Node, references: References): boolean {
  const blocks = references.blocksOn(bucket.urn);
  if (!blocks) return bucket.entry?.closedByDefault === true;
  return blocks.every((block) => block.entry?.shields?.when.every((path) => block.inputs[path] === true) === true);
}
