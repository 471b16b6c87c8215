/** A hundred and sixty programs of normal use, each inside one territory, first previewed: none may give a finding of any kind. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../policies/border/findings/finding.ts";
import { judge } from "../policies/border/judge.ts";
import { loadFacts } from "../policies/facts/load-facts.ts";
import { parseScenarios, resourcesOf, type Scenario, settingsOf } from "./scenario.ts";
import { told } from "./told.ts";

const facts = await loadFacts();
const folder = new URL("./innocent/", import.meta.url);
const programs = readdirSync(folder)
  .sort()
  .map((file) => ({ file, cases: casesIn(file) }));
const all = programs.flatMap(({ cases }) => cases);

it("counts a hundred and sixty programs on both clouds, each of its own name and of several resources", () => {
  expect(all.length).toBeGreaterThanOrEqual(160);
  expect(new Set(all.map((one) => one.case)).size).toBe(all.length);
  const isOf = (cloud: string) => (one: Scenario) => one.resources.some(({ type }) => type.startsWith(`${cloud}:`));
  expect(all.filter(isOf("aws")).length).toBeGreaterThanOrEqual(60);
  expect(all.filter(isOf("alicloud")).length).toBeGreaterThanOrEqual(30);
  expect(Math.min(...all.map((one) => one.resources.length))).toBeGreaterThanOrEqual(4);
});

it("is judged: where its data must lie across a border, what holds data is refused", () => {
  const frankfurt = facts.regions.find("aws", "eu-central-1");
  const hangzhou = facts.regions.find("alicloud", "cn-hangzhou");
  for (const program of all) {
    const settings = settingsOf(program, facts);
    const home = settings.home?.country === "CN" ? frankfurt : hangzhou;
    const { estate, findings } = judge(resourcesOf(program), facts, { ...settings, home });
    const holds = [...estate.byUrn.values()].some(({ entry }) => entry?.kinds.includes("holds"));
    if (settings.home && holds) expect(findings.filter(isRefusal), program.case).not.toEqual([]);
  }
});

for (const { file, cases } of programs) {
  describe(file, () => {
    for (const program of cases) {
      it(program.case, () => {
        const { findings } = judge(resourcesOf(program), facts, settingsOf(program, facts));
        expect(told(findings, facts).map(({ policy, message }) => `${policy}: ${message}`)).toEqual([]);
        expect(program.expect).toBeUndefined();
      });
    }
  });
}

function casesIn(file: string): readonly Scenario[] {
  return parseScenarios(`test/innocent/${file}`, readFileSync(new URL(file, folder), "utf8"), "allowed");
}
