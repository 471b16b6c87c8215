/** Who could read what one exposure opens: the world, an account nobody vouched for, or somebody who can't be known yet. */
import type { Estate, Node } from "../estate/estate.ts";
import type { References, ResolvedExposure } from "../references/references.ts";
import type { Target } from "../references/target.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { type Found, read, unknown, unknownsIn, type Value } from "../terms/value.ts";
import type { Flow } from "./flow.ts";
import { type Own, strangersIn } from "./policy-document.ts";

const world: Place = { kind: "world", as: { code: "anyone", facts: {} } };

/** Who could read, by which property, and how. */
export interface Reader {
  readonly to: Place | NotKnown;
  readonly at: string;
  readonly how: NonNullable<Flow["how"]>;
}

/** Who may read by one exposure: nobody where it certainly opens nothing, or where what it opens is kept closed. */
export function readersOf(
  node: Node,
  resolved: ResolvedExposure,
  sources: readonly Target[],
  references: References,
): readonly Reader[] {
  const { truth } = resolved;
  const readers = readersIf(node, resolved, sources, references);
  return truth === true || readers.length === 0 ? readers : [undecided(truth.property)];
}

/** Who could read if the exposure's conditions held. */
function readersIf(
  node: Node,
  { exposure }: ResolvedExposure,
  sources: readonly Target[],
  references: References,
): readonly Reader[] {
  const { how: text } = exposure;
  if (exposure.to === "world")
    return [{ to: world, at: exposure.when.map((one) => one.path).join(", "), how: { text } }];
  const { estate } = references;
  const all = read(node.inputs, exposure.path);
  const own = exposure.to === "accounts" && areOwnPrincipals(node, exposure.path, all, estate);
  return all.flatMap((found) => {
    if (found.value === unknown) return own || isShielded(sources, references) ? [] : [undecided(found.at)];
    const strangers =
      exposure.to === "policy"
        ? strangersIn(found.value, ownOf(node, found, estate))
        : strangersAmong(found.value, accountsOf(node, estate));
    return strangers.flatMap((stranger) => {
      if (stranger === unknown) return isShielded(sources, references) ? [] : [undecided(found.at)];
      if (stranger === "*") return [{ to: world, at: found.at, how: { text } }];
      return [{ to: strangerPlace(stranger), at: found.at, how: { text, who: stranger } }];
    });
  });
}

/**
 * What a policy document can't name yet comes from what its property depends on: somebody of this stack where all of
 * that is seen, and there is a role, user or group for each principal not known.
 */
function ownOf(node: Node, { top, value }: Found, estate: Estate): Own {
  const sources = (node.propertyDependencies[top] ?? []).map((urn) => estate.byUrn.get(urn));
  const areSeen = sources.length > 0 && sources.every((one) => one?.cloud !== undefined);
  const able = sources.filter((one) => one && principals.has(one.short)).length;
  const asked = read({ value }, "value.Statement.Principal{}").filter((one) => one.value === unknown).length;
  return {
    accounts: accountsOf(node, estate),
    unknownPrincipals: areSeen && asked > 0 && able >= asked,
    unknownConditions: areSeen,
  };
}

/** Types that are somebody of the own account: who may read by one of them is no stranger. */
const principals: ReadonlySet<string> = new Set([
  "alicloud:ram/role",
  "alicloud:ram/user",
  "aws:iam/group",
  "aws:iam/role",
  "aws:iam/user",
  "aws:quicksight/group",
  "aws:quicksight/user",
]);

/**
 * Readers not known yet are no strangers where everything their property comes from is a role, user or group of this
 * same stack, one for each unknown. A list unknown as a whole may name more than that. `up` judges them, known.
 */
function areOwnPrincipals(node: Node, path: string, all: readonly Found[], estate: Estate): boolean {
  const unknowns = all.filter((found) => found.value === unknown);
  const [first] = unknowns;
  if (!first || (path.endsWith("[]") && unknowns.some((found) => !found.at.endsWith("]")))) return false;
  const sources = new Set(node.propertyDependencies[first.top] ?? []);
  const isOwn = (urn: string): boolean => principals.has(estate.byUrn.get(urn)?.short ?? "");
  const hidden = unknownsIn(node.inputs[first.top] ?? null, first.top);
  return sources.size >= hidden.length && [...sources].every(isOwn);
}

function undecided(property: string): Reader {
  const to = later(notKnown("readers-not-known", { property }, "write-policy-known", {}));
  return { to, at: property, how: { text: "" } };
}

function strangerPlace(who: string): NotKnown {
  return notKnown("stranger", { who }, "list-account", {});
}

function strangersAmong(value: Value, accounts: readonly string[]): readonly string[] {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  if (text === undefined) return ["an unreadable account"];
  if (["*", "all"].includes(text.toLowerCase())) return ["*"];
  if (/^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|aliyuncs\.com)$/.test(text)) return [];
  const account = /^DataCatalog\/(\d+)$/.exec(text)?.[1] ?? /^(\d+):IAMPrincipals$/.exec(text)?.[1] ?? text;
  return accounts.includes(account) || accounts.some((own) => text.includes(`:${own}:`)) ? [] : [text];
}

/** The organisation's accounts, and those the resource's own provider is bound to (providers carry lists as JSON text). */
function accountsOf(node: Node, estate: Estate): readonly string[] {
  const bound = node.provider?.allowedAccountIds;
  const ids = typeof bound === "string" ? bound.match(/\d{12}/g) : bound;
  return [...estate.settings.accounts, ...(Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [])];
}

/**
 * A policy not known yet can't open what a public-access block on the same bucket keeps closed, or what its service keeps
 * closed unless told otherwise; `up` judges it, known, before it is created.
 */
function isShielded(sources: readonly Target[], references: References): boolean {
  const guarded = sources.map((source) => source.node);
  return guarded.length > 0 && guarded.every((bucket) => bucket !== undefined && isClosed(bucket, references));
}

function isClosed(bucket: Node, references: References): boolean {
  const blocks = references.blocksOn(bucket.urn);
  if (!blocks) return bucket.entry?.closedByDefault === true;
  return blocks.every((block) => block.entry?.shields?.when.every((path) => block.inputs[path] === true) === true);
}
