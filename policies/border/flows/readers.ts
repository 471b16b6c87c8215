/** Who could read what one exposure opens: the world, an account nobody vouched for, or somebody who can't be known yet. */
import type { Estate, Node } from "../estate/estate.ts";
import type { References, ResolvedExposure } from "../references/references.ts";
import type { Target } from "../references/target.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Place } from "../terms/place.ts";
import { type Found, read, textOf, unknown, unknownsIn, type Value } from "../terms/value.ts";
import { fencesIn, past, type Stranger } from "./fence.ts";
import type { Flow } from "./flow.ts";
import { accountIn, oursOf } from "./ours.ts";
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
    const isShielded = areShielded(node, found, sources, references);
    if (found.value === unknown) return own || isShielded ? [] : [undecided(found.at)];
    const strangers =
      exposure.to === "policy"
        ? strangersIn(found.value, ownOf(node, found, estate))
        : strangersAmong(found.value, exposure.fences ?? {}, node, estate);
    return strangers.flatMap((stranger) => {
      if (stranger === unknown) return isShielded ? [] : [undecided(found.at)];
      return [{ at: found.at, ...readerOf(stranger, text) }];
    });
  });
}

/** A stranger as who reads then; what is not known of a document says of itself why. */
export function readerOf(stranger: Exclude<Stranger, symbol> | NotKnown, text: string): Omit<Reader, "at"> {
  if (stranger === "*") return { to: world, how: { text } };
  if (typeof stranger !== "string") return { to: stranger, how: { text } };
  return { to: notKnown("stranger", { who: stranger }, "list-account", {}), how: { text, who: stranger } };
}

/**
 * Who is no stranger to a policy document of a resource. What it can't name yet comes from what its property depends on: somebody of this stack where all of
 * that is seen, and there is a role, user or group for each principal not known.
 */
export function ownOf(node: Node, { top, value }: Found, estate: Estate): Own {
  const sources = sourcesOf(node, top, estate);
  const able = sources.filter((one) => principals.has(one.short)).length;
  const asked = read({ value }, "value.Statement.Principal{}").filter((one) => one.value === unknown).length;
  return {
    ...oursOf(node, estate),
    unknownPrincipals: asked > 0 && able >= asked,
    unknownConditions: sources.length > 0,
  };
}

/** What a property comes from, where all of it is of this stack and of a cloud; nothing where any of it is not seen. */
function sourcesOf(node: Node, top: string, { byUrn }: Estate): readonly Node[] {
  const sources = (node.propertyDependencies[top] ?? []).map((urn) => byUrn.get(urn));
  return sources.every((one) => one?.cloud !== undefined) ? sources.flatMap((one) => one ?? []) : [];
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
function areOwnPrincipals(node: Node, path: string, all: readonly Found[], estate: Estate): boolean {
  const unknowns = all.filter((found) => found.value === unknown);
  const [first] = unknowns;
  if (!first || (path.endsWith("[]") && unknowns.some((found) => !found.at.endsWith("]")))) return false;
  const sources = new Set(node.propertyDependencies[first.top] ?? []);
  const isOwn = (urn: string): boolean => principals.has(estate.byUrn.get(urn)?.short ?? "");
  const hidden = unknownsIn(node.inputs[first.top] ?? null, first.top);
  return sources.size >= hidden.length && [...sources].every(isOwn);
}

/** Who may read is not known yet, by that property. */
export function undecided(property: string): Reader {
  const to = later(notKnown("readers-not-known", { property }, "write-policy-known", {}));
  return { to, at: property, how: { text: "" } };
}

/** What one value names, past the properties that fence it. */
function strangersAmong(
  value: Value,
  fences: Readonly<Record<string, string>>,
  node: Node,
  estate: Estate,
): readonly Stranger[] {
  const ours = oursOf(node, estate);
  const text = textOf(value);
  if (text === undefined) return ["an unreadable account"];
  if (/^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|aliyuncs\.com)$/.test(text)) return [];
  const kept = Object.entries(fences).flatMap(([key, path]) => {
    const stated = read(node.inputs, path);
    const areSeen = stated.every(({ top }) => sourcesOf(node, top, estate).length > 0);
    return fencesIn({ ArnLike: { [key]: stated.map((one) => one.value) } }, ours, areSeen);
  });
  if (["*", "all"].includes(text.toLowerCase())) return past(kept);
  if (kept.some(({ tells, strangers }) => tells === "who" && strangers.length === 0)) return [];
  const organisation = /^(?:arn:aws[a-z-]*:organizations::\d{12}:(?:organization|ou)\/)?(o-[a-z0-9]+)(?:\/|$)/.exec(
    text,
  )?.[1];
  if (ours.organisations.some((one) => one === organisation)) return [];
  const account = /^DataCatalog\/(\d+)$/.exec(text)?.[1] ?? /^(\d+):IAMPrincipals$/.exec(text)?.[1];
  return ours.accounts.includes(account ?? accountIn(text) ?? text) || ours.makes(text) ? [] : [text];
}

/**
 * A policy that is not known only because what it names does not exist yet can't open what a public-access block on the
 * same bucket keeps closed, or what its service keeps closed unless told otherwise; `up` judges it, known, before it is
 * created. One that stays unknown among made-up names, or comes of no resource of the stack, can name anybody.
 */
function areShielded(node: Node, { top }: Found, sources: readonly Target[], references: References): boolean {
  if (node.names !== undefined || sources.length === 0) return false;
  if (sourcesOf(node, top, references.estate).length === 0) return false;
  return sources.every(({ node: bucket }) => bucket !== undefined && isClosed(bucket, references));
}

function isClosed(bucket: Node, references: References): boolean {
  const blocks = references.blocksOn(bucket.urn);
  if (!blocks) return bucket.entry?.closedByDefault === true;
  return blocks.every((block) => block.entry?.shields?.when.every((path) => block.inputs[path] === true) === true);
}
