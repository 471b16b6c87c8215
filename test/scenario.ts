/** The format of test/plans: what a program deploys, what its stack states, and what the judge must say of it. */

import { parse, type ScalarTag } from "yaml";
import { z } from "zod";
import type { Facts } from "../policies/border/estate/facts.ts";
import type { Resource } from "../policies/border/estate/resource.ts";
import type { Settings } from "../policies/border/estate/settings.ts";
import { policyNames } from "../policies/border/findings/policy-name.ts";
import type { Cloud, Region } from "../policies/border/terms/place.ts";
import { dataClasses } from "../policies/border/terms/residency-tags.ts";
import { type Inputs, unknown, type Value } from "../policies/border/terms/value.ts";
import { type MadeUp, madeUpTransfer } from "./made-up-transfer.ts";

export const verdicts = ["allowed", "refused", "unproven"] as const;
export type Verdict = (typeof verdicts)[number];

const name = z.string().min(1);
const place = z.string().regex(/^(aws|alicloud)\/[a-z0-9-]+$/);
const value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.custom<typeof unknown>((one) => one === unknown),
    z.array(value),
    z.record(z.string(), value),
  ]),
);

/** Accounts of a plan that states none, those the manuals of both clouds give their examples. */
const ownAccounts = ["111122223333", "1234567890123456", "1511928242963727", "1746495857602745"];

const settings = z.strictObject({
  /** Cloud and region the stack's data must lie in: "aws/eu-central-1". */
  home: place.optional(),
  pinned: z.boolean().optional(),
  /** States the stack's residency, so that residency tags are required too. */
  dataClass: z.enum(dataClasses).optional(),
  subjects: z.array(name).optional(),
  /** Region of the default provider of each cloud. */
  defaultRegion: z.strictObject({ aws: name.optional(), alicloud: name.optional() }).optional(),
  /** What else the stack's config gives that provider: endpoints, proxies. */
  defaultProvider: z.partialRecord(z.enum(["aws", "alicloud"]), z.record(z.string(), value)).optional(),
  accounts: z.array(name).optional(),
  organisations: z.array(name).optional(),
  networks: z.array(name).optional(),
  ledger: z
    .array(
      z.strictObject({
        identities: z.array(name).min(1),
        /** What its file is called. */
        stack: name.optional(),
        type: name.optional(),
        region: place,
        /** Day the ledger was taken, and whether its digest fits. */
        taken: z.iso.date().optional(),
        digested: z.boolean().optional(),
        dataClass: z.enum(dataClasses).optional(),
        subjects: z.array(name).optional(),
      }),
    )
    .optional(),
  accepted: z
    .array(
      z.strictObject({
        resource: name,
        type: name.optional(),
        urn: name.optional(),
        reason: name,
        owner: name,
        until: z.iso.date(),
      }),
    )
    .optional(),
  anonymisers: z
    .array(z.strictObject({ resource: name, type: name, method: name, owner: name, checked: z.iso.date() }))
    .optional(),
  /** What is wrong with files of the register. */
  unsoundTransfers: z.array(name).optional(),
  /** Complete and approved unless it says otherwise; `to` is a country. */
  transfers: z
    .array(
      z.strictObject({
        id: name,
        resources: z.array(name).min(1),
        from: name,
        to: name,
        mechanisms: z.array(
          z.strictObject({ law: name, mechanism: name, evidence: z.record(name, z.any()).optional() }),
        ),
        /** Fields of the transfer itself. */
        change: z.record(name, z.any()).optional(),
      }),
    )
    .optional(),
});

const scenarios = z
  .array(
    z.strictObject({
      /** What a person calls it. */
      case: name,
      settings: settings.optional(),
      resources: z
        .array(
          z.strictObject({
            name,
            type: z.string().regex(/^[a-z-]+:[A-Za-z0-9./]+:[A-Za-z0-9]+$/),
            /** Region of a provider of its own; without it and `provider` the default provider manages it. */
            region: name.optional(),
            /** Other inputs of its provider: endpoints, profile ... */
            provider: z.record(z.string(), value).optional(),
            /** Where the plugin of its provider comes from. */
            plugin: z.string().optional(),
            /** Names of its hooks. */
            hooks: z.array(name).min(1).optional(),
            inputs: z.record(z.string(), value).optional(),
            outputs: z.record(z.string(), value).optional(),
            /** Names of the resources each property comes from. */
            dependsOn: z.record(z.string(), z.array(name)).optional(),
          }),
        )
        .min(1),
      /** Every finding, what is only reported too, sorted by policy, then by the names of the resources, then by the sentence. */
      expect: z
        .array(
          z.strictObject({
            policy: z.enum(policyNames),
            /** The resource concerned; where one finding concerns several, all of them. */
            on: z.union([name, z.array(name).min(2)]),
            /** Ids of the laws concerned; none by default. */
            laws: z.array(name).optional(),
            says: z.string().optional(),
          }),
        )
        .min(1)
        .optional(),
    }),
  )
  .min(1);

export type Scenario = z.infer<typeof scenarios>[number];

const unknownTag: ScalarTag = { tag: "!unknown", resolve: () => unknown };

