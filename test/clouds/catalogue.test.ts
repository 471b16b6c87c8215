/** Holds the catalogue against the installed SDKs and against the scenarios: no type that is none, no judgement untried. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Cloud } from "../../policies/border/terms/place.ts";
import { type Entry, inert } from "../../policies/clouds/entry.ts";
import { loadCatalogue, mergeCatalogue } from "../../policies/clouds/load-catalogue.ts";
import { parseScenarios, type Verdict } from "../scenario.ts";

const entries = [...(await loadCatalogue()).values()];

describe.each(["aws", "alicloud"] as const)("the catalogue of %s", (cloud) => {
  const installed = argumentsOf(cloud);
  const own = entries.filter((entry) => entry.type.startsWith(`${cloud}:`));

  it("lists types the SDK has", () => {
    expect(own.map((entry) => entry.type).filter((type) => !installed.has(type))).toEqual([]);
  });

  it("names properties the types have", () => {
    const missing = own.flatMap((entry) =>
      pathsOf(entry)
        .map((path) => path.split(/[.[{]/)[0] ?? "")
        .filter((property) => !installed.get(entry.type)?.has(property))
        .map((property) => `${entry.type} has no ${property}`),
    );
    expect(missing).toEqual([]);
  });

  it("states tags wherever a type that holds data takes them", () => {
    const untagged = own.filter(
      (entry) => entry.kinds.includes("holds") && !entry.tags && installed.get(entry.type)?.has("tags"),
    );
    expect(untagged.map((entry) => entry.type)).toEqual([]);
  });

  it("has a scenario that passes and one that does not for every type that moves or exposes data, or is not read", () => {
    const tried = triedTypes();
    const movers = own.filter(
      (entry) => (entry.movements?.length ?? 0) + (entry.exposures?.length ?? 0) > 0 || entry.unread !== undefined,
    );
    const untried = movers.filter(
      ({ type }) => !tried.allowed.has(type) || !(tried.refused.has(type) || tried.unproven.has(type)),
    );
    expect(untried.map((entry) => entry.type)).toEqual([]);
  });
});

it("traces references to types it lists", () => {
  const listed = new Set(entries.map((entry) => entry.type.slice(0, entry.type.lastIndexOf(":"))));
  const dangling = entries.flatMap((entry) =>
    referencesOf(entry)
      .flatMap((reference) => reference.names ?? [])
      .filter((name) => !listed.has(name))
      .map((name) => `${entry.type} refers to ${name}`),
  );
  expect(dangling).toEqual([]);
});

it("keeps what a type does and what it says of it together", () => {
  const wrong = entries.filter(
    ({ kinds, movements, exposures, holds, joins, shields, unread }) =>
      (kinds.includes("moves") && (movements ?? []).length === 0 && unread === undefined && joins === undefined) ||
      (!kinds.includes("moves") && ((movements ?? []).length > 0 || unread !== undefined)) ||
      kinds.includes("exposes") !== (exposures ?? []).length > 0 ||
      kinds.includes("holds") !== (holds !== undefined) ||
      (shields !== undefined && !kinds.includes("guards")),
  );
  expect(wrong.map((entry) => entry.type)).toEqual([]);
});

describe("mergeCatalogue", () => {
  const file = "policies/clouds/aws/resources/a.ts";
  const type = (name: string): Entry => ({ type: `aws:a/${name}:X`, kinds: ["inert"] });

  it("refuses a type listed twice, and names both files", () => {
    const other = "policies/clouds/aws/resources/b.ts";
    const both = [
      { file, entries: [type("one")] },
      { file: other, entries: [type("one")] },
    ];
    expect(() => mergeCatalogue(both)).toThrow(
      `${other}: aws:a/one:X is listed a second time; ${file} has it already.`,
    );
  });

  it("refuses types out of order, also inside a group", () => {
    expect(() => mergeCatalogue([{ file, entries: [type("b"), type("a")] }])).toThrow(
      `${file}: aws:a/a:X stands after`,
    );
    const group = inert("nothing in them", ["aws:a/b:X", "aws:a/a:X"]);
    expect(() => mergeCatalogue([{ file, entries: group }])).toThrow("types are sorted");
  });

  it("lets a group stand after the types that are described", () => {
    const described = [type("b"), ...inert("nothing in them", ["aws:a/a:X"])];
    expect([...mergeCatalogue([{ file, entries: described }]).keys()]).toEqual(["aws:a/b", "aws:a/a"]);
  });

  it("refuses a type of another cloud", () => {
    const foreign = { type: "alicloud:a/a:X", kinds: ["inert"] } as const;
    expect(() => mergeCatalogue([{ file, entries: [foreign] }])).toThrow("is a type of another cloud");
  });
});

function referencesOf(entry: Entry) {
  const moved = (entry.movements ?? []).flatMap(({ from, to }) =>
    [from, to].flatMap((end) => (Array.isArray(end) ? end : [])),
  );
  return [
    ...moved,
    ...(entry.exposures ?? []).flatMap((exposure) => exposure.of ?? []),
    ...(entry.shields ? [entry.shields.of] : []),
  ];
}

function pathsOf(entry: Entry): readonly string[] {
  const conditions = [...(entry.movements ?? []), ...(entry.exposures ?? [])].flatMap((one) => one.when ?? []);
  const lists = (entry.movements ?? []).flatMap((movement) => movement.each ?? []);
  const exposed = (entry.exposures ?? []).flatMap((exposure) => ("path" in exposure ? exposure.path : []));
  const read = [...referencesOf(entry), ...conditions].map((one) => one.path);
  return [
    ...read,
    ...lists,
    ...exposed,
    ...(entry.shields?.when ?? []),
    ...(entry.known ?? []),
    ...(entry.tags ? [entry.tags] : []),
  ];
}

/** The input properties of every resource type, read from the SDK's declarations as text: importing an SDK takes seconds. */
function argumentsOf(cloud: Cloud): ReadonlyMap<string, ReadonlySet<string>> {
  const folder = dirname(createRequire(import.meta.url).resolve(`@pulumi/${cloud}/package.json`));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".d.ts") && !file.startsWith("node_modules"),
  );
  const found = files.flatMap((file): readonly (readonly [string, ReadonlySet<string>])[] => {
    const declared = readFileSync(join(folder, file), "utf8");
    const body = /export interface \w+Args \{([\s\S]*?)\n\}/.exec(declared)?.[1];
    if (body === undefined) return [];
    const code = readFileSync(join(folder, file.replace(/\.d\.ts$/, ".js")), "utf8");
    const type = /__pulumiType = ['"]([^'"]+)['"]/.exec(code)?.[1];
    const properties = [...body.matchAll(/^ {4}(\w+)\??:/gm)].map((match) => match[1] ?? "");
    return type === undefined ? [] : [[type, new Set(properties)]];
  });
  return new Map(found);
}

/** Types by folder; where something is refused or unproven, only those it is about. */
function triedTypes(): Readonly<Record<Verdict, ReadonlySet<string>>> {
  const of = (verdict: Verdict): ReadonlySet<string> => {
    const folder = new URL(`../plans/${verdict}/`, import.meta.url);
    const scenarios = readdirSync(folder).flatMap((file) =>
      parseScenarios(file, readFileSync(new URL(file, folder), "utf8"), verdict),
    );
    const types = scenarios.flatMap(({ resources, expect: expected = [] }) => {
      const concerned = expected.filter(({ policy }) => !policy.startsWith("report-")).flatMap((one) => one.on);
      return resources.filter((one) => verdict === "allowed" || concerned.includes(one.name)).map((one) => one.type);
    });
    return new Set(types);
  };
  return { allowed: of("allowed"), refused: of("refused"), unproven: of("unproven") };
}
