/** The flows of one resource's movements: from each of its sources to each of its targets, element by element of its lists. */
import type { Estate, Node } from "../estate/estate.ts";
import type { Facts } from "../estate/facts.ts";
import { regionPlace } from "../estate/place-name.ts";
import { type MovedPart, movedPart } from "../part/moved-part.ts";
import { provenOf } from "../references/proven.ts";
import type { Resolved, ResolvedMovement } from "../references/references.ts";
import type { Target } from "../references/target.ts";
import type { Movement, Reference } from "../terms/entry.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import { highestClass } from "../terms/residency-tags.ts";
import { backThrough } from "./back-through.ts";
import type { Flow } from "./flow.ts";
import { holdingOf } from "./holding.ts";
import { accountIn, oursOf } from "./ours.ts";

/**
 * None where the conditions of a movement fail; one to a place not known where they can't be decided.
 *
 * @param isNamed whether something of the stack names the resource, which then says itself what it moves by it
 */
export function flowsOfMovements(resolved: Resolved, estate: Estate, isNamed: boolean): readonly Flow[] {
  const { node } = resolved;
  return resolved.movements.flatMap((one) => {
    const { movement, bind, truth } = one;
    if (movement.unlessNamed && isNamed) return [];
    const targets = truth === true ? targetsOf(node, one, estate.facts) : [undecidedAt(truth.property)];
    const part = movedPart(movement, node.inputs, bind);
    return sourcesOf(node, one).flatMap((source) =>
      targets.flatMap((target) => {
        const moved = toFlow(movement, { mover: node, source, target, part }, estate);
        const flow = { ...moved, stranger: strangerAt(target, node, estate) };
        return movement.verb === "link" ? [flow, ...backThrough(flow, target, estate)] : [flow];
      }),
    );
  });
}

/**
 * Data pushed to another's account leaves our hands in whatever region: neither stack nor ledger holds it then. What is only
 * read says by its own ARN or URL whose it is. Where the same property opens it to the account, that says so.
 */
function strangerAt({ name, holding, node: own, by }: Target, node: Node, estate: Estate): string | undefined {
  const names = own?.read ? [name, ...(own.names ?? [])] : holding ? [] : [name];
  const account = names.map(accountIn).find((one) => one !== undefined);
  if (account === undefined) return undefined;
  const { accounts, makes, services } = oursOf(node, estate);
  if (accounts.includes(account) || makes(name) || services.workAccounts.has(account)) return undefined;
  return node.entry?.exposures?.some((one) => one.to === "accounts" && one.path === by) ? undefined : account;
}

function sourcesOf(node: Node, { movement, sources }: ResolvedMovement): readonly Target[] {
  const self: Target = { place: node.location, name: node.name, at: "", node, holding: node };
  if (movement.from === "everywhere") return [{ ...self, place: everyRegion }];
  // What takes in nothing named takes in nothing: from itself to itself nothing moves, wherever that is.
  if (sources.length === 0 && movement.to === "self" && movement.from !== "self" && !movement.fetches) return [];
  if (sources.length === 0) return movement.fetches ? [unstatedSource(movement)] : [self];
  // What pushes data lies where its source lies, so a source nobody can name still has a place; a pull's has none, and
  // neither has one whose region a property states.
  if (movement.to === "self" || movement.fetches || statesRegion(movement)) return provenOf(sources);
  return provenOf(sources).map((one) => {
    if (one.place.kind !== "not-known") return one;
    return { ...one, place: node.location, ...(isPublished(movement, one.place) ? { holding: node } : {}) };
  });
}

function statesRegion({ verb, from, to }: Movement): boolean {
  const isCarried = verb !== "link" && typeof to !== "string" && typeof from !== "string";
  return isCarried && from.some(({ form }) => form === "region" || form === "zone");
}

/** What is served to everybody from a host of no cloud: nobody but what serves it can say what it is. */
function isPublished({ to }: Movement, { reason }: NotKnown): boolean {
  return (to === "world" || (typeof to === "object" && "country" in to)) && reason.code === "host-not-on-file";
}

function unstatedSource({ from }: Movement): Target {
  const property = pathOf(from);
  const place = notKnown("property-not-set", { property }, "set-property", { property });
  return { place, name: "an unstated source", at: property };
}

const everyRegion = notKnown("every-region", {}, "limit-to-own-region", {});

function targetsOf(node: Node, { movement, bind, targets }: ResolvedMovement, facts: Facts): readonly Target[] {
  const { to, note = "" } = movement;
  const placed = (place: Target["place"], name: string): readonly Target[] => [{ place, name, at: note }];
  if (to === "self") return [{ place: node.location, name: node.name, node, at: pathOf(movement.from) }];
  if (to === "world") return placed({ kind: "world", as: { code: "everywhere", facts: {} } }, "the whole world");
  if ("country" in to)
    return placed({ kind: "country", country: to.country, as: { code: "service", facts: { text: to.what } } }, to.what);
  if ("region" in to) {
    if (!node.cloud) return placed(node.location, to.region);
    return placed(regionPlace(node.cloud, to.region, facts), to.region);
  }
  if (targets.length > 0) return provenOf(targets);
  const path = bind(pathOf(to as readonly Reference[]));
  if (movement.absent === "here") return [{ place: node.location, name: node.name, at: path }];
  if (movement.absent !== "unproven") return [];
  const place = notKnown("property-not-set", { property: path }, "set-property", { property: path });
  return [{ place, name: "an unstated destination", at: path }];
}

interface Moved {
  readonly mover: Node;
  readonly source: Target;
  readonly target: Target;
  readonly part: MovedPart;
}

function toFlow(movement: Movement, { mover, source, target, part }: Moved, estate: Estate): Flow {
  const { dataClass, subjects } = holdingOf(source, mover, estate);
  return {
    verb: movement.verb,
    what: movement.what,
    mover,
    property: target.at,
    source: source.node,
    target: target.node,
    outOf: source.listed,
    into: target.listed,
    sources: source.node === mover ? [] : [source.name],
    from: source.place,
    to: target.place,
    dataClass: highestClass(dataClass, mover.statedClass ?? "none"),
    subjects,
    part,
    clashes: movement.clashes ?? [],
  };
}

function undecidedAt(property: string): Target {
  const place = later(notKnown("movement-undecided", { property }, "give-literal", { property }));
  return { place, name: "an unknown destination", at: property };
}

function pathOf(references: "self" | "everywhere" | readonly Reference[]): string {
  return typeof references === "string" ? "" : references.map((reference) => reference.path).join(" or ");
}
