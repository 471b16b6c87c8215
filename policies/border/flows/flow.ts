/** Every way the resources of an estate let data move or be read, as flows: from where to where, of what, by which property. */

import type { Estate, Node } from "../estate/estate.ts";
import { type NotKnown, notKnown } from "../estate/settings.ts";
import { movedPart } from "../part/moved-part.ts";
import { follow, type Target } from "../references/reference.ts";
import type { Movement, Payload, Reference } from "../terms/entry.ts";
import { holds } from "../terms/input-condition.ts";
import type { Place } from "../terms/place.ts";
import { type DataClass, dataClasses } from "../terms/residency-tags.ts";
import { read } from "../terms/value.ts";
import type { MovedPart } from "../transfer/transfer.ts";
import { exposuresOf } from "./exposure.ts";
import { flowsOfReach } from "./reach.ts";

export interface Flow {
  readonly verb: "copy" | "move" | "process" | "link" | "expose";
  readonly what: Payload;
  /** The resource that causes it. */
  readonly mover: Node;
  /** Concrete property that names the destination. */
  readonly property: string;
  /** The resource whose data it is, and the one that then holds it, where they are of this stack. */
  readonly source?: Node | undefined;
  readonly target?: Node | undefined;
  /** The other stack that holds it then, by its ledger. */
  readonly handedTo?: string | undefined;
  /** Logical names of the resources whose data it is, where they are known. */
  readonly sources: readonly string[];
  readonly from: Place | NotKnown;
  readonly to: Place | NotKnown;
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
  /** How much of what the source holds. */
  readonly part: MovedPart;
  /** For an exposure: "its acl is public-read". */
  readonly how?: string | undefined;
  readonly clashes: readonly string[];
}

/** The flows one resource causes, given all that is known of the others. */
export function flowsOfNode(node: Node, estate: Estate): readonly Flow[] {
  const movements = node.entry?.movements ?? [];
  return [
    ...movements.flatMap((movement) => flowsOfMovement(node, movement, estate)),
    ...exposuresOf(node, estate),
    ...flowsOfReach(node, estate),
  ];
}

function flowsOfMovement(node: Node, movement: Movement, estate: Estate): readonly Flow[] {
  return elementsOf(node, movement).flatMap((bind) => {
    const truth = holds(movement.when ?? [], node.inputs, bind);
    if (truth === false) return [];
    const sources = sourcesOf(node, movement, bind, estate);
    const undecided = truth === true ? undefined : undecidedAt(truth.unknownAt);
    const targets = undecided ? [undecided] : targetsOf(node, movement, bind, estate);
    const part = movedPart(movement, node.inputs, bind);
    return sources.flatMap((source) => targets.map((target) => toFlow(node, movement, source, target, part)));
  });
}

/** One binding per element of the movement's list; a path below the list is then read in that element alone. */
function elementsOf(node: Node, movement: Movement): readonly ((path: string) => string)[] {
  const { each } = movement;
  if (each === undefined) return [(path) => path];
  const list = each.replace(/\[\]$/, "");
  return read(node.inputs, list).map(
    (element) => (path) => (path.startsWith(each) ? element.at + path.slice(each.length) : path),
  );
}

function sourcesOf(node: Node, movement: Movement, bind: (path: string) => string, estate: Estate): readonly Target[] {
  const self: Target = { place: node.location, name: node.name, at: "", node, holding: node };
  if (movement.from === "self") return [self];
  if (movement.from === "everywhere") return [{ ...self, place: everyRegion }];
  const found = movement.from.flatMap((reference) => follow(node, reference, bind(reference.path), estate));
  if (found.length === 0) return [self];
  // What pushes data lies where its source lies, so a source nobody can name still has a place; a pull's has none.
  if (movement.to === "self") return provenOf(found);
  return provenOf(found).map((one) => (one.place.kind === "not-known" ? { ...one, place: node.location } : one));
}

const everyRegion = notKnown(
  "it takes in data of every region, whatever law binds it there",
  "limit it to its own region",
);

