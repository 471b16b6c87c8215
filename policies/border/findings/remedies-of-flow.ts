/** What to do about a refused flow: only what can be done about exactly this one, each as far as it can be filled in. */
import type { Estate } from "../estate/estate.ts";
import type { Facts } from "../estate/facts.ts";
import type { Flow } from "../flows/flow.ts";
import { territoryOf } from "../law/law.ts";
import { placeKey } from "../terms/not-known.ts";
import { countryOf, type Place, type Region, type Regions } from "../terms/place.ts";
import type { Remedy } from "../terms/remedy.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { named } from "./flow-facts.ts";
import { asNobodys, type Inflow } from "./remedy-by-class.ts";
import { byProperty, namesPlace } from "./remedy-by-property.ts";

type Refused = Extract<Verdict, { outcome: "refused" }>;

/** What keeps the data inside the border first, then what is to say if it is nobody's, then what to do about the register. */
export function remediesOf(flow: Flow, verdict: Refused, estate: Estate, inflow: Inflow): readonly Remedy[] {
  const found = [...inside(flow, estate), ...asNobodys(flow, inflow), ...register(flow, verdict, estate)];
  return found.length > 0 ? found : [{ code: "keep-in-territory", facts: {} }];
}

/** What to do with the data inside the border. */
function inside(flow: Flow, estate: Estate): readonly Remedy[] {
  const { verb, from, to } = flow;
  if (verb === "expose") return [{ code: "close-to-public", facts: {} }];
  if (from.kind !== "region") return [];
  if (verb === "link") return [{ code: "keep-networks-apart", facts: {} }];
  if (to.kind === "not-known") return [];
  if (to.kind !== "region") return elsewhere(flow, to, from.region, estate.facts);
  const how = howTo(flow);
  if (how.resources.length + how.properties.length === 0) return elsewhere(flow, to, from.region, estate.facts);
  // What only a text names can be what the data comes from: it can then be named where the data goes.
  const isNamedSource = flow.words !== undefined && placeKey(to) === placeKey(flow.mover.location);
  const [stays, goes] = isNamedSource ? [to.region, from.region] : [from.region, to.region];
  const regions = regionsFor(flow, stays, goes, estate);
  if (regions === undefined) return [];
  if (regions.length === 0) return [{ code: "copy-to-other-zones", facts: named(from.region) }];
  const within = { regions: regions.map(named), ...how };
  return [{ code: verb === "copy" ? "replicate-within" : "keep-within", facts: within }];
}

/** Where no region can be chosen: another zone or model, a property, or doing without what works everywhere. */
function elsewhere(flow: Flow, to: Place, region: Region, facts: Facts): readonly Remedy[] {
  if (to.kind === "country" && to.as.code === "zone") return [{ code: "use-own-zone", facts: {} }];
  if (to.kind !== "region" && to.as.code === "behind-model") return [{ code: "use-own-model", facts: {} }];
  const without: Remedy = { code: "do-without", facts: { ...named(region), resources: [flow.mover.name] } };
  const set = byProperty(flow, facts);
  return set.length > 0 ? set : [without];
}

/** What of the program says where it goes: the resource that takes it, or the property that names one of another stack. */
function howTo(flow: Flow): { readonly resources: readonly string[]; readonly properties: readonly string[] } {
  const { target, to, property } = flow;
  const there = target?.location.kind === "region" ? target.location.region : undefined;
  if (target && !target.read && to.kind === "region" && there === to.region && target.entry?.global !== true)
    return { resources: [target.name], properties: [] };
  return { resources: [], properties: namesPlace(flow) ? [property] : [] };
}

/** Undefined where the stack's own place forbids all of them; none: it has no region but this. */
function regionsFor({ verb, target }: Flow, from: Region, to: Region, estate: Estate): readonly Region[] | undefined {
  const { facts, settings } = estate;
  const { home, pinned } = settings;
  // What is of this stack lies where the stack's data must lie.
  const isBound = home !== undefined && target !== undefined && !target.read;
  if (isBound && territory(home, facts.laws) !== territory(from, facts.laws)) return undefined;
  if (isBound && pinned) return verb === "copy" && home === from ? [] : [home];
  if (to.cloud !== from.cloud) return ofTerritory(from, to, facts);
  const near = recoveryRegions(from, facts.regions);
  return verb === "copy" ? near : [from, ...near];
}

/** At most two open regions of the other cloud or partition in the same territory; undefined where there is none. */
function ofTerritory(from: Region, to: Region, { regions, laws }: Facts): readonly Region[] | undefined {
  const isThere = (one: Region): boolean =>
    one.open && one.partition === to.partition && territory(one, laws) === territory(from, laws);
  const found = from.country === null ? [] : regions.of(to.cloud).filter(isThere);
  return found.length === 0 ? undefined : found.slice(0, 2);
}

function territory({ country }: Region, laws: Facts["laws"]): string {
  return territoryOf(country ?? "?", laws);
}

/** The regions to use instead, inside the same territory and partition of the same cloud. */
export function recoveryRegions({ cloud, recovery = [] }: Region, regions: Regions): readonly Region[] {
  return recovery.flatMap((code) => regions.find(cloud, code) ?? []);
}

/** What to do about the register, where the data is to cross all the same; nothing where no transfer could let it pass. */
function register(flow: Flow, { near, unsound, opinions }: Refused, { settings, holders }: Estate): readonly Remedy[] {
  const { from, to, source, mover, sources, dataClass } = flow;
  if (to.kind === "not-known" || countryOf(to) === null || from.kind === "not-known") return [];
  if (unsound) return [{ code: "mend-register", facts: {} }];
  if (near) return [{ code: "mend-transfer", facts: {} }];
  if (opinions.some((one) => one.verdict === "refused")) return [];
  const names = sources.length === 0 ? [mover.name] : sources.filter((name) => name !== null);
  // A transfer names data by a resource of its stack.
  if (names.length < sources.length) return [{ code: "name-the-source", facts: {} }];
  if (sources.length > 0 && !source && names.some((name) => !holders.get(name)?.size)) return [];
  // Two resources of one name are told apart by their types, as the register does.
  const resources = names.map((name) => {
    const one = sources.length === 0 ? mover : source;
    return one && (holders.get(name)?.size ?? 0) > 1 ? `${one.type}::${name}` : name;
  });
  const facts = { stack: settings.stack, resources, from: asRegistered(from), to: asRegistered(to), dataClass };
  return [{ code: "register-transfer", facts }];
}

/** "aws/eu-central-1", or the country where it lies in no region. */
function asRegistered(place: Place): string {
  return place.kind === "region" ? `${place.region.cloud}/${place.region.code}` : (countryOf(place) ?? "");
}
