/** The second evaluator: reads a case and says, resource by resource, what becomes of it. Plain loops, no care for speed. */
import { dataOf, type Held, homeOf, ownRank, rankOf, sourcesOf, targetsOf, unnamed } from "./data.ts";
import { cloudOf, type Estate, placeOfResource, type Resource, tagOf } from "./estate.ts";
import { exposuresOf } from "./exposures.ts";
import { lawOf } from "./facts.ts";
import { kindOf } from "./kinds.ts";
import { type Movement, movementsOf } from "./movements.ts";
import { verdictOn } from "./verdict.ts";
import { type Spot, spotOfResource, spotsOf } from "./where.ts";

/** "copy: refuse-cross-border-copy refused EU-GDPR", once each, sorted. */
export function evaluate(estate: Estate): readonly string[] {
  const held = dataOf(estate);
  const said = new Set<string>();
  for (const resource of estate.resources) {
    const say = (line: string): unknown => said.add(`${resource.name}: ${line}`);
    place(resource, estate, say);
    tag(resource, estate, say);
    expose(resource, estate, held, say);
    for (const movement of movementsOf(resource)) {
      for (const from of sourcesOf(movement, resource, estate)) {
        for (const to of targetsOf(movement, resource, estate)) {
          if (movement.isLink) link(from, to, resource, estate, held, say);
          else move(movement, from, to, resource, estate, held, say);
        }
      }
    }
  }
  meet(estate, (name, line) => said.add(`${name}: ${line}`));
  return [...said].sort();
}

type Say = (line: string) => unknown;

/** What holds or works on data lies in the stack's territory; in its region where the stack is pinned. */
function place(resource: Resource, estate: Estate, say: Say): void {
  const home = homeOf(estate);
  if (!home || kindOf(resource.type).does === "neither") return;
  const here = placeOfResource(resource, estate);
  const { pinned, dataClass } = estate.settings;
  const isOfNoneAnyway = dataClass === undefined || dataClass === "none";
  if (!here) say("refuse-unproven unproven");
  else if (here.cloud === home.cloud && here.region === home.region) return;
  else if (here.territory === home.territory && !pinned) return;
  else if (ownRank(resource, estate) > 0 || (pinned && isOfNoneAnyway))
    say(`refuse-foreign-region refused ${lawOf(home.territory)?.id ?? ""}`.trim());
  else if (pinned) say("report-class-none reported");
}

/** Where a stack states what it holds, all that holds data and takes tags says so too. */
function tag(resource: Resource, estate: Estate, say: Say): void {
  const { does, isTagged } = kindOf(resource.type);
  if (estate.settings.dataClass === undefined || does !== "holds" || !isTagged) return;
  const said = ["zone", "class", "subjects", "owner", "stack"].map((word) => tagOf(resource, `landlocked-${word}`));
  if (said.includes(undefined) || said[0] !== homeOf(estate)?.territory) say("require-residency-tags refused");
}

function expose(resource: Resource, estate: Estate, held: Held, say: Say): void {
  for (const { of, to } of exposuresOf(resource, estate)) {
    const spots = of ? spotsOf(of, resource, estate) : [spotOfResource(resource, estate)];
    for (const spot of spots) {
      const data = held(spot, resource);
      const at = spot.place ?? placeOfResource(resource, estate);
      if (data.rank === 0) continue;
      if (to === "world") reach(at, data, "refuse-public-exposure", say);
      else say("refuse-unproven unproven");
    }
  }
}

/** No transfer opens data to the whole world: every law of where it lies and of its people is asked. */
function reach(at: Spot["place"], { subjects }: ReturnType<Held>, policy: string, say: Say): void {
  const territories = [...new Set([...(at ? [at.territory] : []), ...subjects])];
  const laws = territories.flatMap((one) => lawOf(one)?.id ?? []).sort();
  say(at && laws.length === territories.length ? `${policy} refused ${laws.join("+")}` : "refuse-unproven unproven");
}

