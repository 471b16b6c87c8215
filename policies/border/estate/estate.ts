/** The resources of one stack as the judge sees them: where each lies, what it holds, whose it is, who names whom. */
import type { Entry } from "../terms/entry.ts";
import type { NotKnown } from "../terms/not-known.ts";
import type { Cloud, Place } from "../terms/place.ts";
import { type DataClass, dataClasses, tagKeys } from "../terms/residency-tags.ts";
import { read, type Value } from "../terms/value.ts";
import type { Facts } from "./facts.ts";
import { locate } from "./locate.ts";
import { peopleAt } from "./people-at.ts";
import { cloudOf, type Resource, shortType, tagsOf } from "./resource.ts";
import type { LedgerEntry, Settings } from "./settings.ts";

export interface Node extends Resource {
  /** "aws:s3/bucket" */
  readonly short: string;
  readonly cloud: Cloud | undefined;
  readonly entry: Entry | undefined;
  readonly location: Place | NotKnown;
  /** Its own statement, or its stack's, or the careful default. */
  readonly dataClass: DataClass;
  /** Its own statement, where it makes one. */
  readonly statedClass?: DataClass | undefined;
  /** Territories of the people its data is about. */
  readonly subjects: readonly string[];
}

/** Grows as resources arrive; a resource that arrives again replaces its former self. */
export interface Estate {
  readonly byUrn: ReadonlyMap<string, Node>;
  /** Resources by each string others can name them by. */
  readonly byIdentity: ReadonlyMap<string, ReadonlySet<Node>>;
  /** Resources that hold data, by logical name: two of different types can share one. */
  readonly holders: ReadonlyMap<string, ReadonlySet<Node>>;
  /** Resources that keep others closed to the world. */
  readonly shields: ReadonlySet<Node>;
  /** How many resources it has taken in, those that took a former self's place among them: what is found once is found for that many. */
  readonly growth: { readonly taken: number };
  readonly ledger: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly facts: Facts;
  readonly settings: Settings;
}

export interface GrowingEstate extends Estate {
  readonly growth: { taken: number };
  readonly byUrn: Map<string, Node>;
  readonly byIdentity: Map<string, Set<Node>>;
  readonly holders: Map<string, Set<Node>>;
  readonly shields: Set<Node>;
}

/** The estate of all resources of a stack, in whatever order they come. */
export function buildEstate(resources: readonly Resource[], facts: Facts, settings: Settings): Estate {
  const estate = emptyEstate(facts, settings);
  for (const resource of resources) grow(estate, resource);
  return estate;
}

/** One that knows nothing yet but what other stacks hold. */
export function emptyEstate(facts: Facts, settings: Settings): GrowingEstate {
  const ledger = Map.groupBy(
    settings.ledger.flatMap((entry) => entry.identities.map((identity) => ({ identity, entry }))),
    (one) => one.identity,
  );
  const entries = new Map([...ledger].map(([identity, same]) => [identity, same.map((one) => one.entry)]));
  const empty = {
    byUrn: new Map(),
    byIdentity: new Map(),
    holders: new Map(),
    shields: new Set<Node>(),
    growth: { taken: 0 },
  };
  return { ...empty, ledger: entries, facts, settings };
}

/** Takes a resource in, in the place of its former self; returns it as the judge sees it. */
export function grow(estate: GrowingEstate, resource: Resource): Node {
  const former = estate.byUrn.get(resource.urn);
  if (former) {
    for (const identity of identitiesOf(former)) estate.byIdentity.get(identity)?.delete(former);
    estate.holders.get(former.name)?.delete(former);
    estate.shields.delete(former);
  }
  const node = toNode(resource, estate.facts, estate.settings);
  estate.growth.taken += 1;
  estate.byUrn.set(node.urn, node);
  for (const identity of identitiesOf(node)) file(estate.byIdentity, identity, node);
  if (node.entry === undefined || node.entry.kinds.includes("holds")) file(estate.holders, node.name, node);
  if (node.entry?.shields) estate.shields.add(node);
  return node;
}

function file(index: Map<string, Set<Node>>, key: string, node: Node): void {
  const same = index.get(key);
  if (same) same.add(node);
  else index.set(key, new Set([node]));
}

function toNode(resource: Resource, facts: Facts, settings: Settings): Node {
  const short = shortType(resource.type);
  const cloud = cloudOf(resource.type);
  const entry = facts.catalogue.get(short);
  const location = locate(resource, cloud, entry, facts.regions, settings);
  const tags = tagsOf(resource, entry) ?? {};
  return {
    ...resource,
    short,
    cloud,
    entry,
    location,
    statedClass: statedClass(tags),
    dataClass: statedClass(tags) ?? settings.residency?.dataClass ?? "personal",
    subjects: statedSubjects(tags) ?? settings.residency?.subjects ?? peopleAt(location, facts.laws, settings),
  };
}

function statedClass(tags: Readonly<Record<string, Value>>): DataClass | undefined {
  const stated = tags[tagKeys.dataClass];
  return dataClasses.find((known) => known === stated);
}

function statedSubjects(tags: Readonly<Record<string, Value>>): readonly string[] | undefined {
  const stated = tags[tagKeys.subjects];
  return typeof stated === "string" && stated !== "" ? stated.split("+") : undefined;
}

/** What others can name a resource by: its known outputs and the identity properties of its type. */
function identitiesOf(node: Node): readonly string[] {
  const fromOutputs = ["id", "arn", "name", "bucket"].map((key) => node.outputs?.[key]);
  const { known = [], answers } = node.entry ?? {};
  const fromInputs = [...known, ...(answers?.at ?? [])].flatMap((path) =>
    read(node.inputs, path).map((found) => found.value),
  );
  const strings = [...fromOutputs, ...fromInputs, ...(node.names ?? [])].filter(
    (value) => typeof value === "string" && value !== "",
  );
  return [...new Set(strings as string[])];
}
