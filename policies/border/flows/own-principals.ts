/** Who can only be one of this same stack's, where a policy or a list names somebody not known yet. */
import type { Estate, Node } from "../estate/estate.ts";
import { oursOf } from "../references/ours.ts";
import { type Found, read, unknown, unknownsIn } from "../terms/value.ts";
import { identitiesIn } from "./identities.ts";
import type { Own } from "./policy-document.ts";

/**
 * Who is no stranger to a policy document of a resource. What it can't name yet comes from what its property depends on:
 * somebody of this stack where all of that is seen, and there is a role, user or group for each principal not known.
 */
export function ownOf(node: Node, { top, value }: Found, estate: Estate): Own {
  const sources = seenSources(node, top, estate);
  const able = sources.filter((one) => principals.has(one.short)).length;
  const asked = read({ value }, "value.Statement.Principal{}").filter((one) => one.value === unknown).length;
  return {
    ...oursOf(node, estate),
    unknownPrincipals: asked > 0 && able >= asked,
    unknownConditions: sources.length > 0,
    identities: identitiesIn(estate, sources),
  };
}

/** Types that are somebody of the own account: who may read by one of them is no stranger. */
const principals: ReadonlySet<string> = new Set([
  "alicloud:ram/role",
  "alicloud:ram/user",
  "aws:cloudfront/originAccessIdentity",
  "aws:iam/group",
  "aws:iam/openIdConnectProvider",
  "aws:iam/role",
  "aws:iam/samlProvider",
  "aws:iam/user",
  "aws:quicksight/group",
  "aws:quicksight/user",
]);

/**
 * Readers not known yet are no strangers where everything their property comes from is a role, user or group of this
 * same stack, one for each unknown. A list unknown as a whole may name more than that. `up` judges them, known.
 */
export function areOwnPrincipals(node: Node, path: string, all: readonly Found[], estate: Estate): boolean {
  const unknowns = all.filter((found) => found.value === unknown);
  const [first] = unknowns;
  if (!first || (path.endsWith("[]") && unknowns.some((found) => !found.at.endsWith("]")))) return false;
  const sources = new Set(node.propertyDependencies[first.top] ?? []);
  const isOwn = (urn: string): boolean => principals.has(estate.byUrn.get(urn)?.short ?? "");
  const hidden = unknownsIn(node.inputs[first.top] ?? null, first.top);
  return sources.size >= hidden.length && [...sources].every(isOwn);
}

/** What a property comes from, where all of it is of this stack and of a cloud; nothing where any of it is not seen. */
export function seenSources(node: Node, top: string, { byUrn }: Estate): readonly Node[] {
  const sources = (node.propertyDependencies[top] ?? []).map((urn) => byUrn.get(urn));
  return sources.every((one) => one?.cloud !== undefined) ? sources.flatMap((one) => one ?? []) : [];
}
