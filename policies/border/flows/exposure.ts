/** Every way a resource lets others than its owner read data: the world, or an account nobody vouched for. */

import type { Estate, Node } from "../estate/estate.ts";
import { type NotKnown, notKnown } from "../estate/settings.ts";
import { follow, type Target } from "../references/reference.ts";
import type { Exposure, Reference } from "../terms/entry.ts";
import { holds } from "../terms/input-condition.ts";
import type { Place } from "../terms/place.ts";
import { type Found, read, unknown, unknownsIn, type Value } from "../terms/value.ts";
import type { Flow } from "./flow.ts";
import { type Own, strangersIn } from "./policy-document.ts";

const world: Place = { kind: "world", what: "anyone on the internet" };

export function exposuresOf(node: Node, estate: Estate): readonly Flow[] {
  return (node.entry?.exposures ?? []).flatMap((exposure) => {
    const readers = readersOf(node, exposure, estate);
    return readers.length === 0
      ? []
      : sourcesOf(node, exposure.of, estate).flatMap((source) =>
          readers.map((reader) => toFlow(node, exposure, source, reader)),
        );
  });
}

interface Reader {
  readonly to: Place | NotKnown;
  readonly at: string;
  readonly how: string;
}

function readersOf(node: Node, exposure: Exposure, estate: Estate): readonly Reader[] {
  const truth = holds(exposure.when ?? [], node.inputs, (path) => path);
  if (truth === false) return [];
  const readers = readersIf(node, exposure, estate);
  return truth === true || readers.length === 0 ? readers : [undecided(truth.unknownAt)];
}

/** Who could read if the exposure's conditions held. */
function readersIf(node: Node, exposure: Exposure, estate: Estate): readonly Reader[] {
  if (exposure.to === "world")
    return [{ to: world, at: exposure.when.map((one) => one.path).join(", "), how: exposure.how }];
  const all = read(node.inputs, exposure.path);
  const own = exposure.to === "accounts" && areOwnPrincipals(node, exposure.path, all, estate);
  return all.flatMap((found) => {
    if (found.value === unknown) return own || shielded(node, exposure.of, estate) ? [] : [undecided(found.at)];
    const strangers =
      exposure.to === "policy"
        ? strangersIn(found.value, ownOf(node, found, estate))
        : listed(found.value, accountsOf(node, estate));
    return strangers.flatMap((stranger) => {
      if (stranger === unknown) return shielded(node, exposure.of, estate) ? [] : [undecided(found.at)];
      const to = stranger === "*" ? world : strangerPlace(stranger);
      return [{ to, at: found.at, how: stranger === "*" ? exposure.how : `${exposure.how} (${stranger})` }];
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

function undecided(at: string): Reader {
  const place = notKnown(
    `${at} is not known in preview, and it decides who may read the data`,
    "write it as an object rather than JSON text, give it a value that does not depend on resources yet to be created, or block public access to what it guards",
  );
  return { to: { ...place, later: true }, at, how: "" };
}

function strangerPlace(stranger: string): NotKnown {
  return notKnown(
    `it lets ${stranger} read the data, which is no account of the organisation on file`,
    "list the account in landlocked:accounts, or take it out",
  );
}

function listed(value: Value, accounts: readonly string[]): readonly string[] {
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
function shielded(node: Node, of: readonly Reference[] | undefined, estate: Estate): boolean {
  const guarded = sourcesOf(node, of, estate).map((source) => source.node);
  return guarded.length > 0 && guarded.every((bucket) => bucket !== undefined && isClosed(bucket, estate));
}

function isClosed(bucket: Node, estate: Estate): boolean {
  const blocks = blocksByUrn(estate).get(bucket.urn);
  if (!blocks) return bucket.entry?.closedByDefault === true;
  return blocks.every((block) => block.entry?.shields?.when.every((path) => block.inputs[path] === true) === true);
}

const known = new WeakMap<Estate["shields"], { readonly size: number; readonly blocks: Map<string, Node[]> }>();

/** The blocks on each resource; found once for an estate, and again when it has grown. */
function blocksByUrn(estate: Estate): ReadonlyMap<string, readonly Node[]> {
  const former = known.get(estate.shields);
  if (former?.size === estate.shields.size) return former.blocks;
  const blocks = new Map<string, Node[]>();
  for (const block of estate.shields) {
    const of = block.entry?.shields?.of;
    for (const target of of ? follow(block, of, of.path, estate) : []) {
      if (target.node) blocks.set(target.node.urn, [...(blocks.get(target.node.urn) ?? []), block]);
    }
  }
  known.set(estate.shields, { size: estate.shields.size, blocks });
  return blocks;
}

function sourcesOf(node: Node, of: readonly Reference[] | undefined, estate: Estate): readonly Target[] {
  const self: Target = { place: node.location, name: node.name, at: "", holding: node };
  if (!of) return [self];
  const found = of.flatMap((reference) => follow(node, reference, reference.path, estate));
  if (found.length === 0) return [self];
  return found.map((one) => (one.place.kind === "not-known" ? { ...one, place: node.location } : one));
}

function toFlow(node: Node, exposure: Exposure, source: Target, reader: Reader): Flow {
  const holding = source.holding ?? node;
  return {
    verb: "expose",
    what: node.entry?.holds ?? "content",
    mover: node,
    property: reader.at,
    sources: exposure.of ? [source.name] : [],
    from: source.place,
    to: reader.to,
    dataClass: holding.dataClass,
    subjects: holding.subjects,
    how: reader.how,
    part: { kind: "whole" },
    clashes: [],
  };
}
