/** People's data is in reach by what a resource is fed from, however far, and by what its own words name. */

import { expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { dataBeside, dataInReach } from "../../../policies/border/findings/data-in-reach.ts";
import type { Unseen } from "../../../policies/border/findings/problem.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const facts = madeUpFacts([{ type: "aws:x/versioning:Versioning", kinds: ["guards"] }]);
const bucket = (name: string, dataClass: string) =>
  resource(name, { inputs: { bucket: `${name}-data`, tags: { "landlocked-class": dataClass } } });
const command = (inputs: Resource["inputs"], from: readonly string[] = []): Resource =>
  resource("sync", {
    type: "command:local:Command",
    inputs,
    propertyDependencies: { create: from.map((name) => `urn:${name}`) },
  });
const versioning = resource("versioning", {
  type: "aws:x/versioning:Versioning",
  propertyDependencies: { bucket: ["urn:people"] },
});

const provider: Unseen = { code: "provider", facts: { provider: "command" } };

function reached(one: Resource, settings: Partial<Settings> = {}, what = provider) {
  const estate = buildMadeUp([bucket("people", "sensitive"), bucket("site", "none"), versioning, one], facts, settings);
  const node = estate.byUrn.get(one.urn);
  return node && dataInReach(node, estate, what)?.dataClass;
}

test.each<[what: string, one: Resource, expected: string | undefined]>([
  ["what feeds it", command({}, ["people"]), "sensitive"],
  ["what feeds it through another", command({}, ["versioning"]), "sensitive"],
  ["what its words name", command({ create: "aws s3 sync s3://people-data/in s3://elsewhere" }), "sensitive"],
  ["what its environment names", command({ environment: { FROM: ["people-data"] } }), "sensitive"],
  ["nobody's data", command({ create: "aws s3 sync s3://site-data s3://elsewhere" }, ["site"]), undefined],
  ["no part of a name", command({ create: "echo people-dat people-data2" }), undefined],
])("%s", (_, one, expected) => {
  expect(reached(one)).toBe(expected);
  const nothing = { residency: { dataClass: "none", subjects: [], stack: "dev" } } as const;
  expect(reached(one, nothing)).toBe(expected);
});

test("a stack that states whose data it holds holds it everywhere", () => {
  const residency = { dataClass: "personal", subjects: ["EEA"], stack: "dev" } as const;
  expect(reached(command({}), { residency })).toBe("personal");
});

test("beside is all of the stack", () => {
  expect(dataBeside(buildMadeUp([bucket("people", "sensitive"), bucket("more", "personal")], facts))).toEqual({
    dataClass: "sensitive",
    subjects: ["EEA"],
  });
  expect(dataBeside(buildMadeUp([bucket("site", "none")], facts))).toBeUndefined();
});

test("a hook reaches what its stack says it holds, and where it says nothing all that the program does", () => {
  const hook: Unseen = { code: "hook", facts: { hooks: ["h"] } };
  const people = bucket("people", "sensitive");
  expect(reached(people, {}, hook)).toBeUndefined();
  const residency = { dataClass: "personal", subjects: ["EEA"], stack: "dev" } as const;
  expect(reached(people, { residency }, hook)).toBe("personal");
});
