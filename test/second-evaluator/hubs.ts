/** Two members of one hub see each other; what else is in a hub that neither this stack nor a ledger knows, nobody can say. */
import { unnamed } from "./data.ts";
import type { Estate, Resource } from "./estate.ts";
import type { Place } from "./facts.ts";
import { cross, type Scene } from "./moving.ts";
import { spotsOf } from "./where.ts";

const attachment = "alicloud:cen/instanceAttachment:InstanceAttachment";

export function meet(scene: Scene): void {
  const { by, estate, say } = scene;
  if (by.type !== attachment) return;
  const hub = by.inputs?.instanceId;
  const place = placeOfMember(by, estate);
  const data = unnamed({ place }, by, estate);
  if (data.rank === 0) return;
  const isOurs = estate.resources.some(({ name }) => hub === `${name}-id-made-up`);
  const isListed = estate.settings.ledger?.some(({ identities }) => identities.includes(String(hub))) === true;
  if (!isOurs && !isListed) say("refuse-unproven unproven");
  for (const other of estate.resources) {
    if (other === by || other.type !== attachment || other.inputs?.instanceId !== hub) continue;
    const there = placeOfMember(other, estate);
    if (place && place.territory === there?.territory) continue;
    cross({ place, resource: by }, { place: there }, data, scene, false);
  }
}

function placeOfMember(one: Resource, estate: Estate): Place | undefined {
  return spotsOf({ value: one.inputs?.childInstanceRegionId, form: "region" }, one, estate)[0]?.place;
}
