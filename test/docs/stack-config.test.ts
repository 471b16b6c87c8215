/** The page on stack files has every key, with what is allowed and what it means. */
import { expect, it } from "vitest";
import { stackConfig } from "../../docs/stack-config.ts";
import { stackConfigSchema } from "../../policies/config/stack-config.ts";

const page = stackConfig();
const rows = page.split("\n").filter((line) => line.startsWith("| `"));

it("documents every key of a stack file, with what is allowed and what it means", () => {
  const keys = Object.keys(stackConfigSchema.shape);
  expect(rows.filter((row) => row.startsWith("| `landlocked:")).map((row) => row.split("`")[1])).toEqual(
    keys.map((key) => `landlocked:${key}`),
  );
  for (const row of rows) {
    const [, , allowed, byDefault, meaning] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    expect([allowed, byDefault, meaning], row).not.toContain("");
    expect(row).not.toMatch(/undefined|another value|\[object/);
  }
});

it("documents the keys of lists and maps in tables of their own", () => {
  const titles = page.split("\n").filter((line) => line.startsWith("## "));
  expect(titles).toEqual([
    "## Each of accepted",
    "## Each of anonymisers",
    "## Each of objectStores",
    "## Each of databases",
    "## compute",
    "## compute.kubernetes",
    "## compute.machines",
    "## key",
  ]);
  expect(page).toContain(
    "| `backupDays` | a whole number from 7 to 35 | `14` | Days backups are kept, in the region. |",
  );
});
