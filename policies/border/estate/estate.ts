/** The resources of one stack as the judge sees them: where each lies, what it holds, whose it is, who names whom. */
import type { SpecialPlaces } from "../../clouds/aws/load-special-places.ts";
import type { Vocabulary } from "../../vocabulary/load-vocabulary.ts";
import type { LawFacts } from "../law/judge-export.ts";
import { type Law, territoryOf } from "../law/law.ts";
import type { Entry } from "../terms/entry.ts";
import { type Cloud, countryOf, type Place, type Region, type Regions } from "../terms/place.ts";
import { type DataClass, dataClasses, tagKeys } from "../terms/residency-tags.ts";
import { type Inputs, isRecord, parsed, read, unknown, type Value } from "../terms/value.ts";
import { endpointRegion } from "./place-name.ts";
import { type LedgerEntry, type NotKnown, notKnown, type Settings } from "./settings.ts";

/** One resource as any way in delivers it. */
export interface Resource {
  readonly urn: string;
  /** "aws:s3/bucket:Bucket" */
  readonly type: string;
  readonly name: string;
  readonly inputs: Inputs;
  /** Whether a provider manages it; a component only groups others. */
  readonly custom: boolean;
  /** Inputs of its provider; absent where the way in does not say (the default provider of an old engine). */
  readonly provider?: Inputs | undefined;
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** Outputs it can be named by once they are known: id, arn, name. */
  readonly outputs?: Inputs | undefined;
}

/** Everything the judge knows besides the program: data, loaded once. */
export interface Facts extends LawFacts {
  readonly regions: Regions;
  readonly classOf: (category: string) => DataClass | undefined;
  /** The words laws and transfers are written in. */
  readonly vocabulary: Vocabulary;
  /** By type token without module: "aws:s3/bucket". */
  readonly catalogue: ReadonlyMap<string, Entry>;
  readonly specialPlaces: SpecialPlaces;
  /** Providers of neither cloud that nothing can leave by, by package name. */
  readonly harmlessProviders: ReadonlyMap<string, string>;
}

export interface Node extends Resource {
  /** "aws:s3/bucket" */
  readonly short: string;
  readonly cloud: Cloud | undefined;
  readonly entry: Entry | undefined;
  readonly location: Place | NotKnown;
  /** Its own statement, or its stack's, or the careful default. */
  readonly dataClass: DataClass;
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
  readonly ledger: ReadonlyMap<string, readonly LedgerEntry[]>;
  readonly facts: Facts;
  readonly settings: Settings;
}

export interface GrowingEstate extends Estate {
  readonly byUrn: Map<string, Node>;
  readonly byIdentity: Map<string, Set<Node>>;
  readonly holders: Map<string, Set<Node>>;
  readonly shields: Set<Node>;
}

export function buildEstate(resources: readonly Resource[], facts: Facts, settings: Settings): Estate {
  const estate = emptyEstate(facts, settings);
  for (const resource of resources) grow(estate, resource);
  return estate;
}

export function emptyEstate(facts: Facts, settings: Settings): GrowingEstate {
  const ledger = Map.groupBy(
    settings.ledger.flatMap((entry) => entry.identities.map((identity) => ({ identity, entry }))),
    (one) => one.identity,
  );
  const entries = new Map([...ledger].map(([identity, same]) => [identity, same.map((one) => one.entry)]));
  const empty = { byUrn: new Map(), byIdentity: new Map(), holders: new Map(), shields: new Set<Node>() };
  return { ...empty, ledger: entries, facts, settings };
}

export function grow(estate: GrowingEstate, resource: Resource): Node {
  const former = estate.byUrn.get(resource.urn);
  if (former) {
    for (const identity of identitiesOf(former)) estate.byIdentity.get(identity)?.delete(former);
    estate.holders.get(former.name)?.delete(former);
    estate.shields.delete(former);
  }
  const node = toNode(resource, estate.facts, estate.settings);
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

/** "aws:s3/bucket:Bucket" without its class name. */
export function shortType(type: string): string {
  // Only these two SDKs repeat the name; elsewhere it is all that tells two types apart (kubernetes:apps/v1:Deployment).
  return /^(aws|alicloud):/.test(type) ? type.slice(0, type.lastIndexOf(":")) : type;
}

/** The tags a resource states, where they are known; undefined where it takes none or they can't be read. */
export function tagsOf(resource: Resource, entry: Entry | undefined): Readonly<Record<string, Value>> | undefined {
  if (!entry?.tags) return undefined;
  const value = resource.inputs[entry.tags];
  if (value === undefined || value === null) return {};
  return isRecord(value) ? value : undefined;
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
    dataClass: statedClass(tags) ?? settings.residency?.dataClass ?? "personal",
    subjects: statedSubjects(tags) ?? settings.residency?.subjects ?? defaultSubjects(location, facts.laws, settings),
  };
}

