/** Reads harmless-texts.yaml: what texts name without any data going there, each with why. */
import { z } from "zod";
import type { HarmlessTexts } from "../border/estate/facts.ts";
import { readDataFile } from "../files/read-data-file.ts";

const file = "policies/clouds/harmless-texts.yaml";
const why = z.string().min(1);
const words = (each: RegExp): z.ZodType<Record<string, string>> =>
  z.record(z.string().regex(new RegExp(`^${each.source}( ${each.source})*$`)), why);
const host = /[a-z0-9-]+(?:\.[a-z0-9-]+)+/;
const variables = z.string().regex(/^[A-Z][A-Z0-9_]+( [A-Z][A-Z0-9_]+)*$/);
const schema = z.strictObject({
  keys: words(/[a-z]+/),
  pulledKeys: words(/[a-z]+/),
  payloads: words(/[a-z]+/),
  keysOfAnyone: words(/[a-z]+/),
  addressesOfPeople: words(/[a-z]+/),
  linksForPeople: words(/[a-z]+/),
  linkLists: words(/[a-z]+/),
  recordHosts: words(host),
  pagesOfPeople: words(/[a-z]+/),
  ownAddresses: words(/[a-z]+/),
  ownDomains: z.record(z.string(), z.array(z.string())),
  services: words(/[a-z0-9-]+/),
  hosts: words(host),
  takingIn: words(/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9]+)*/),
  vendors: z.string(),
  vendorKeys: z.array(
    z.strictObject({ names: variables, hosts: z.string().min(1), instead: variables.optional(), source: z.url() }),
  ),
  vendorPackages: z.array(
    z.strictObject({
      names: z.string().min(1),
      host: z.string().regex(new RegExp(`^${host.source}$`)),
      only: z.string().optional(),
      checks: z.string().optional(),
      instead: z.string().optional(),
      source: z.url(),
    }),
  ),
  vendorsLayers: z.string(),
  buckets: z.record(z.string().startsWith("^").endsWith("$"), why),
});

/** Throws DataFileError where the file says it otherwise than in words. */
export function loadHarmlessTexts(): HarmlessTexts {
  const stated = readDataFile(new URL("harmless-texts.yaml", import.meta.url), file, schema);
  return {
    keys: wordsOf(stated.keys),
    pulledKeys: wordsOf(stated.pulledKeys),
    payloads: wordsOf(stated.payloads),
    keysOfAnyone: wordsOf(stated.keysOfAnyone),
    addressesOfPeople: wordsOf(stated.addressesOfPeople),
    linksForPeople: wordsOf(stated.linksForPeople),
    linkLists: wordsOf(stated.linkLists),
    recordHosts: wordsOf(stated.recordHosts),
    pagesOfPeople: wordsOf(stated.pagesOfPeople),
    ownAddresses: wordsOf(stated.ownAddresses),
    ownDomains: new Map(Object.entries(stated.ownDomains)),
    services: wordsOf(stated.services),
    hosts: wordsOf(stated.hosts),
    takingIn: wordsOf(stated.takingIn),
    vendors: new Set(stated.vendors.trim().split(/\s+/)),
    vendorKeys: new Map(
      stated.vendorKeys.flatMap(({ names, hosts, instead = "" }) => {
        const key = { hosts: hosts.split(" ") as [string, ...string[]], instead: instead.split(" ").filter(Boolean) };
        return names.split(" ").map((name) => [name, key] as const);
      }),
    ),
    vendorPackages: stated.vendorPackages.map(({ names, host, only, checks = "", instead = "" }) => ({
      names: names.split(" "),
      host,
      only,
      checks: checks.split(" ").filter(Boolean),
      instead: instead.split(" ").filter(Boolean),
    })),
    vendorsLayers: new Set(stated.vendorsLayers.trim().split(/\s+/)),
    buckets: Object.keys(stated.buckets).map((pattern) => new RegExp(pattern)),
  };
}

function wordsOf(groups: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.keys(groups).flatMap((group) => group.split(" ")));
}
