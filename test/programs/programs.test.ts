/** Every program of this folder, previewed: its verdict and words of its findings are those of programs.yaml. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { previewProgram } from "../../cli/preview/preview-program.ts";
import { runLandlocked } from "../cli/run-landlocked.ts";
import { type Expectation, readExpectations } from "./expectation.ts";
import { judgedTogether } from "./run-together.ts";

const here = import.meta.dirname;
const day = "2026-12-01";
const all = readExpectations();
const named = ({ program, stack, why }: Expectation) => `${program}${stack === "dev" ? "" : `, ${stack}`}: ${why}`;

it("knows every stack of every program, once", () => {
  const programs = readdirSync(here, { withFileTypes: true }).filter((one) => one.isDirectory());
  const stacks = programs.flatMap(({ name }) =>
    readdirSync(join(here, name)).flatMap((file) => {
      const stack = /^Pulumi\.(.+)\.yaml$/.exec(file)?.[1];
      return stack === undefined ? [] : [`${name}/${stack}`];
    }),
  );
  expect(all.map(({ program, stack }) => `${program}/${stack}`).sort()).toEqual(stacks.sort());
});

it("calls nothing a gap that is right", () => {
  expect(all.filter(({ verdict, gap }) => gap?.right === verdict && gap.shows === undefined)).toEqual([]);
});

describe("together", () => {
  it.each(all.filter(({ alone }) => !alone).map((one) => [named(one), one] as const))("%s", async (_, one) => {
    const { verdict, findings } = await judgedTogether(join(here, one.program), one.stack, day);
    expect(verdict === "ok" && findings.length > 0 ? "reported" : verdict).toBe(one.verdict);
    const said = findings.map(({ message }) => message).join("\n");
    for (const words of one.says ?? []) expect(said).toContain(words);
  });
});

it.each(["aws-database-backed-up-in-oregon", "aws-read-replica-by-component-providers", "secrets-in-findings"])(
  "says together what it says in a process of its own: %s",
  async (program) => {
    const options = { cwd: join(here, program), stacks: ["dev"], day };
    const { stacks } = await previewProgram(options);
    expect(stacks).toMatchObject([await judgedTogether(options.cwd, "dev", day)]);
  },
);

describe("alone", () => {
  it.each(all.filter(({ alone }) => alone).map((one) => [named(one), one] as const))("%s", async (_, one) => {
    const { stdout, stderr, status } = await runLandlocked(
      ["preview", "--cwd", join(here, one.program), "--stack", one.stack],
      {},
      here,
    );
    const written = stdout + stderr;
    expect(verdictOf(written, status)).toBe(one.verdict);
    for (const words of one.says ?? []) expect(written).toContain(words);
    const shown = (one.hides ?? []).filter((secret) => written.includes(secret));
    if (controls.test(written)) shown.push("control characters");
    expect(shown).toEqual(one.gap?.shows ?? []);
  });
});

/** What a terminal acts on: control characters but tabs and line ends, and what turns the direction of text. */
const controls = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

function verdictOf(written: string, status: number | null): string | undefined {
  if (status === 2) return /\n {4,}at /.test(written) ? "failed" : "input-wrong";
  return /^(ok|refused|unproven) {2}/m.exec(written.trimEnd().split("\n").at(-1) ?? "")?.[1];
}
