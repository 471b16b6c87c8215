/** One attack: a place hidden one way in one slot, judged abroad and, as its innocent twin, at home. */
import fc from "fast-check";
import type { Facts } from "../../policies/border/estate/facts.ts";
import { judge } from "../../policies/border/judge.ts";
import type { Region } from "../../policies/border/terms/place.ts";
import type { Value } from "../../policies/border/terms/value.ts";
import { estateOf, homeOf, moverUrn, spotOf } from "./estate.ts";
import { called, type Slot, slotsOf } from "./slots.ts";
import type { Spot } from "./spot.ts";
import { textWays } from "./texts.ts";
import { type Way, ways } from "./ways.ts";

export type Outcome = "refused" | "unproven" | "silent";

export interface Attack {
  readonly slot: Slot;
  readonly way: Way;
}

export interface Tried extends Attack {
  readonly outcome: Outcome;
  /** What the twin at home was refused for; undefined where it passed or there is none. */
  readonly alarm: string | undefined;
  readonly value: Value;
}

/** What differs between two estates of one attack. */
type Dice = Readonly<Record<"region" | "salt", number>>;

/** All attacks there are: each way in each slot that is silent as long as everything lies at home. */
export function attacksOn(facts: Facts): { readonly attacks: readonly Attack[]; readonly loud: readonly string[] } {
  const slots = slotsOf(facts);
  const quiet = slots.filter((slot) => isQuiet(slot, facts));
  const attacks = quiet.flatMap((slot) => waysOf(slot).map((way) => ({ slot, way })));
  return { attacks, loud: slots.filter((slot) => !quiet.includes(slot)).map(called) };
}

function waysOf({ reference }: Slot): readonly Way[] {
  if (reference)
    return ways.filter(
      ({ forms, regionless, name, from }) =>
        forms.includes(reference.form) &&
        !(regionless && reference.bareMeansHere) &&
        !(reference.assigned && from === "home" && name.startsWith("unknown")),
    );
  return textWays.map((way) => ({ ...way, forms: [] }));
}

/** The dice of so many estates, the same for the same seed. */
export function diceOf(seed: number, count: number): readonly Dice[] {
  const dice = fc.record({ region: fc.nat(), salt: fc.integer({ min: 1_000, max: 999_999 }) });
  return fc.sample(dice, { seed, numRuns: count });
}

/** Undefined where the place has no such spelling. */
export function tryOut({ slot, way }: Attack, dice: Dice, facts: Facts): Tried | undefined {
  const salt = String(dice.salt);
  const abroad = abroadOf(slot, facts);
  const home = spotOf(slot, "home", homeRegion(slot, facts), salt);
  const there = spotOf(slot, "there", abroad[dice.region % abroad.length] as Region, salt);
  const written = (at: Spot): Value | undefined => {
    const value = way.write(at, home);
    return slot.among && value !== undefined ? [plainly(slot, home), value] : value;
  };
  const value = written(there);
  if (value === undefined) return undefined;
  const around = { home, there, from: way.from, facts };
  const outcome = outcomeOf(slot, value, around);
  const innocent = way.twin === false ? undefined : written(home);
  const alarm = innocent === undefined ? undefined : refusalOf(slot, innocent, around)?.problem.code;
  return { slot, way, outcome, alarm, value };
}
type Around = Parameters<typeof estateOf>[2];

function outcomeOf(slot: Slot, value: Value, around: Around): Outcome {
  const outcome = refusalOf(slot, value, around)?.outcome;
  return outcome === "refused" || outcome === "unproven" ? outcome : "silent";
}

/** What stops the mover, the strictest first. */
function refusalOf(slot: Slot, value: Value, around: Around) {
  const { resources, settings } = estateOf(slot, value, around);
  const { findings } = judge(resources, around.facts, settings);
  const stopping = findings.filter(
    ({ outcome, resources: on }) => outcome !== "reported" && on.some(({ urn }) => urn === moverUrn),
  );
  return stopping.find(({ outcome }) => outcome === "refused") ?? stopping[0];
}

/** Whether all else of the mover passes, so that what stops an attack is the attack. */
function isQuiet(slot: Slot, facts: Facts): boolean {
  const home = spotOf(slot, "home", homeRegion(slot, facts), "0");
  return refusalOf(slot, plainly(slot, home), { home, there: { ...home, resource: "there" }, facts }) === undefined;
}

/** A place as its form of property plainly has it. */
function plainly({ reference }: Slot, { region, zone, id }: Spot): Value {
  if (reference?.form === "region") return region;
  return reference?.form === "zone" ? zone : id;
}

function homeRegion({ cloud }: Slot, { regions }: Facts): Region {
  const region = regions.find(cloud, homeOf(`${cloud}:`));
  if (!region) throw new Error("The home region is not on file.");
  return region;
}

/** Regions whose law, or whose people's law, does not let the data go: to many places, from few. */
function abroadOf({ entry, cloud, pulls }: Slot, { regions }: Facts): readonly Region[] {
  const intoEurope = entry.type.startsWith("aws:");
  const codes = pulls
    ? {
        aws: intoEurope ? ["cn-north-1", "cn-northwest-1"] : ["eu-west-1"],
        alicloud: intoEurope ? ["cn-beijing"] : ["eu-central-1"],
      }
    : {
        aws: ["us-east-1", "us-west-2", "ap-southeast-1", "cn-north-1", "sa-east-1", "ap-south-1"],
        alicloud: ["us-east-1", "ap-southeast-1", "ap-southeast-5", "me-east-1"],
      };
  return codes[cloud].flatMap((code) => regions.find(cloud, code) ?? []);
}
