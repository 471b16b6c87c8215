/** README.md shows what the command prints, and names no command, script or path that is not there. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { checkPackConfig } from "../../policies/config/pack-config.ts";
import { namespace, statedConfigSchema } from "../../policies/config/stack-config.ts";
import { startLandlocked } from "../cli/run-landlocked.ts";
import { namedCommands, problemsOf } from "./named-commands.ts";
import { isThere, namedPaths } from "./named-paths.ts";

const page = readFileSync("README.md", "utf8");

/** What differs by the width of a terminal. */
const unwrapped = (text: string) => text.replaceAll(/\s+/g, " ").trim();

test("the preview it shows is what the command prints, but for what it marks as left out", () => {
  const [, command = "", shown = ""] = /^```\n\$ npx landlocked (.*)\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const { stdout, status } = startLandlocked(command.split(" "), {}, process.cwd());
  expect(status).toBe(1);
  const printed = unwrapped(stdout);
  const parts = shown.split("[...]").map(unwrapped);
  expect(parts.length).toBeGreaterThan(1);
  expect(printed.startsWith(parts[0] ?? "?")).toBe(true);
  expect(printed.endsWith(parts.at(-1) ?? "?")).toBe(true);
  let from = 0;
  for (const part of parts) {
    const at = printed.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(from);
    from = at + part.length;
  }
});

test("each line of its shell blocks runs npm, landlocked or Pulumi's own command line, by what these know", () => {
  const lines = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block]) => (block ?? "").trim().split("\n"))
    .flatMap((line) => line.replace(/ +#.*/, "").split(" && "));
  const engine = "pulumi (up|preview|stack init) [^']+";
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    expect(line).toMatch(
      new RegExp(
        `^(npm (ci|test|run [\\w:]+|(pack|install) .+)|npx landlocked .+|npx -c '${engine}'|${engine}|git add stacks/\\S+)$`,
      ),
    );
  }
});

test("every script, command and option it names exists", () => {
  const scripts = [...page.matchAll(/npm (?:run ([\w:-]+)|(test))/g)].map(([, run, own]) => run ?? own ?? "");
  expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  const commands = namedCommands(page);
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.flatMap(problemsOf)).toEqual([]);
});

test("the config it shows is what a stack and the pack may state", () => {
  const [, yaml = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const { config } = parse(yaml) as { readonly config: Readonly<Record<string, unknown>> };
  const own = Object.entries(config).filter(([key]) => key.startsWith(`${namespace}:`));
  // Without it the providers, and so the preview of the snippet alone, know no region.
  expect(config["aws:region"]).toBe(config[`${namespace}:region`]);
  const keys = own.map(([key, value]) => [key.replace(`${namespace}:`, ""), value]);
  expect(statedConfigSchema.parse(Object.fromEntries(keys))).toMatchObject({ region: "eu-central-1" });
  const [, json = ""] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const told = JSON.parse(json) as { readonly "read-settings": unknown };
  expect(checkPackConfig(told["read-settings"])).toMatchObject({ home: "aws/eu-central-1" });
});

test("every path it names exists", () => {
  const paths = namedPaths("README.md");
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});
