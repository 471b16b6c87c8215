/** Where everything that one resource names leads: its movements, exposures, hubs, and the places its texts name. */
import type { Estate, Node } from "../estate/estate.ts";
import { areMet, type InputTruth } from "../terms/are-met.ts";
import type { Exposure, Movement, Reference } from "../terms/entry.ts";
import { read, type Value } from "../terms/value.ts";
import { type Carried, carriedInto } from "./carried.ts";
import { follow } from "./follow.ts";
import { type Granted, grantedBy } from "./granted.ts";
import { ledTo } from "./led.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { type Reached, reachedBy } from "./reached.ts";
import { usersOf } from "./role-users.ts";
import type { Target } from "./target.ts";

/** All that the flows of one resource are found from. */
export interface Resolved {
  readonly node: Node;
  readonly movements: readonly ResolvedMovement[];
  readonly exposures: readonly ResolvedExposure[];
  readonly hubs: readonly ResolvedHub[];
  /** Where it lies as a member of its hubs, where a property says so. */
  readonly memberAt: readonly Target[];
  readonly reached: readonly Reached[];
  /** Who acts by what a policy of it allows. */
  readonly actors: readonly Node[];
  /** Contents of others that the program puts into it. */
  readonly carried: readonly Carried[];
  /** What it gives to roles, where it gives anything. */
  readonly granted?: Granted | undefined;
  /** The places its texts name that no property of the catalogue does. */
  readonly mentions: readonly Mention[];
}

/** One movement, of one element of its list where it has one. What certainly does not happen is left out. */
export interface ResolvedMovement {
  readonly movement: Movement;
  /** Turns a path of the catalogue into that of the one element this is about. */
  readonly bind: (path: string) => string;
  readonly truth: Exclude<InputTruth, false>;
  /** Where the properties of `from` and `to` lead; empty where nothing is named. */
  readonly sources: readonly Target[];
  readonly targets: readonly Target[];
}

/** One exposure. What certainly does not happen is left out. */
export interface ResolvedExposure {
  readonly exposure: Exposure;
  readonly truth: Exclude<InputTruth, false>;
  /** Whose data, where a property names it. */
  readonly sources: readonly Target[];
}

/** The hub a resource joins: the resources of the estate it can be, or the value that names it. */
export interface ResolvedHub {
  readonly value: Value;
  readonly targets: readonly Target[];
}

/** In an estate as it stands. */
export function resolve(node: Node, estate: Estate): Resolved {
  const { entry } = node;
  const joined = entry?.joins;
  const reached = reachedBy(node, estate);
  return {
    node,
    movements: (entry?.movements ?? []).flatMap((movement) => movementsOf(node, movement, estate)),
    exposures: (entry?.exposures ?? []).flatMap((exposure) => exposuresOf(node, exposure, estate)),
    hubs: joined ? hubsOf(node, joined.hub, estate) : [],
    memberAt: joined?.place ? follow(node, joined.place, joined.place.path, estate) : [],
    reached,
    actors: reached.length > 0 ? usersOf(node, estate) : [],
    carried: carriedInto(node, estate),
    granted: grantedBy(node, estate),
    mentions: mentionsOf(node, estate),
  };
}

function movementsOf(node: Node, movement: Movement, estate: Estate): readonly ResolvedMovement[] {
  return bindings(node, movement).flatMap((bind) => {
    const truth = areMet(movement.when ?? [], node.inputs, bind);
    if (truth === false) return [];
    const leadsTo = (references: Movement["from"] | Movement["to"]): readonly Target[] =>
      isList(references) ? references.flatMap((one) => follow(node, one, bind(one.path), estate)) : [];
    const all = leadsTo(movement.to);
    const { ifPlaced, leads } = movement;
    const targets = ifPlaced ? ledTo(all, { node, leads, isCertain: truth === true }, estate) : all;
    return [{ movement, bind, truth, sources: leadsTo(movement.from), targets }];
  });
}

/** One binding per element of the movement's list; a path below the list is then read in that element alone. */
function bindings(node: Node, { each }: Movement): readonly ((path: string) => string)[] {
  if (each === undefined) return [(path) => path];
  const list = each.replace(/\[\]$/, "");
  return read(node.inputs, list).map(
    (element) => (path) => (path.startsWith(each) ? element.at + path.slice(each.length) : path),
  );
}

function isList(references: Movement["from"] | Movement["to"]): references is readonly Reference[] {
  return Array.isArray(references);
}

function exposuresOf(node: Node, exposure: Exposure, estate: Estate): readonly ResolvedExposure[] {
  const truth = areMet(exposure.when ?? [], node.inputs, (path) => path);
  if (truth === false) return [];
  if (exposure.to === "accounts" && exposure.unlessOwn && isMadeHere(node, exposure.unlessOwn, estate)) return [];
  const sources = (exposure.of ?? []).flatMap((reference) => follow(node, reference, reference.path, estate));
  return [{ exposure, truth, sources }];
}

/** Whether a property certainly names what this stack makes. */
function isMadeHere(node: Node, reference: Reference, estate: Estate): boolean {
  const named = follow(node, reference, reference.path, estate);
  return named.length > 0 && named.every((one) => one.node && !one.node.read);
}

function hubsOf(node: Node, hub: Reference, estate: Estate): readonly ResolvedHub[] {
  return read(node.inputs, hub.path).map(({ at, value }) => ({ value, targets: follow(node, hub, at, estate) }));
}
