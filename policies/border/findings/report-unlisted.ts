/** Types nobody has classified: reported once. What their texts name abroad is a flow, as of any other type. */
import type { Estate, Node } from "../estate/estate.ts";
import { territoryOf } from "../law/law.ts";
import type { Remedy } from "../terms/remedy.ts";
import { observe, type RawFinding } from "./finding.ts";

/** None for types on file, and for what its region already refuses. */
export function reportUnlisted(node: Node, estate: Estate): readonly RawFinding[] {
  if (!node.custom || node.entry || !node.cloud) return [];
  const classify: Remedy = { code: "classify-type", facts: { cloud: node.cloud } };
  if (isAbroad(node, estate)) return [];
  const problem = { code: "type-unlisted", facts: { type: node.short } } as const;
  const stated = { policy: "report-unlisted", outcome: "reported", problem, cause: node.short } as const;
  return [observe(node, stated, { remedies: [classify] })];
}

/** Outside the stack's own territory it is refused by region already. */
function isAbroad(node: Node, estate: Estate): boolean {
  const { home } = estate.settings;
  if (!home?.country || node.location.kind !== "region") return false;
  const { laws } = estate.facts;
  return territoryOf(home.country, laws) !== territoryOf(node.location.region.country ?? "?", laws);
}
