/** A small stack around one mover: resources it can name at home and abroad, and a ledger with one of each. */
import type { Facts } from "../../policies/border/estate/facts.ts";
import type { Resource } from "../../policies/border/estate/resource.ts";
import type { LedgerEntry, Settings } from "../../policies/border/estate/settings.ts";
import type { Reference } from "../../policies/border/terms/entry.ts";
import type { Region } from "../../policies/border/terms/place.ts";
import type { Inputs, Value } from "../../policies/border/terms/value.ts";
import { settings } from "../border/made-up-estate.ts";
import { meeting } from "./meeting.ts";
import { type At, bucketOf, cloudOf, otherEnd, type Slot, targetOf, textProperty } from "./slots.ts";
import { accounts, type Spot, spotAt } from "./spot.ts";
import type { Way } from "./ways.ts";

export type Made = { readonly resources: readonly Resource[]; readonly settings: Settings };

export const moverUrn = "urn:pulumi:dev::adversary::mover";

/** A place of one estate, for a slot of the catalogue. */
export function spotOf({ target }: Slot, resource: string, region: Region, salt: string): Spot {
  const [, service = ""] = /:([a-z0-9-]+)/i.exec(target.type) ?? [];
  return spotAt(region, { resource, named: (target.known ?? []).length > 0, service: service.toLowerCase(), salt });
}

/** @param value what stands in the slot's property, or in its texts */
export function estateOf(
  slot: Slot,
  value: Value,
  { home, there, from, facts }: { home: Spot; there: Spot; from?: Way["from"]; facts: Facts },
): Made {
  const { entry, movement, reference } = slot;
  const places = [home, there];
  const mover: Resource = {
    ...resource("mover", entry.type, homeOf(entry.type)),
    urn: moverUrn,
    inputs: inputsOf(slot, value),
    propertyDependencies: from && reference ? { [topOf(reference.path)]: [urnOf(from)] } : {},
  };
  return {
    resources: [
      ...places.flatMap((spot) => [named(slot, spot), bucket(spot)]),
      ...(movement ? otherResource(slot, facts) : []),
      mover,
    ],
    settings: {
      ...settings,
      day: "2026-11-23",
      home: facts.regions.find(cloudOf(entry.type), homeOf(entry.type)),
      accounts: Object.values(accounts),
      ledger: places.map((spot) => listed(slot, spot, facts)),
    },
  };
}

function inputsOf(slot: Slot, value: Value): Inputs {
  const { movement, reference } = slot;
  if (!movement || !reference) return { [textProperty]: value };
  const other = otherEnd(slot);
  const inList = movement.each !== undefined && !reference.path.startsWith(movement.each);
  return meeting(movement.when, [
    ...(inList ? [[`${movement.each}.any`, "any"] as const] : []),
    ...(other && other.path !== reference.path ? [otherAtHome(other, slot)] : []),
    [reference.path, value],
  ]);
}

/** The other end of the movement. */
function otherAtHome(other: Reference, { entry }: Slot): At {
  const region = homeOf(entry.type);
  const zone = region.startsWith("cn-") ? `${region}-h` : `${region}a`;
  return [other.path, other.form === "region" ? region : other.form === "zone" ? zone : otherId];
}

const otherId = "other-end-id-made-up";

function otherResource(slot: Slot, facts: Facts): readonly Resource[] {
  const other = otherEnd(slot);
  const target = other && targetOf(other, cloudOf(slot.entry.type), facts);
  return target ? [{ ...resource("other", target.type, homeOf(target.type)), names: [otherId] }] : [];
}

function named({ target }: Slot, spot: Spot): Resource {
  const [known] = target.known ?? [];
  return {
    ...resource(spot.resource, target.type, spot.region),
    inputs: known === undefined || spot.name === undefined ? {} : meeting([], [[known, spot.name]]),
    outputs: { arn: spot.arn },
    names: [spot.id],
  };
}

function bucket(spot: Spot): Resource {
  const one = resource(`${spot.resource}-bucket`, bucketOf(spot.cloud).type, spot.region);
  return { ...one, inputs: { bucket: spot.bucket } };
}

function listed({ target }: Slot, spot: Spot, { regions }: Facts): LedgerEntry {
  const region = regions.find(spot.cloud, spot.region);
  if (!region) throw new Error(`${spot.region} is no region on file.`);
  const is = { type: target.type, region, dataClass: "personal", subjects: [] } as const;
  return { stack: "other", identities: [spot.listed], taken: "2026-11-20", digested: true, ...is };
}

/** Where what is at home lies: in Frankfurt, or in Hangzhou. */
export function homeOf(type: string): string {
  return cloudOf(type) === "aws" ? "eu-central-1" : "cn-hangzhou";
}

function resource(name: string, type: string, region: string): Resource {
  return { urn: urnOf(name), type, name, inputs: {}, custom: true, provider: { region }, propertyDependencies: {} };
}

function urnOf(name: string): string {
  return name === "hidden"
    ? "urn:pulumi:dev::other::pulumi:pulumi:StackReference::hidden"
    : `urn:pulumi:dev::a::${name}`;
}

function topOf(path: string): string {
  return /^[^.[{]+/.exec(path)?.[0] ?? path;
}