function cloudOf(type: string): Cloud | undefined {
  const name = type.slice(0, type.indexOf(":"));
  return name === "aws" || name === "alicloud" ? name : undefined;
}

/** AWS: the resource's own region, else its provider's, else the stack's config. Alibaba Cloud: the provider's. */
function locate(
  resource: Resource,
  cloud: Cloud | undefined,
  entry: Entry | undefined,
  regions: Regions,
  settings: Settings,
): Place | NotKnown {
  if (!cloud)
    return notKnown(`${resource.type} belongs to no cloud this pack knows`, "keep personal data out of its reach");
  if (entry?.global) return { kind: "world", what: "everywhere by nature" };
  const own = cloud === "aws" && !entry?.regionIsTarget ? resource.inputs.region : undefined;
  const code = own ?? resource.provider?.region ?? settings.defaultRegion[cloud];
  if (typeof code === "string" && code !== "") {
    const region: Region | undefined = regions.find(cloud, code);
    if (region) return redirected(resource, region, regions) ?? { kind: "region", region };
    return notKnown(
      `"${code}" is no region of ${cloud} on file`,
      "correct it, or add it to policies/clouds/regions.yaml",
    );
  }
  const why = code === unknown ? "its region is not known in preview" : "no region is stated for its provider";
  return notKnown(why, `give its provider a literal region, or set ${cloud}:region in the stack's config`);
}

/** A provider told to call other endpoints than its region's manages resources nobody knows where. */
function redirected(resource: Resource, region: Region, regions: Regions): NotKnown | undefined {
  const hosts = Object.values(providerEndpoints(resource)).filter((value) => value !== "" && value !== null);
  const elsewhere = hosts.find(
    (host) => typeof host !== "string" || endpointRegion(region.cloud, host, regions) !== region,
  );
  if (elsewhere === undefined) return undefined;
  const shown = typeof elsewhere === "string" ? `"${elsewhere}"` : "an endpoint not known in preview";
  return notKnown(`its provider calls ${shown} instead of ${region.code}`, "take the endpoint out of the provider");
}

function providerEndpoints({ provider }: Resource): Readonly<Record<string, Value>> {
  const given = provider?.endpoints ?? null;
  const endpoints = typeof given === "string" ? parsed(given) : given;
  const list = Array.isArray(endpoints) ? endpoints : [endpoints];
  return Object.assign({}, ...list.map((one) => (isRecord(one) ? one : one === null ? {} : { all: one })));
}

function statedClass(tags: Readonly<Record<string, Value>>): DataClass | undefined {
  const stated = tags[tagKeys.dataClass];
  return dataClasses.find((known) => known === stated);
}

function statedSubjects(tags: Readonly<Record<string, Value>>): readonly string[] | undefined {
  const stated = tags[tagKeys.subjects];
  return typeof stated === "string" && stated !== "" ? stated.split("+") : undefined;
}

/** Data without stated subjects is of the territory where it lies, and of the exporter's. */
function defaultSubjects(location: Place | NotKnown, laws: readonly Law[], settings: Settings): readonly string[] {
  const country = location.kind === "not-known" ? null : countryOf(location);
  const where = country === null ? [] : [territoryOf(country, laws)];
  const home = settings.home?.country ? [territoryOf(settings.home.country, laws)] : [];
  return [...new Set([...where, ...home])];
}

/** What others can name a resource by: its known outputs and the identity properties of its type. */
function identitiesOf(node: Node): readonly string[] {
  const fromOutputs = ["id", "arn", "name", "bucket"].map((key) => node.outputs?.[key]);
  const fromInputs = (node.entry?.known ?? []).flatMap((path) => read(node.inputs, path).map((found) => found.value));
  const strings = [...fromOutputs, ...fromInputs].filter((value) => typeof value === "string" && value !== "");
  return [...new Set(strings as string[])];
}
