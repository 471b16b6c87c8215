/** Every type that can hold or work on data: at home it passes, abroad and in a place not known it is refused. Generated from the entries. */

import { describe, expect, test } from "vitest";
import type { Resource } from "../../policies/border/estate/resource.ts";
import type { Settings } from "../../policies/border/estate/settings.ts";
import { judge } from "../../policies/border/judge.ts";
import { residencyTags } from "../../policies/border/terms/residency-tags.ts";
import type { Entry } from "../../policies/clouds/entry.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";

const facts = await loadFacts();
const homes = {
  aws: { home: "eu-central-1", abroad: "us-east-1" },
  alicloud: { home: "cn-hangzhou", abroad: "cn-hongkong" },
} as const;
type Cloud = keyof typeof homes;

const placed = [...facts.catalogue.values()].filter(
  (entry) => !entry.global && entry.kinds.some((kind) => kind === "holds" || kind === "processes"),
);

/** Policies that refuse one resource with nothing but its tags, in a region. */
function refusals(entry: Entry, cloud: Cloud, region: string | undefined): readonly string[] {
  const home = facts.regions.find(cloud, homes[cloud].home);
  const zone = cloud === "aws" ? "EEA" : "CN";
  const residency = { zone, dataClass: "personal", subjects: [zone], owner: "test", stack: "test" } as const;
  const settings: Settings = {
    day: "2026-11-23",
    stack: "test",
    home,
    pinned: true,
    residency,
    defaultRegion: {},
    accounts: [],
    ledger: [],
    transfers: [],
    unsoundTransfers: [],
    accepted: [],
  };
  const resource: Resource = {
    urn: "urn:one",
    type: entry.type,
    name: "one",
    inputs: entry.tags ? { [entry.tags]: residencyTags(residency) } : {},
    custom: true,
    provider: region === undefined ? {} : { region },
    propertyDependencies: {},
  };
  return judge([resource], facts, settings).findings.map((finding) => finding.policy);
}

describe("placement", () => {
  for (const cloud of ["aws", "alicloud"] as const) {
    const entries = placed.filter((entry) => entry.type.startsWith(`${cloud}:`));

    test(`${entries.length} types of ${cloud} may lie at home`, () => {
      for (const entry of entries)
        expect(refusals(entry, cloud, homes[cloud].home), entry.type).not.toContain("refuse-foreign-region");
    });

    test(`${entries.length} types of ${cloud} may not lie abroad`, () => {
      expect(entries.length).toBeGreaterThan(200);
      for (const entry of entries)
        expect(refusals(entry, cloud, homes[cloud].abroad), entry.type).toContain("refuse-foreign-region");
    });

    test(`${entries.length} types of ${cloud} may not lie where nobody knows`, () => {
      for (const entry of entries) expect(refusals(entry, cloud, undefined), entry.type).toContain("refuse-unproven");
    });
  }
});
