/** What is said of data that goes from one place to another, or that two places see of each other. */
import { type Data, ownRank, rankOf, unnamed } from "./data.ts";
import { cloudOf, type Estate, type Ledger, type Resource } from "./estate.ts";
import { lawOf } from "./facts.ts";
import type { Held } from "./held.ts";
import type { Movement } from "./leads.ts";
import { verdictOn } from "./verdict.ts";
import type { Spot } from "./where.ts";

/** What one resource does, and who is told. */
export interface Scene {
  readonly by: Resource;
  readonly estate: Estate;
  readonly held: Held;
  readonly say: (line: string) => unknown;
}

export function move({ isContent, isToWorld }: Movement, from: Spot, to: Spot, scene: Scene): void {
  const { by, estate, held, say } = scene;
  const data = held(from, by);
  if ([from, to].some(({ ledger }) => ledger && isDoubtful(ledger, estate))) say("report-handover reported");
  if (isContent && data.rank > 0) arrive(from, to, data, scene);
  const isNear = isSame(from, to);
  const isSeen = isContent && !isNear && !isToWorld && estate.settings.dataClass !== "none";
  if (data.rank === 0) {
    if (isSeen) say("report-class-none reported");
  } else if (isToWorld) reach(from.place, data, "refuse-cross-border-copy", say);
  else if (!isNear) cross(from, to, data, scene, to.resource !== undefined && cloudOf(to.resource.type) === "aws");
  else if (to.isStrangers) say("refuse-unproven unproven");
}

/** Into another stack's hands, or into what says that it holds less. */
function arrive(from: Spot, { ledger, resource }: Spot, { rank }: Data, { estate, say }: Scene): void {
  if (ledger) say("report-handover reported");
  if (resource && resource === from.resource) return;
  const said = ledger ? rankOf(ledger.dataClass ?? "personal") : resource && ownRank(resource, estate);
  if (said !== undefined && said < rank) say("refuse-laundering refused");
}

/** Taken more than 30 days ago, or without a digest. */
function isDoubtful({ taken = "", digested }: Ledger, { day }: Estate): boolean {
  return !digested || Date.parse(day) - Date.parse(taken) > 30 * 24 * 60 * 60 * 1000;
}

/** Each side's law is asked with that side's data, where it has one. */
export function link(from: Spot, to: Spot, scene: Scene): void {
  const { by, estate, held } = scene;
  if (isSame(from, to)) return;
  const near = held(from, by);
  if (near.rank > 0) cross(from, to, near, scene, false);
  if (!from.place || !to.place || !lawOf(to.place.territory)) return;
  const far = { ...unnamed(to, by, estate), rank: ownRank(by, estate) };
  // What lies beyond is named by the link itself, as what lies on this side is.
  const beyond = from.resource === by ? { ...to, resource: by } : to;
  if (far.rank > 0) cross(beyond, from, far, scene, false);
}

/** Two places not known are not the same place. */
function isSame(one: Spot, other: Spot): boolean {
  return one.place !== undefined && one.place.territory === other.place?.territory;
}

/** @param isKept nobody else takes it over */
export function cross(from: Spot, to: Spot, data: Data, { by, estate, say }: Scene, isKept: boolean): void {
  if (!from.place || !to.place) {
    say("refuse-unproven unproven");
    return;
  }
  const flow = { from: from.place, to: to.place, data, source: from.resource, mover: by, isKept };
  const verdict = verdictOn(flow, estate);
  if (verdict.outcome === "free") say("report-unrestricted reported");
  if (verdict.outcome === "unproven") say("refuse-unproven unproven");
  if (verdict.outcome === "refused") say(`refuse-cross-border-copy refused ${verdict.laws.join("+")}`);
  if (verdict.outcome !== "on transfer") return;
  say("report-transfer reported");
  if (verdict.isEnding) say("report-expiring-transfer reported");
}

/** No transfer opens data to the whole world: every law of where it lies and of its people is asked. */
export function reach(at: Spot["place"], { subjects }: Data, policy: string, say: Scene["say"]): void {
  const territories = [...new Set([...(at ? [at.territory] : []), ...subjects])];
  const laws = territories.flatMap((one) => lawOf(one)?.id ?? []).sort();
  say(at && laws.length === territories.length ? `${policy} refused ${laws.join("+")}` : "refuse-unproven unproven");
}
