/** CHANGELOG.md has the form of Keep a Changelog 1.1.0, newest first, up to the version of the packages. */
import { readFileSync } from "node:fs";
import policies from "@landlocked/policies/package.json" with { type: "json" };
import { expect, test } from "vitest";
import cli from "../../cli/package.json" with { type: "json" };
import { isThere, namedPaths } from "./named-paths.ts";

const page = readFileSync("CHANGELOG.md", "utf8");
const [opening = "", ...versions] = page.split(/^## /m);
const kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

test("it opens with its title and the form it keeps to", () => {
  expect(opening).toMatch(/^# Changelog\n/);
  expect(opening).toContain("https://keepachangelog.com/en/1.1.0/");
});

test("its versions are dated and in order, what is unreleased first", () => {
  const [first, ...released] = versions.map((section) => section.split("\n", 1)[0] ?? "");
  expect(first).toBe("[Unreleased]");
  const parsed = released.map((heading) => /^\[(\d+\.\d+\.\d+)\] - (20\d\d-\d\d-\d\d)$/.exec(heading));
  expect(parsed).not.toContain(null);
  const days = parsed.map((match) => match?.[2] ?? "");
  expect(days).toEqual([...days].sort().reverse());
  expect(parsed[0]?.[1]).toBe(policies.version);
  expect(cli.version).toBe(policies.version);
});

test("each version groups its changes by kind, each kind once and in order, and each has some", () => {
  for (const version of versions) {
    const [, ...groups] = version.split(/^### /m);
    const named = groups.map((group) => group.split("\n", 1)[0] ?? "");
    expect(named).toEqual(kinds.filter((kind) => named.includes(kind)));
    for (const group of groups) expect(group).toMatch(/^\w+\n\n- /);
  }
});

test("every path it names exists", () => {
  expect(namedPaths("CHANGELOG.md").filter((path) => !isThere(path))).toEqual([]);
});
