/** A command beside people's data is told where nothing leads to it; where something does it is refused instead. */

import { expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { reportUnseen } from "../../../policies/border/findings/report-unseen.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const people = resource("people", { inputs: { bucket: "people-data" } });
const site = resource("site", { inputs: { tags: { "landlocked-class": "none" } } });
const type = "command:local:Command";
const accepted = [{ resource: "build", type, reason: "read", owner: "dpo", until: "2026-12-01" }];
const residency = { dataClass: "personal", subjects: ["EEA"], stack: "dev" } as const;

function codes(beside: Resource, change: Partial<Resource> = {}, settings: Partial<Settings> = {}) {
  const estate = buildMadeUp([beside, resource("build", { type, ...change })], madeUpFacts(), settings);
  const node = estate.byUrn.get("urn:build");
  return node ? reportUnseen(node, estate).map(({ problem, outcome }) => `${outcome} ${problem.code}`) : [];
}

test("says so once, and what to do", () => {
  expect(codes(people)).toEqual(["reported unseen-beside-data"]);
  const estate = buildMadeUp([people, resource("build", { type })]);
  const node = estate.byUrn.get("urn:build");
  const found = node ? reportUnseen(node, estate) : [];
  expect(found.map(({ remedies }) => remedies)).toEqual([[{ code: "state-class", facts: {} }]]);
});

test.each<[string, readonly string[]]>([
  ["nobody's data", codes(site)],
  ["what is looked into", codes(people, { type: "aws:s3/bucket:Bucket" })],
  ["a harmless provider", codes(people, { type: "random:index:Id" })],
  ["what is accepted", codes(people, {}, { accepted })],
  ["what is refused, since it is fed", codes(people, { inputs: { create: "cat s3://people-data" } })],
  ["what is refused, since the stack says what it holds", codes(people, {}, { residency })],
])("nothing of %s", (_, found) => expect(found).toEqual([]));

test("code that nothing stands beside is said too, but no provider of another kind, and not where the stack says it holds nobody's", () => {
  const alone = (kind: string, settings: Partial<Settings> = {}, ...others: readonly Resource[]) => {
    const estate = buildMadeUp([...others, resource("build", { type: kind })], madeUpFacts(), settings);
    const node = estate.byUrn.get("urn:build");
    return node ? reportUnseen(node, estate).map(({ problem }) => problem.code) : [];
  };
  const none = { residency: { ...residency, dataClass: "none" } } as const;
  expect([alone(type), alone("pulumi-nodejs:dynamic:Resource"), alone("cloudflare:index:Zone")]).toEqual([
    ["unseen-alone"],
    ["unseen-alone"],
    [],
  ]);
  expect([alone(type, none), alone(type, {}, site)]).toEqual([[], []]);
});