function targetsOf(node: Node, movement: Movement, bind: (path: string) => string, estate: Estate): readonly Target[] {
  const { to } = movement;
  const at = movement.note ?? "";
  if (to === "self") return [{ place: node.location, name: node.name, node, at: pathOf(movement.from) }];
  if (to === "world") return [{ place: { kind: "world", what: "the whole world" }, name: "the whole world", at }];
  if ("country" in to) return [{ place: { kind: "country", country: to.country, what: to.what }, name: to.what, at }];
  if ("region" in to) {
    const region = node.cloud && estate.facts.regions.find(node.cloud, to.region);
    const place: Place | NotKnown = region
      ? { kind: "region", region }
      : notKnown(`"${to.region}" is no region on file`, "add it");
    return [{ place, name: to.region, at }];
  }
  const found = (to as readonly Reference[]).flatMap((reference) =>
    follow(node, reference, bind(reference.path), estate),
  );
  if (found.length > 0) return provenOf(found);
  const path = bind(pathOf(to as readonly Reference[]));
  if (movement.absent === "here") return [{ place: node.location, name: node.name, at: path }];
  if (movement.absent === "unproven") {
    const place = notKnown(
      `${path} is not set, and without it the destination can't be known`,
      `set ${path} to a place inside the border`,
    );
    return [{ place, name: "an unstated destination", at: path }];
  }
  return [];
}

/**
 * Several properties may name one place: those that prove it count. If none does, one that may still become known
 * speaks for all of them.
 */
function provenOf(targets: readonly Target[]): readonly Target[] {
  const known = targets.filter((target) => target.place.kind !== "not-known");
  const proven = known.filter((target) => target.holding || !known.some((other) => tellsMore(other, target)));
  // The same value may be proven read another way, or another property of the element may prove it; another value of the
  // same property is another place.
  const isProven = (one: Target): boolean =>
    proven.some((other) => other.at === one.at || (other.by !== one.by && element(other.at) === element(one.at)));
  const unproven = targets.filter((target) => target.place.kind === "not-known" && !isProven(target));
  const spokesmen = [...Map.groupBy(unproven, (target) => element(target.at)).values()].flatMap(
    (same) => same.find(isLater) ?? same[0] ?? [],
  );
  return [...proven, ...spokesmen];
}

/** A resource at a place says more than a property that only names the place: what it holds, and whose. */
function tellsMore(one: Target, other: Target): boolean {
  const here = one.place.kind === "region" && other.place.kind === "region" && one.place.region === other.place.region;
  return here && one.holding !== undefined && element(one.at) === element(other.at);
}

function isLater(target: Target): boolean {
  return target.place.kind === "not-known" && target.place.later === true;
}

/** The innermost list element a property lies in: proof in one element says nothing of another. */
function element(at: string): string {
  const end = at.lastIndexOf("]");
  return end < 0 ? "" : at.slice(0, end + 1);
}

function toFlow(node: Node, movement: Movement, source: Target, target: Target, part: MovedPart): Flow {
  const holding = source.holding ?? node;
  return {
    verb: movement.verb,
    what: movement.what,
    mover: node,
    property: target.at,
    source: source.node,
    target: target.node,
    handedTo: target.stack,
    sources: source.node === node ? [] : [source.name],
    from: source.place,
    to: target.place,
    dataClass: highest(holding.dataClass, node.entry?.tags ? node.dataClass : "none"),
    subjects: holding.subjects,
    part,
    clashes: movement.clashes ?? [],
  };
}

function undecidedAt(at: string): Target {
  const place = notKnown(
    `${at} is not known in preview, and it decides whether data moves`,
    `give ${at} a literal value`,
  );
  return { place: { ...place, later: true }, name: "an unknown destination", at };
}

export function highest(one: DataClass, other: DataClass): DataClass {
  return dataClasses.indexOf(one) >= dataClasses.indexOf(other) ? one : other;
}

function pathOf(references: "self" | "everywhere" | readonly Reference[]): string {
  return typeof references === "string" ? "" : references.map((reference) => reference.path).join(" or ");
}
