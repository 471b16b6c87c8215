/** docs/catalogue.md says of each type all that its entry says, and says it once. */

import { expect, test } from "vitest";
import { catalogue } from "../../docs/catalogue.ts";
import { loadCatalogue } from "../../policies/clouds/load-catalogue.ts";

const page = catalogue();
const lines = page.split("\n").filter((line) => line !== "" && !line.startsWith("| ---"));
const rows = lines.filter((line) => line.startsWith("| `"));
const groups = lines.filter((line) => line.startsWith("- "));
const entries = [...(await loadCatalogue()).values()];

test("every type is described in a row, or named in a group, once", () => {
  const described = rows.map((row) => row.split("`")[1]);
  const named = groups.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, token]) => token));
  expect(described.length + named.length).toBe(entries.length);
  const types = entries.map(({ type }) => type);
  expect(
    types.filter((type) => !described.includes(type) && !named.includes(type.slice(type.indexOf(":") + 1))),
  ).toEqual([]);
});

test("no line is repeated, on the page or within a row", () => {
  expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  const repeating = rows.filter((row) => {
    const said = (row.split(" | ")[2] ?? "").split("<br>");
    return new Set(said).size < said.length;
  });
  expect(repeating).toEqual([]);
});

test("a row says the conditions, what narrows it, and why", () => {
  const rowOf = new Map(rows.map((row) => [row.split("`")[1], row]));
  const unsaid = entries.flatMap(({ type, movements = [], exposures = [], why, ...rest }) => {
    const row = rowOf.get(type);
    if (row === undefined) return [];
    const conditions = [...movements, ...exposures].flatMap((one) => one.when ?? []);
    const narrowing = movements.flatMap(({ narrowedBy = [] }) => narrowedBy);
    const narrowed = narrowing.flatMap((one) => [one, ...(one.when ?? [])]);
    const paths = [...conditions, ...narrowed, ...(rest.unreadIf ?? [])].map(({ path }) => `\`${path}\``);
    return [...paths, ...(why === undefined ? [] : [why])]
      .filter((one) => !row.includes(one))
      .map((one) => `${type}: ${one}`);
  });
  expect(unsaid).toEqual([]);
  expect(rows.filter((row) => row.includes(", when "))).not.toHaveLength(0);
});

test("each group is named with its reason", () => {
  expect(groups.length).toBeGreaterThan(200);
  for (const line of groups) expect(line).toMatch(/^- (inert|guards): \w.+: `/);
});

test("nothing shows up as an object or as undefined", () => {
  expect(page).not.toMatch(/undefined|\[object/);
});