/** The id of a resource of the case before it exists: what a run with made-up names shows of `orders.id` is `!id orders`. */
const idTag: ScalarTag = { tag: "!id", resolve: (name) => idOf(name) };

function idOf(name: string): string {
  return name + madeUp;
}

/** A case with one of these is what a run with made-up names shows; any other is what a preview without one does. */
const madeUp = "-id-made-up";

/** The cases of one file; throws one sentence that names the file and the case where it is not understood. */
export function parseScenarios(file: string, text: string, verdict: Verdict): readonly Scenario[] {
  const document: unknown = parse(text, {
    customTags: [unknownTag, idTag],
    strict: true,
    uniqueKeys: true,
    logLevel: "error",
  });
  const result = scenarios.safeParse(document);
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  for (const { case: title, expect } of result.data) {
    if (verdict !== "allowed" && expect === undefined) throw new Error(`${file}: "${title}" must expect findings.`);
    if (verdict === "allowed" && expect?.some(({ policy }) => !policy.startsWith("report-")))
      throw new Error(`${file}: "${title}" is allowed, so it expects nothing but reports.`);
  }
  return result.data;
}

/** The resources as any way in would deliver them. Throws where a dependency names no resource of the case. */
export function resourcesOf(scenario: Scenario): readonly Resource[] {
  const urns = new Map(scenario.resources.map((one) => [one.name, urnOf(one)]));
  if (urns.size < scenario.resources.length) throw new Error(`"${scenario.case}": two resources share a name.`);
  const isSeenThrough = JSON.stringify(scenario.resources).includes(madeUp);
  return scenario.resources.map((one) => ({
    urn: urnOf(one),
    type: one.type,
    name: one.name,
    inputs: (one.inputs ?? {}) as Inputs,
    custom: true,
    provider: providerOf(one),
    propertyDependencies: Object.fromEntries(
      Object.entries(one.dependsOn ?? {}).map(([property, names]) => [
        property,
        names.map((other) => known(other, urns, scenario)),
      ]),
    ),
    outputs: one.outputs as Inputs | undefined,
    plugin: one.plugin,
    ...(one.hooks && { hooks: one.hooks }),
    ...(isSeenThrough && { names: [idOf(one.name)] }),
  }));
}

/** The default one where the case says nothing of it. */
function providerOf({ region, provider }: Scenario["resources"][number]): Inputs | undefined {
  if (region === undefined && provider === undefined) return undefined;
  return { ...(region === undefined ? {} : { region }), ...provider } as Inputs;
}

/** A dependency on a resource the preview does not see (one read with .get()) is written "hidden:<name>". */
function known(other: string, urns: ReadonlyMap<string, string>, scenario: Scenario): string {
  if (other.startsWith("hidden:"))
    return `urn:pulumi:dev::plan::pulumi:pulumi:StackReference::${other.slice("hidden:".length)}`;
  const urn = urns.get(other);
  if (urn === undefined) throw new Error(`"${scenario.case}": depends on ${other}, which it does not list.`);
  return urn;
}

function urnOf(resource: { readonly type: string; readonly name: string }): string {
  return `urn:pulumi:dev::plan::${resource.type}::${resource.name}`;
}

/** What the stack states, with everything unsaid left out. */
export function settingsOf(scenario: Scenario, facts: Facts): Settings {
  const stated = scenario.settings ?? {};
  const { home, dataClass, subjects } = stated;
  return {
    day: "2026-06-01",
    stack: "dev",
    home: home === undefined ? undefined : regionOf(home, facts, scenario),
    pinned: stated.pinned ?? false,
    residency: dataClass ? { dataClass, subjects: subjects ?? [], owner: "test", stack: "test" } : undefined,
    defaultRegion: stated.defaultRegion ?? {},
    defaultProvider: stated.defaultProvider,
    accounts: stated.accounts ?? ownAccounts,
    organisations: stated.organisations ?? [],
    networks: stated.networks ?? [],
    ledger: (stated.ledger ?? []).map((entry) => ({
      stack: entry.stack ?? "other",
      identities: entry.identities,
      type: entry.type,
      taken: entry.taken,
      digested: entry.digested,
      region: regionOf(entry.region, facts, scenario),
      dataClass: entry.dataClass ?? "personal",
      subjects: entry.subjects ?? [],
    })),
    transfers: (stated.transfers ?? []).map((one) => madeUpTransfer(withoutNulls(one as MadeUp), facts.laws)),
    unsoundTransfers: stated.unsoundTransfers ?? [],
    accepted: stated.accepted ?? [],
    anonymisers: stated.anonymisers,
  } as Settings;
}

/** A scenario takes a field away by writing null. */
function withoutNulls({ change = {}, ...transfer }: MadeUp): MadeUp {
  const kept = Object.entries(change).map(([key, value]) => [key, value ?? undefined]);
  return { ...transfer, change: Object.fromEntries(kept) };
}

function regionOf(place: string, facts: Facts, scenario: Scenario): Region {
  const [cloud, code] = place.split("/") as [Cloud, string];
  const region = facts.regions.find(cloud, code);
  if (!region) throw new Error(`"${scenario.case}": ${place} is no region on file.`);
  return region;
}
