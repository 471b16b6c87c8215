/** What can hold data lies where its stack's data must lie; where that is not known it is not taken to be there. */

import { expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { refuseForeignRegion } from "../../../policies/border/findings/refuse-foreign-region.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const facts = madeUpFacts([
  { type: "aws:x/volume:Volume", kinds: ["holds"], tags: "tags", zone: "zone" },
  { type: "aws:x/job:Job", kinds: ["processes"] },
  { type: "aws:x/rule:Rule", kinds: ["moves"] },
  { type: "aws:x/world:World", kinds: ["holds"], global: true },
]);
const home = { home: regionOf("aws/eu-central-1") };
const pinned = { ...home, pinned: true };
const at = (region: string, change: Partial<Resource> = {}): Partial<Resource> => ({ provider: { region }, ...change });
const none = { inputs: { tags: { "landlocked-class": "none" } } };
const zone = (name: string): Partial<Resource> => ({ type: "aws:x/volume:Volume", inputs: { zone: name } });

function judged(change: Partial<Resource>, settings: Partial<Settings> = home) {
  const estate = buildMadeUp([resource("orders", change)], facts, settings);
  return [...estate.byUrn.values()].flatMap((node) => refuseForeignRegion(node, estate));
}

test.each<[what: string, change: Partial<Resource>, settings: Partial<Settings>, expected: string | undefined]>([
  ["abroad", at("us-east-1"), home, "placed-elsewhere"],
  ["in a region not on file", at("mars-1"), home, "placement-unproven"],
  ["in a region of no country", at("xx-secret-1"), home, "placed-elsewhere"],
  [
    "in the other cloud's region of the same name",
    { ...at("eu-west-1"), type: "alicloud:new/thing:Thing" },
    home,
    "placed-elsewhere",
  ],
  ["abroad, working on data", { ...at("us-east-1"), type: "aws:x/job:Job" }, home, "placed-elsewhere"],
  [
    "abroad, of a type nobody has listed",
    { ...at("us-east-1"), type: "aws:new/thing:Thing" },
    home,
    "placed-elsewhere",
  ],
  [
    "abroad, of a type nobody has listed, in a stack that holds nothing",
    { ...at("us-east-1"), type: "aws:new/thing:Thing" },
    { ...home, residency: { dataClass: "none", subjects: [], stack: "dev" } },
    "placed-elsewhere",
  ],
  ["at home, in a zone abroad", zone("us-east-1-lim-1a"), home, "placed-elsewhere"],
  ["at home, in a zone nobody knows", zone("eu-central-1-xyz-1a"), home, "placement-unproven"],
  ["elsewhere in its territory, pinned", at("eu-west-1"), pinned, "placed-elsewhere"],
  ["abroad without people's data, pinned", at("us-east-1", none), pinned, "placed-elsewhere"],
  [
    "abroad without people's data, pinned, in a stack that holds people's",
    at("us-east-1", none),
    { ...pinned, residency: { dataClass: "personal", subjects: ["EEA"], stack: "dev" } },
    "placed-as-nobodys",
  ],
  [
    "abroad, pinned, in a stack that holds nobody's data",
    at("us-east-1", none),
    { ...pinned, residency: { dataClass: "none", subjects: [], stack: "dev" } },
    "placed-elsewhere",
  ],
  ["abroad without people's data", at("us-east-1", none), home, undefined],
  ["elsewhere in its territory", at("eu-west-1"), home, undefined],
  ["at home, pinned", {}, pinned, undefined],
  ["at home, in a zone of it", zone("eu-central-1a"), home, undefined],
  ["abroad, and only moves data", { ...at("us-east-1"), type: "aws:x/rule:Rule" }, home, undefined],
  ["everywhere by nature", { type: "aws:x/world:World" }, home, undefined],
  ["abroad, of a stack without a home", at("us-east-1"), {}, undefined],
  ["a component", { ...at("us-east-1"), custom: false }, home, undefined],
  ["of another provider", { type: "random:index:Id" }, home, undefined],
])("%s: %s", (_, change, settings, expected) => {
  expect(judged(change, settings).map(({ problem }) => problem.code)).toEqual(expected === undefined ? [] : [expected]);
});

test("a home whose country is not disclosed has nothing beside it", () => {
  const secret = { home: regionOf("aws/xx-secret-1") };
  expect(judged(at("eu-central-1"), secret)).toMatchObject([{ problem: { facts: { bound: { by: "territory" } } } }]);
  expect(judged(at("xx-secret-1"), secret)).toEqual([]);
});

test("says what binds it, and by which law", () => {
  const law = { by: "law", territory: "Europe", article: { cite: "EUL art. 1" } };
  const createIn = { code: "create-in", facts: { region: "eu-central-1", city: "Frankfurt" } };
  const tag = { code: "tag-nobodys", facts: { resources: ["orders"] } };
  expect(judged(at("us-east-1"))).toMatchObject([
    { problem: { facts: { bound: law } }, laws: ["EU-LAW"], remedies: [createIn, tag] },
  ]);
  expect(judged(at("eu-west-1"), pinned)).toMatchObject([
    { problem: { facts: { bound: { by: "pin" } } }, remedies: [createIn, { code: "unpin" }] },
  ]);
  const sensitive = { dataClass: "sensitive", subjects: ["EEA"], stack: "dev" } as const;
  expect(judged(at("us-east-1"), { ...home, residency: sensitive })[0]?.remedies).toEqual([createIn]);
  const virginia = { home: regionOf("aws/us-east-1") };
  expect(judged({}, virginia)).toMatchObject([
    { problem: { facts: { bound: { by: "territory", territory: "US" } } }, laws: [] },
  ]);
});
