/** What a refusal says would help does: each remedy is applied to the refused plans as it is told, and what it was said of passes. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Finding, isRefusal } from "../policies/border/findings/finding.ts";
import { judge } from "../policies/border/judge.ts";
import type { Remedy } from "../policies/border/terms/remedy.ts";
import { read } from "../policies/border/terms/value.ts";
import { loadFacts } from "../policies/facts/load-facts.ts";
import { parseScenarios, resourcesOf, type Scenario, settingsOf } from "./scenario.ts";

const facts = await loadFacts();
const folder = new URL("./plans/refused/", import.meta.url);
type Planned = Scenario["resources"][number];

/** The scenario as somebody would write it who does what the remedy says; undefined where that is not done to resources of it. */
function applied(scenario: Scenario, { code, facts: told }: Remedy, finding: Finding): Scenario | undefined {
  const concerned = finding.resources.map(({ name }) => name);
  switch (code) {
    case "tag-nobodys":
      return changed(scenario, told.resources, (one) => tagged(one, told.tag, told.dataClass));
    case "replicate-within":
    case "keep-within": {
      const region = told.regions[0]?.region ?? "";
      if (told.resources.length === 0 && !namesRegion(scenario, finding)) return undefined;
      const moved = changed(scenario, told.resources, (one) => placed(one, region));
      return changed(moved, concerned, (one) => renamed(one, finding.flow, region));
    }
    case "set-to":
      return changed(scenario, concerned, (one) => setTo(one, told.property, told.values[0] ?? ""));
    case "set-to-other":
      return changed(scenario, concerned, (one) => setTo(one, told.property, "ANYTHING_ELSE"));
    case "do-without":
      return without(scenario, told.resources);
    default:
      return undefined;
  }
}

/** Undefined where others are written with what is taken away. */
function without(scenario: Scenario, names: readonly string[]): Scenario | undefined {
  const resources = scenario.resources.filter(({ name }) => !names.includes(name));
  const needed = resources.flatMap(({ dependsOn = {} }) => Object.values(dependsOn).flat());
  return resources.length === 0 || names.some((one) => needed.includes(one)) ? undefined : { ...scenario, resources };
}

function changed(scenario: Scenario, names: readonly string[], change: (one: Planned) => Planned): Scenario {
  const resources = scenario.resources.map((one) => (names.includes(one.name) ? change(one) : one));
  return { ...scenario, resources };
}

function tagged(one: Planned, tag: string, value: string): Planned {
  const at = facts.catalogue.get(one.type.slice(0, one.type.lastIndexOf(":")))?.tags ?? "tags";
  const tags = (one.inputs?.[at] ?? {}) as object;
  return { ...one, inputs: { ...one.inputs, [at]: { ...tags, [tag]: value } } };
}

function placed({ region: _region, ...one }: Planned, region: string | undefined): Planned {
  const { region: _own, ...inputs } = one.inputs ?? {};
  return { ...one, inputs, ...(region === undefined ? {} : { region }) };
}

/** Whether a property is a region's code, so that another can stand there; another name would have to be there first. */
function namesRegion(scenario: Scenario, { flow, resources: [first] }: Finding): boolean {
  const one = scenario.resources.find(({ name }) => name === first?.name);
  const value = read(one?.inputs ?? {}, flow?.property ?? "")[0]?.value;
  return flow?.to.kind === "region" && value === flow.to.region;
}

/** What was written of the place it may not go to is written of this one. */
function renamed(one: Planned, flow: Finding["flow"], region: string): Planned {
  const places = [flow?.to, flow?.from].flatMap((place) => (place?.kind === "region" ? [place.region] : []));
  const there = places.find((place) => JSON.stringify(one.inputs ?? {}).includes(place));
  if (there === undefined) return one;
  return { ...one, inputs: JSON.parse(JSON.stringify(one.inputs).replaceAll(there, region)) as Planned["inputs"] };
}

/** "a[0].b" in copies of all on the way, or in what is not there yet. */
function setTo(one: Planned, property: string, text: string): Planned {
  const value = text === "true" || text === "false" ? text === "true" : text;
  const copy = structuredClone(one.inputs ?? {}) as Record<string, unknown>;
  const steps = property.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  let at = copy;
  for (const step of steps) {
    at[step] ??= {};
    at = at[step] as Record<string, unknown>;
  }
  at[last] = value;
  return { ...one, inputs: copy as Planned["inputs"] };
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.policy === other.policy &&
  one.flow?.verb === other.flow?.verb &&
  one.flow?.property === other.flow?.property &&
  sameSources(one.flow?.sources) === sameSources(other.flow?.sources) &&
  one.resources.some(({ urn }) => other.resources.some((two) => two.urn === urn));

function sameSources(sources: readonly (string | null)[] = []): string {
  return JSON.stringify(sources.toSorted());
}

describe("a remedy that is told helps", () => {
  const tried = new Map<string, number>();
  for (const file of readdirSync(folder).sort()) {
    const scenarios = parseScenarios(file, readFileSync(new URL(file, folder), "utf8"), "refused");
    it.each(scenarios.map((one) => [one.case, one] as const))(`${file}: %s`, (_, scenario) => {
      const settings = settingsOf(scenario, facts);
      const refused = judge(resourcesOf(scenario), facts, settings).findings.filter(isRefusal);
      const useless = refused.flatMap((finding) =>
        finding.remedies.filter((remedy) => {
          const after = applied(scenario, remedy, finding);
          if (after === undefined) return false;
          tried.set(remedy.code, (tried.get(remedy.code) ?? 0) + 1);
          return judge(resourcesOf(after), facts, settings).findings.some(
            (one) => isRefusal(one) && isSame(one, finding),
          );
        }),
      );
      expect(useless).toEqual([]);
    });
  }

  it("was tried of each kind", () => {
    for (const code of ["tag-nobodys", "replicate-within", "keep-within", "do-without", "set-to", "set-to-other"])
      expect(tried.get(code) ?? 0, code).toBeGreaterThan(5);
  });
});
