/** What to do about several resources of one finding: what helps each of them, for all of them. */
import type { Remedy } from "../terms/remedy.ts";

/** @param each the remedies of each observation; the order is the first's */
export function mergedRemedies(each: readonly (readonly Remedy[])[]): readonly Remedy[] {
  const [first = [], ...others] = each;
  if (others.length === 0) return first;
  return first.flatMap((remedy) => {
    const same = others.map((one) => one.find(({ code }) => code === remedy.code));
    return same.every((one) => one !== undefined) ? [same.reduce(merged, remedy)] : [];
  });
}

/** Lists of names are joined; of all else the first counts, for one cause has one place and class. */
function merged(one: Remedy, other: Remedy): Remedy {
  return { ...one, facts: mergedFacts(one.facts, other.facts) } as Remedy;
}

function mergedFacts(one: object, other: object): object {
  const merging = ([key, value]: [string, unknown]): readonly [string, unknown] => {
    const both = [value, Reflect.get(other, key)].flat();
    return [key, names.has(key) ? [...new Set(both)] : value];
  };
  return Object.fromEntries(Object.entries(one).map(merging));
}

const names: ReadonlySet<string> = new Set(["resources", "properties", "types"]);
