/** Where a place can be hidden: each property by which a mover of the catalogue names one, and the texts of what is read. */
import type { Facts } from "../../policies/border/estate/facts.ts";
import type { Cloud } from "../../policies/border/terms/place.ts";
import type { Value } from "../../policies/border/terms/value.ts";
import type { Entry, Movement, Reference } from "../../policies/clouds/entry.ts";

export interface Slot {
  readonly entry: Entry;
  readonly cloud: Cloud;
  /** Absent for texts, which stand in a property that no type has. */
  readonly reference?: Reference;
  readonly movement?: Movement;
  /** The place is where data comes from, not where it goes. */
  readonly pulls: boolean;
  /** The data goes between the places that one property lists, so that one at home must stand beside the other. */
  readonly among: boolean;
  /** A type that the property can name, for the resources at home and abroad. */
  readonly target: Pick<Entry, "type" | "known">;
}

/**
 * Without properties that name models: the countries behind those are data, held by a test of their own; and without those
 * whose value is meant to count only where it tells the place itself, as in DNS.
 */
export function slotsOf(facts: Facts): readonly Slot[] {
  return [...facts.catalogue.values()].flatMap((entry) => [
    ...(entry.movements ?? [])
      .filter(({ ifPlaced }) => !ifPlaced)
      .flatMap((movement) => ofMovement(entry, movement, facts)),
    ...(isRead(entry) ? [textSlot(entry)] : []),
  ]);
}

function ofMovement(entry: Entry, movement: Movement, facts: Facts): readonly Slot[] {
  const slot = (reference: Reference, pulls: boolean): readonly Slot[] => {
    const target = targetOf(reference, cloudOf(entry.type), facts);
    // Some movements only happen where the property that names them is not set.
    const isLeftOut = movement.when?.some(
      ({ path, absent, is, isNot }) => path === reference.path && absent && !is && !isNot,
    );
    if (reference.form === "model" || !target || isLeftOut) return [];
    return [
      {
        entry,
        movement,
        reference,
        pulls,
        among: isAmong(movement),
        target,
        cloud: reference.cloud ?? cloudOf(target.type),
      },
    ];
  };
  return [
    ...listed(movement.to).flatMap((reference) => slot(reference, false)),
    // What pushes data lies where its source lies, so that a source nobody can name has a place: only a pull can hide it.
    ...(movement.to === "self" || movement.fetches ? listed(movement.from) : []).flatMap((one) => slot(one, true)),
  ];
}

function isAmong({ from, to }: Movement): boolean {
  return listed(to).some(({ path }) => listed(from).some((one) => one.path === path));
}

/** What the movement's other end is named by, so that it stands at home. */
export function otherEnd({ movement, pulls }: Slot): Reference | undefined {
  return movement && listed(pulls ? movement.to : movement.from).find(({ form }) => form !== "model");
}

function textSlot(entry: Entry): Slot {
  const cloud = cloudOf(entry.type);
  return { entry, cloud, pulls: false, among: false, target: bucketOf(cloud) };
}

function isRead({ instructs, kinds }: Entry): boolean {
  return instructs === true || kinds.some((kind) => kind === "holds" || kind === "moves" || kind === "processes");
}

/** One that lies in a region and is itself what it names; a bucket where anything at all can be named. */
export function targetOf({ names }: Reference, cloud: Cloud, { catalogue }: Facts): Slot["target"] | undefined {
  if (names === undefined || names.length === 0) return bucketOf(cloud);
  const entries = names.flatMap((name) => catalogue.get(name) ?? []);
  return entries.find((one) => !one.global && !one.describes && !one.regionIsTarget);
}

export function bucketOf(cloud: Cloud): Slot["target"] {
  return cloud === "aws"
    ? { type: "aws:s3/bucket:Bucket", known: ["bucket"] }
    : { type: "alicloud:oss/bucket:Bucket", known: ["bucket"] };
}

export function cloudOf(type: string): Cloud {
  return type.startsWith("aws:") ? "aws" : "alicloud";
}

function listed(ends: Movement["from"] | Movement["to"]): readonly Reference[] {
  return Array.isArray(ends) ? (ends as readonly Reference[]) : [];
}

/** As a person calls it: "aws:s3/bucketReplicationConfig:BucketReplicationConfig rules[].destination.bucket". */
export function called({ entry, reference }: Slot): string {
  return `${entry.type} ${reference?.path ?? "(texts)"}`;
}

/** The texts of a mover stand here. */
export const textProperty = "unlisted";

/** A value of the inputs, by its path in the catalogue. */
export type At = readonly [path: string, value: Value];