function move(movement: Movement, from: Spot, to: Spot, by: Resource, estate: Estate, held: Held, say: Say): void {
  const data = held(from, by);
  if (movement.isContent && data.rank > 0) {
    if (to.ledger) say("report-handover reported");
    const least = to.ledger ? rankOf(to.ledger.dataClass ?? "personal") : to.resource && ownRank(to.resource, estate);
    if (least !== undefined && least < data.rank && !(to.resource && to.resource === from.resource))
      say("refuse-laundering refused");
  }
  const isNear = from.place && to.place && from.place.territory === to.place.territory;
  if (data.rank === 0) {
    if (movement.isContent && !isNear && !movement.isToWorld && estate.settings.dataClass !== "none")
      say("report-class-none reported");
  } else if (movement.isToWorld) {
    reach(from.place, data, "refuse-cross-border-copy", say);
  } else if (isNear) {
    if (to.isStrangers) say("refuse-unproven unproven");
  } else cross(from, to, data, by, estate, say, to.resource !== undefined && cloudOf(to.resource.type) === "aws");
}

/** Each side's law is asked with that side's data, where it has one. */
function link(from: Spot, to: Spot, by: Resource, estate: Estate, held: Held, say: Say): void {
  if (from.place && to.place && from.place.territory === to.place.territory) return;
  const near = held(from, by);
  if (near.rank > 0) cross(from, to, near, by, estate, say, false);
  if (!from.place || !to.place || !lawOf(to.place.territory)) return;
  const far = { ...unnamed(to, by, estate), rank: ownRank(by, estate) };
  // What lies beyond is named by the link itself, as what lies on this side is.
  const beyond = from.resource === by ? { ...to, resource: by } : to;
  if (far.rank > 0) cross(beyond, from, far, by, estate, say, false);
}

/** Two members of one hub see each other; what else is in a hub that neither this stack nor a ledger knows, nobody can say. */
function meet(estate: Estate, say: (name: string, line: string) => unknown): void {
  const members = estate.resources.filter(({ type }) => type === "alicloud:cen/instanceAttachment:InstanceAttachment");
  const placeOfMember = (one: Resource) =>
    spotsOf({ value: one.inputs?.childInstanceRegionId, form: "region" }, one, estate)[0]?.place;
  for (const one of members) {
    const hub = one.inputs?.instanceId;
    const here = placeOfMember(one);
    const data = unnamed({ place: here }, one, estate);
    const isOurs = estate.resources.some(({ name }) => hub === `${name}-id-made-up`);
    const isListed = estate.settings.ledger?.some(({ identities }) => identities.includes(String(hub))) === true;
    if (data.rank === 0) continue;
    if (!isOurs && !isListed) say(one.name, "refuse-unproven unproven");
    for (const other of members) {
      if (other === one || other.inputs?.instanceId !== hub) continue;
      const there = placeOfMember(other);
      if (here?.territory !== undefined && here.territory === there?.territory) continue;
      cross({ place: here, resource: one }, { place: there }, data, one, estate, (line) => say(one.name, line), false);
    }
  }
}

function cross(
  from: Spot,
  to: Spot,
  data: ReturnType<Held>,
  mover: Resource,
  estate: Estate,
  say: Say,
  isKept: boolean,
): void {
  if (!from.place || !to.place) {
    say("refuse-unproven unproven");
    return;
  }
  const verdict = verdictOn({ from: from.place, to: to.place, data, source: from.resource, mover, isKept }, estate);
  if (verdict.outcome === "on transfer") {
    say("report-transfer reported");
    if (verdict.isEnding) say("report-expiring-transfer reported");
  }
  if (verdict.outcome === "refused") say(`refuse-cross-border-copy refused ${verdict.laws.join("+")}`);
  if (verdict.outcome === "unproven") say("refuse-unproven unproven");
}
