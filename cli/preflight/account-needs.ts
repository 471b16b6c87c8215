/** What exactly this stack needs of its account, from what it registers. */
import { type Inputs, type Resource, read, shortType, textOf } from "@landlocked/policies/judge";
import type { Need } from "./need.ts";
import type { CloudNeeds } from "./read-needs.ts";

export interface StackAsked {
  readonly region: string;
  /** Of landlocked:accounts. */
  readonly accounts: readonly string[];
  /** Account ids that stand in for those not stated: a name with one in it is not the name it will have. */
  readonly madeUp: readonly string[];
  readonly resources: readonly Pick<Resource, "urn" | "type" | "inputs" | "propertyDependencies">[];
}

/** In the order to read them: the account, what must be switched on, what there must be enough of, what must be free, what costs. */
export function accountNeeds({ region, accounts, madeUp, resources }: StackAsked, table: CloudNeeds): readonly Need[] {
  const count = (types: readonly string[]) => resources.filter(({ type }) => types.includes(shortType(type))).length;
  const zones = valuesOf(table.zones, resources);
  const machines = machinesOf(table, resources, zones.length);
  const vcpus = machines.reduce((sum, one) => sum + one.count * vcpusOf(one.name), 0);
  return [
    { kind: "account", facts: { stated: accounts } },
    { kind: "region", facts: { region } },
    ...table.services
      .filter(({ types }) => count(types) > 0)
      .map(({ service, how, source }): Need => ({ kind: "service", facts: { service, how, source } })),
    ...table.roles
      .filter(({ types }) => count(types) > 0)
      .map(({ role, made, itself = false, source }): Need => ({ kind: "role", facts: { role, made, itself, source } })),
    ...zones.map((zone): Need => ({ kind: "zone", facts: { zone } })),
    ...[...new Map(machines.map(({ of, name }) => [name, of]))].map(
      ([name, of]): Need => ({ kind: "class", facts: { class: name, of, zones } }),
    ),
    ...table.quotas.flatMap(({ quota, types, machines: all, code, default: usual, source }): readonly Need[] => {
      const takes = all ? vcpus : count(types ?? []);
      return takes === 0
        ? []
        : [{ kind: "quota", facts: { quota, takes, default: usual, code: code?.replace("{region}", region), source } }];
    }),
    ...valuesOf(table.names, resources)
      .filter((name) => !madeUp.some((account) => name.includes(account)))
      .map((name): Need => ({ kind: "name", facts: { name } })),
    ...table.paid.flatMap(({ types, what, source }): readonly Need[] => {
      const those = count(types);
      return those === 0 ? [] : [{ kind: "paid", facts: { count: those, what, source } }];
    }),
  ];
}

function valuesOf(properties: Readonly<Record<string, string>>, resources: StackAsked["resources"]): readonly string[] {
  return unique(
    resources.flatMap(({ type, inputs }) => {
      const path = properties[shortType(type)];
      return path === undefined ? [] : textsAt(inputs, path);
    }),
  );
}

interface Machines {
  readonly of: "machine" | "database";
  readonly name: string;
  /** How many at most; 0: told elsewhere. */
  readonly count: number;
}

function machinesOf(table: CloudNeeds, resources: StackAsked["resources"], zones: number): readonly Machines[] {
  return resources.flatMap((one) =>
    table.machines
      .filter((row) => row.type === shortType(one.type))
      .flatMap(({ path, template, of, count, morePerZone = 0 }) => {
        const [first, ...others] = (template === undefined ? [one] : templatesOf(one, template, resources)).flatMap(
          ({ inputs }) => textsAt(inputs, path),
        );
        const [most] = count === undefined ? [] : textsAt(one.inputs, count);
        if (first === undefined) return [];
        // Of several classes the group takes one or the other: the count goes to the first.
        return [
          { of, name: first, count: most === undefined ? 0 : Number(most) + morePerZone * zones },
          ...others.map((name): Machines => ({ of, name, count: 0 })),
        ];
      }),
  );
}

/** Those it was given, whatever their ids will be. */
function templatesOf(
  { propertyDependencies }: StackAsked["resources"][number],
  template: string,
  resources: StackAsked["resources"],
): StackAsked["resources"] {
  const given = new Set(Object.values(propertyDependencies).flat());
  return resources.filter(({ urn, type }) => shortType(type) === template && given.has(urn));
}

/** By the size in the name of a class, as both clouds name them: "large" has 2, "4xlarge" 16. */
function vcpusOf(name: string): number {
  const size = name.split(".").at(-1) ?? "";
  const times = /^(\d*)xlarge$/.exec(size);
  return times ? 4 * Number(times[1] || 1) : 2;
}

function textsAt(inputs: Inputs, path: string): readonly string[] {
  return read(inputs, path).flatMap(({ value }) => textOf(value) ?? []);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
