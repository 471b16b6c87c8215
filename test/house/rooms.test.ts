/** The rows of rooms.ts are the rule: the table of docs/layout.md shows them, all folders stand in them, and no import leads up. */
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { ICruiseResult } from "dependency-cruiser";
import { expect, it } from "vitest";
import { rows } from "../../rooms.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const rooms = rows.flat();

it("docs/layout.md shows the rows", () => {
  const table = readFileSync("docs/layout.md", "utf8").matchAll(/^\| (`.+?) \|/gm);
  const shown = [...table].map(([, cell = ""]) => cell.split(", ").map((room) => room.replaceAll("`", "")));
  expect(shown).toEqual(rows);
});

it("every folder with code stands in a row, and every room is there", () => {
  const isIn = (file: string) => (room: string) =>
    room.endsWith("*.ts") ? dirname(file) === dirname(room) : file === room || file.startsWith(`${room}/`);
  const files = globSync("**/*.{ts,cjs}", { exclude: ["node_modules", "**/node_modules", "**/dist"] });
  expect(files.filter((file) => !rooms.some(isIn(file)))).toEqual([]);
  expect(rooms.filter((room) => !files.some((file) => isIn(file)(room)))).toEqual([]);
});

type Import = readonly [from: string, to: string];

/** Of files that hold nothing but these imports, the wrong arrows. */
function refused(imports: readonly Import[]): readonly Import[] {
  const folder = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [, to] of imports) write(to, "export const taken = 1;\n");
  for (const [from, to] of imports) write(from, `export { taken } from "./${relative(dirname(from), to)}";\n`);
  const command = ["--config", resolve("rooms.ts"), "--output-type", "json", "."];
  const { stdout } = spawnSync(resolve("node_modules/.bin/depcruise"), command, { cwd: folder, encoding: "utf8" });
  const { summary } = JSON.parse(stdout) as ICruiseResult;
  return [
    ...new Map(summary.violations.map(({ from, to }) => [`${from} ${to}`, [from, to] as const])).values(),
  ].toSorted();
}

it("no import leads up or beside, or past the step that resolves references", () => {
  const wrong: readonly Import[] = [
    ["cli/explain/ask.ts", "cli/transfer/status.ts"],
    ["cli/render/wrap.ts", "cli/preview/preview-result.ts"],
    ["components/private-cloud.ts", "cli/render/page.ts"],
    ["policies/border/flows/flow.ts", "policies/border/references/follow.ts"],
    ["policies/border/flows/reach.ts", "policies/border/references/text.ts"],
    ["policies/border/terms/value.ts", "policies/border/judge.ts"],
    ["policies/clouds/load-catalogue.ts", "policies/pack/session.ts"],
    ["policies/config/holding.ts", "policies/refuse-unproven.ts"],
    ["policies/files/field-path.ts", "policies/register/reviewers/reviewers.ts"],
    ["policies/laws/load-laws.ts", "policies/config/stack-settings.ts"],
    ["policies/laws/short.ts", "policies/clouds/types.ts"],
    ["policies/pack/policy.ts", "policies/surface/judge.ts"],
    ["policies/pack/project.ts", "cli/main.ts"],
    ["policies/register/review/git.ts", "policies/pack/project-folder.ts"],
    ["policies/register/review/signed-by.ts", "policies/register/standing.ts"],
    ["policies/register/signature/ssh-key.ts", "policies/register/time-stamp/der.ts"],
    ["policies/symbols/output-kind.ts", "policies/replay/replay.ts"],
    ["policies/wire/decode.ts", "policies/pack/started.ts"],
    ["stacks/bucket-name.ts", "components/private-cloud.ts"],
    ["stacks/index.ts", "test/scenario.ts"],
    ["stacks/read-stack-config.ts", "build.ts"],
  ];
  expect(refused(wrong)).toEqual(wrong);
});

it("no import leads from any room to the row above", () => {
  const fileOf = (room: string, name: string) =>
    room.endsWith(".ts") ? room.replace("*", name) : `${room}/${name}.ts`;
  const up = rows.slice(1).flatMap((row, place) => {
    const above = rows[place]?.map((room) => fileOf(room, "taken")) ?? [];
    return row.flatMap((room) => above.map((taken, at): Import => [fileOf(room, `takes-${at}`), taken]));
  });
  // The judge is one file, which both takes and is taken.
  const wrong = up.filter(([from, to]) => from !== "policies/border/judge.ts" && to !== "policies/border/judge.ts");
  expect(refused(wrong)).toEqual(wrong.toSorted());
});

it("imports lead down, and stay in their room", () => {
  const right: readonly Import[] = [
    ["cli/preview/render-preview.ts", "cli/render/wrap.ts"],
    ["docs/catalogue.ts", "test/scenario.ts"],
    ["policies/border/flows/flow.ts", "policies/border/terms/value.ts"],
    ["policies/pack/pack.ts", "policies/register/review/git.ts"],
    ["policies/register/reviewers/reviewers.ts", "policies/register/transfer-file/stages.ts"],
  ];
  expect(refused(right)).toEqual([]);
});
