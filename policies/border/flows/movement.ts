/** The flows of one resource's movements: from each of its sources to each of its targets, element by element of its lists. */
import type { Estate, Node } from "../estate/estate.ts";
import type { Facts } from "../estate/facts.ts";
import { peopleFetched } from "../estate/people-at.ts";
import { regionPlace } from "../estate/place-name.ts";
import { type MovedPart, movedPart } from "../part/moved-part.ts";
import { provenOf } from "../references/proven.ts";
import type { Resolved, ResolvedMovement } from "../references/references.ts";
import type { Target } from "../references/target.ts";
import type { Movement, Reference } from "../terms/entry.ts";
import { later, notKnown, placeKey } from "../terms/not-known.ts";
import { highestClass } from "../terms/residency-tags.ts";
import { backThrough } from "./back-through.ts";
import type { Flow } from "./flow.ts";

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
      targets.flatMap((to) => {
        const flow = toFlow({ node, movement, source, to, part }, estate);
        return movement.verb === "link" ? [flow, ...backThrough(flow, to, estate)] : [flow];
      }),
    );
  });
}

function sourcesOf(node: Node, { movement, sources }: ResolvedMovement): readonly Target[] {
  const self: Target = { place: node.location, name: node.name, at: "", node, holding: node };
  if (movement.from === "everywhere") return [{ ...self, place: everyRegion }];
  if (sources.length === 0) return movement.fetches ? [unstatedSource(movement)] : [self];
  // What pushes data lies where its source lies, so a source nobody can name still has a place; a pull's has none.
  if (movement.to === "self" || movement.fetches) return provenOf(sources);
  return provenOf(sources).map((one) => (one.place.kind === "not-known" ? { ...one, place: node.location } : one));
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
  readonly node: Node;
  readonly movement: Movement;
  readonly source: Target;
  readonly to: Target;
  readonly part: MovedPart;
}

function toFlow({ node, movement, source, to, part }: Moved, estate: Estate): Flow {
  const holding = source.holding ?? unnamed(node, source, estate);
  return {
    verb: movement.verb,
    what: movement.what,
    mover: node,
    property: to.at,
    source: source.node,
    target: to.node,
    handedTo: to.stack,
    sources: source.node === node ? [] : [source.name],
    from: source.place,
    to: to.place,
    dataClass: highestClass(holding.dataClass, node.entry?.tags ? node.dataClass : "none"),
    subjects: holding.subjects,
    part,
    clashes: movement.clashes ?? [],
  };
}

/** What comes from a place by a name nobody knows is of that place's people, wherever it is fetched to. */
function unnamed(node: Node, { place }: Target, { facts, settings }: Estate): NonNullable<Target["holding"]> {
  if (place.kind === "not-known" || placeKey(place) === placeKey(node.location)) return node;
  return { dataClass: node.dataClass, subjects: peopleFetched(place, facts.laws, settings) };
}

function undecidedAt(property: string): Target {
  const place = later(notKnown("movement-undecided", { property }, "give-literal", { property }));
  return { place, name: "an unknown destination", at: property };
}

function pathOf(references: "self" | "everywhere" | readonly Reference[]): string {
  return typeof references === "string" ? "" : references.map((reference) => reference.path).join(" or ");
}
