/** Small stacks on a few regions, for tests that need neither the catalogue nor a law's text. */
import { buildEstate, type Estate, type Node } from "../../policies/border/estate/estate.ts";
import type { Facts } from "../../policies/border/estate/facts.ts";
import type { Resource } from "../../policies/border/estate/resource.ts";
import type { Settings } from "../../policies/border/estate/settings.ts";
import type { Flow } from "../../policies/border/flows/flow.ts";
import type { Entry } from "../../policies/border/terms/entry.ts";
import { type Cloud, type Place, type Region, Regions } from "../../policies/border/terms/place.ts";
import { madeUpLawFacts } from "./made-up-law.ts";

function row(cloud: Cloud, code: string, city: string, country: string | null, recovery?: readonly string[]): Region {
  return { cloud, code, city, country, partition: cloud, open: true, recovery };
}

/** eu-west-1 is Dublin on one cloud and London on the other; the country of xx-secret-1 is not disclosed. */
export const regions = new Regions([
  row("aws", "eu-central-1", "Frankfurt", "DE", ["eu-west-1"]),
  row("aws", "eu-west-1", "Dublin", "IE"),
  row("aws", "us-east-1", "N. Virginia", "US"),
  row("aws", "cn-north-1", "Beijing", "CN"),
  row("aws", "xx-secret-1", "Somewhere", null),
  row("alicloud", "eu-west-1", "London", "GB"),
  row("alicloud", "cn-hangzhou", "Hangzhou", "CN"),
  row("alicloud", "ap-southeast-1", "Singapore", "SG"),
]);

/** "aws/eu-central-1" */
export function regionOf(name: string): Region {
  const [cloud, code = ""] = name.split("/");
  const region = regions.find(cloud as Cloud, code);
  if (!region) throw new Error(`${name} is not made up`);
  return region;
}

export function inRegion(name: string): Place {
  return { kind: "region", region: regionOf(name) };
}

export const settings: Settings = {
  day: "2026-06-01",
  stack: "dev",
  pinned: false,
  defaultRegion: {},
  accounts: [],
  ledger: [],
  transfers: [],
  unsoundTransfers: [],
  accepted: [],
};

/** The one type of the made-up catalogue, besides those a test gives. */
export const bucket: Entry = {
  type: "aws:s3/bucket:Bucket",
  kinds: ["holds"],
  holds: "content",
  tags: "tags",
  known: ["bucket"],
};

export function madeUpFacts(entries: readonly Entry[] = [], change: Partial<Facts> = {}): Facts {
  const all = [bucket, ...entries];
  return {
    ...madeUpLawFacts(),
    regions,
    regionNames: new Map([["iad", "us-east-1"]]),
    catalogue: new Map(all.map((entry) => [entry.type.slice(0, entry.type.lastIndexOf(":")), entry])),
    serviceRights: {
      ordinary: new Map([["cloudtrail.amazonaws.com", "delivers"]]),
      logAccounts: new Map([["054676820928", "eu-central-1"]]),
      workAccounts: new Map([["394669845002", "the crowd"]]),
    },
    harmlessProviders: new Map([["random", "makes up names"]]),
    harmlessTexts: {
      keys: new Set(["description"]),
      pulledKeys: new Set(["image"]),
      payloads: new Set(["parameters"]),
      keysOfAnyone: new Set(["issuer"]),
      addressesOfPeople: new Set(["allowedorigins", "callbackurl"]),
      linksForPeople: new Set(["helpurl"]),
      linkLists: new Set(["links"]),
      recordHosts: new Set(["post.example"]),
      pagesOfPeople: new Set(["status"]),
      ownAddresses: new Set(["siteurl"]),
      ownDomains: new Map([["aws:a/zone", ["domain"]]]),
      services: new Set(["acm"]),
      hosts: new Set(["packages.example"]),
      takingIn: new Set(["api.packages.example", "packages.example/api"]),
      vendors: new Set(["vendor.example"]),
      vendorKeys: new Map([["VENDOR_KEY", { hosts: ["vendor.example", "vendor.invalid"], instead: ["VENDOR_URL"] }]]),
      vendorsLayers: new Set(["vendor", "watcher"]),
      vendorPackages: [],
      buckets: [/^public-agents$/, /^public-images-/],
    },
    storeFunctions: new Map([["aws:ssm/getParameter", "aws:ssm/parameter:Parameter"]]),
    identityIssuers: new Map([["tokens.example", { whole: ["aud"], begins: ["sub"] }]]),
    carryingTools: {
      parameters: new Set(["region"]),
      tools: new Map([
        [
          "carry",
          [
            { sends: new Set(["copy"]), to: "name:path" },
            { sends: new Set(["mount"]), to: "name:path anywhere" },
          ],
        ],
        ["shell", [{ to: "first", fed: true }]],
        ["keep", [{ to: "options", options: new Set(["-r", "--repo"]) }]],
        [
          "base",
          [
            { to: "named", fed: "dump", options: new Set(["service"]), unless: new Set(["-h"]) },
            { to: "told", fed: "dump", options: new Set(["BASE_HOST", "BASE_SERVICE"]), unless: new Set(["-h"]) },
          ],
        ],
        ["mirror", [{ sends: new Set(["put"]), to: "alias/path" }]],
        ["tunnel", [{ to: "itself" }]],
        ["gate", [{ sends: new Set(["up"]), to: "itself" }]],
        ["offer", [{ sends: new Set(["push"]), to: "first" }]],
      ]),
      settings: [
        { names: /^KEEP_REPO$/, to: "name:path" },
        { names: /^CARRY_\w+_TYPE$/, except: new Set(["local"]) },
      ],
    },
    specialPlaces: {
      zones: new Map([["us-east-1-lim-1a", { city: "Lima", country: "PE" }]]),
      modelProfiles: new Map<string, "world" | readonly string[]>([
        ["global", "world"],
        ["eu", ["DE", "IE"]],
      ]),
    },
    ...change,
  };
}

/** A bucket in Frankfurt, but for what the change says. */
export function resource(name: string, change: Partial<Resource> = {}): Resource {
  return {
    urn: `urn:${name}`,
    type: bucket.type,
    name,
    inputs: {},
    custom: true,
    provider: { region: "eu-central-1" },
    propertyDependencies: {},
    ...change,
  };
}

export function buildMadeUp(
  resources: readonly Resource[],
  facts = madeUpFacts(),
  more: Partial<Settings> = {},
): Estate {
  return buildEstate(resources, facts, { ...settings, ...more });
}

/** One resource as the judge sees it. */
export function madeUpNode(name: string, change: Partial<Resource> = {}, facts = madeUpFacts()): Node {
  const node = buildEstate([resource(name, change)], facts, settings).byUrn.get(change.urn ?? `urn:${name}`);
  if (!node) throw new Error(`${name} is not in its own stack`);
  return node;
}

/** People's data copied from Frankfurt to Virginia, but for what the change says. */
export function madeUpFlow(change: Partial<Flow> = {}): Flow {
  return {
    verb: "copy",
    what: "content",
    mover: madeUpNode("mover"),
    property: "to",
    sources: ["orders"],
    from: inRegion("aws/eu-central-1"),
    to: inRegion("aws/us-east-1"),
    dataClass: "personal",
    subjects: ["EEA"],
    part: { kind: "whole" },
    clashes: [],
    ...change,
  };
}
