/** One name has one meaning everywhere: no two files export a type, class or function of the same name. */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What both clouds build by one contract bears one name on purpose. */
const exclude = ["components/{aws,alicloud}/**", "policies/surface/**", "**/{node_modules,dist}/**"];
const files = globSync("{policies,cli,components,stacks,docs,bench,catalogue-gate}/**/*.ts", { exclude });

it("no name is exported twice", () => {
  const exported = files.flatMap((file) => exportsOf(file).map((name) => ({ name, file })));
  expect(exported.length).toBeGreaterThan(500);
  const twins = [...Map.groupBy(exported, ({ name }) => name)].filter(([, same]) => same.length > 1);
  expect(twins.map(([name, same]) => `${name}: ${same.map(({ file }) => file).join(", ")}`)).toEqual([]);
});

it("nor is one of a cloud's components named as something else is", () => {
  const ours = new Set(files.filter((file) => !file.startsWith("components/")).flatMap(exportsOf));
  const components = globSync("components/{aws,alicloud}/**/*.ts");
  expect(components.flatMap(exportsOf).filter((name) => ours.has(name))).toEqual([]);
});

/** What hands a name on does not give it a meaning. */
function exportsOf(file: string): readonly string[] {
  const found = readFileSync(file, "utf8").matchAll(
    /^export (?:abstract |async )?(?:interface|type|class|function\*?) (\w+)/gm,
  );
  return [...found].flatMap(([, name]) => name ?? []);
}
