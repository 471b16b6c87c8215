/** What an estate is to the second evaluator: the case as it is written, the transfers on file, and what is called how. */
import type { Transfer } from "../../policies/border/transfer/transfer.ts";
import type { Scenario } from "../scenario.ts";
import { type Place, placeOf } from "./facts.ts";
import { kindOf } from "./kinds.ts";

export type Resource = Scenario["resources"][number];
export type Input = NonNullable<Resource["inputs"]>[string];
export type Ledger = NonNullable<NonNullable<Scenario["settings"]>["ledger"]>[number];

export interface Estate {
  readonly day: string;
  readonly resources: readonly Resource[];
  readonly settings: NonNullable<Scenario["settings"]>;
  readonly accounts: readonly string[];
  readonly transfers: readonly Transfer[];
}

export function cloudOf(type: string): "aws" | "alicloud" {
  return type.startsWith("aws:") ? "aws" : "alicloud";
}

/** Its own region, else its provider's; the stack's config places what has no provider of its own. */
export function regionOf(resource: Resource, { settings }: Estate): string | undefined {
  const cloud = cloudOf(resource.type);
  const own = cloud === "aws" ? resource.inputs?.region : undefined;
  if (own !== undefined) return typeof own === "string" ? own : undefined;
  if (resource.region !== undefined) return resource.region;
  return resource.provider === undefined ? settings.defaultRegion?.[cloud] : undefined;
}

export function placeOfResource(resource: Resource, estate: Estate): Place | undefined {
  const region = regionOf(resource, estate);
  return region === undefined ? undefined : placeOf(cloudOf(resource.type), region);
}

/** What stands at a path; lists are walked through. */
export function at(value: unknown, path: string): readonly unknown[] {
  let found: unknown[] = [value];
  for (const step of path.split(".")) {
    found = found.flatMap((one) => {
      const next = isRecord(one) ? one[step] : undefined;
      return Array.isArray(next) ? next : next === undefined || next === null ? [] : [next];
    });
  }
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function tagOf(resource: Resource, tag: string): string | undefined {
  const [value] = at(resource.inputs ?? {}, "tags");
  const text = isRecord(value) ? value[tag] : undefined;
  return typeof text === "string" ? text : undefined;
}

export function nameOf(resource: Resource): string | undefined {
  const property = kindOf(resource.type).name;
  const name = property === undefined ? undefined : resource.inputs?.[property];
  return typeof name === "string" ? name : undefined;
}
