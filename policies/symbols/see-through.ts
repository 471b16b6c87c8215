/**
 * What the engine does not know in a preview, read off a run of the same program with made-up names: where all else of a
 * property is the same in both, what stands in the gap is what the program will make of the real value.
 */
import type { Resource } from "../border/estate/resource.ts";
import { type Inputs, isRecord, unknown, type Value } from "../border/terms/value.ts";

/**
 * A resource as the engine knows it, with its gaps filled and the names it goes by in that run.
 *
 * @param standIns names made up for what exists already: what is really called otherwise contradicts them nowhere
 */
export function seeThrough(real: Resource, replayed: Resource | undefined, standIns: ReadonlySet<string>): Resource {
  if (replayed === undefined || replayed.type !== real.type) return real;
  const names = [...(real.names ?? []), ...(replayed.names ?? [])];
  const plugin = real.plugin ?? replayed.plugin;
  return {
    ...real,
    inputs: filled(real.inputs, replayed.inputs, standIns),
    names,
    ...(plugin !== undefined && { plugin }),
    ...(replayed.hooks && { hooks: replayed.hooks }),
  };
}

/** Only properties of the engine's: what it does not have was taken away, or is not the program's. */
function filled(real: Inputs, replayed: Inputs, standIns: ReadonlySet<string>): Inputs {
  return Object.fromEntries(
    Object.entries(real).map(([key, value]) => {
      const other = replayed[key];
      return [key, agree(value, other, standIns) ? fill(value, other) : value];
    }),
  );
}

/** Whether nothing known in the one contradicts the other. Lists of other lengths do: nobody knows which element is which. */
function agree(real: Value, replayed: Value | undefined, standIns: ReadonlySet<string>): boolean {
  if (real === unknown || replayed === undefined || replayed === null || replayed === unknown) return true;
  if (Array.isArray(real))
    return (
      Array.isArray(replayed) &&
      real.length === replayed.length &&
      real.every((item, index) => agree(item as Value, replayed[index] as Value, standIns))
    );
  if (isRecord(real))
    return isRecord(replayed) && Object.entries(real).every(([key, item]) => agree(item, replayed[key], standIns));
  return real === replayed || (typeof real === "string" && typeof replayed === "string" && standIns.has(replayed));
}

function fill(real: Value, replayed: Value | undefined): Value {
  if (replayed === undefined) return real;
  if (real === unknown) return replayed;
  if (Array.isArray(real) && Array.isArray(replayed))
    return real.map((item, index) => fill(item as Value, replayed[index] as Value));
  if (isRecord(real) && isRecord(replayed))
    return Object.fromEntries(Object.entries(real).map(([key, item]) => [key, fill(item, replayed[key])]));
  return real;
}
