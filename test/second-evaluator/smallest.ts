/** Makes a case that divides the two evaluators as small as it can while they differ in the same way. */
import type { Facts } from "../../policies/border/estate/facts.ts";
import type { Scenario } from "../scenario.ts";
import { type Compared, compare } from "./compare.ts";

/** Takes away resources nobody names, transfers, what those state, settings and tags. */
export function smallest(scenario: Scenario, facts: Facts): Scenario {
  const way = difference(compare(scenario, facts));
  let small = scenario;
  for (let next: Scenario | undefined = small; next; ) {
    small = next;
    next = smaller(small).find((one) => difference(compare(one, facts)) === way);
  }
  return small;
}

/** What only one of the two says, without the laws. */
function difference({ judged, evaluated }: Compared): string {
  const alone = (lines: readonly string[], others: readonly string[]): string =>
    lines
      .filter((line) => !others.includes(line))
      .map((line) => line.split(" ").slice(1, 3).join(" "))
      .join();
  return `${alone(judged, evaluated)}|${alone(evaluated, judged)}`;
}

type Settings = NonNullable<Scenario["settings"]>;
type Filed = NonNullable<Settings["transfers"]>[number];

function smaller(scenario: Scenario): readonly Scenario[] {
  const { resources, settings = {} } = scenario;
  const { transfers = [] } = settings;
  const filed = (changed: readonly Filed[]): Scenario => ({
    ...scenario,
    settings: { ...settings, transfers: [...changed] },
  });
  return [
    ...without(resources)
      .filter((left) => !resources.some((one) => !left.includes(one) && JSON.stringify(left).includes(one.name)))
      .filter((left) => left.length > 0)
      .map((left) => ({ ...scenario, resources: [...left] })),
    ...withoutKey(settings).map((left) => ({ ...scenario, settings: left })),
    ...without(transfers).map(filed),
    ...transfers.flatMap((one) =>
      lessOf(one).map((less) => filed(transfers.map((other) => (other === one ? less : other)))),
    ),
    ...resources.flatMap((one) =>
      untagged(one).map((less) => ({
        ...scenario,
        resources: resources.map((other) => (other === one ? less : other)),
      })),
    ),
  ];
}

function lessOf(one: Filed): readonly Filed[] {
  const { change = {}, mechanisms } = one;
  const bare = mechanisms.map((basis) =>
    basis.evidence === undefined ? [] : [{ law: basis.law, mechanism: basis.mechanism }],
  );
  return [
    ...withoutKey(change).map((left) => ({ ...one, change: left })),
    ...without(mechanisms)
      .filter((left) => left.length > 0)
      .map((left) => ({ ...one, mechanisms: [...left] })),
    ...bare.flatMap(([less], at) => (less ? [{ ...one, mechanisms: mechanisms.with(at, less) }] : [])),
  ];
}

type Resource = Scenario["resources"][number];

function untagged(one: Resource): readonly Resource[] {
  const { tags, ...inputs } = one.inputs ?? {};
  if (typeof tags !== "object" || tags === null || Array.isArray(tags)) return [];
  return [{ ...one, inputs }, ...withoutKey(tags).map((left) => ({ ...one, inputs: { ...inputs, tags: left } }))];
}

/** Each time all but one. */
function without<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.map((one) => list.filter((other) => other !== one));
}

function withoutKey<T extends object>(record: T): readonly T[] {
  return Object.keys(record).map(
    (key) => Object.fromEntries(Object.entries(record).filter(([other]) => other !== key)) as T,
  );
}
