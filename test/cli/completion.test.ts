/** A shell completes what there is to type; every help shows an example that the command line takes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandLine } from "../../cli/main.ts";
import { program } from "./program.ts";
import { startLandlocked } from "./run-landlocked.ts";

const folder = program({ "Pulumi.prod.yaml": "config: {}\n" });
mkdirSync(join(folder, "transfers"));
for (const file of ["orders.yaml", "reviewers.yaml", "note.txt"]) writeFileSync(join(folder, "transfers", file), "");

/** What the script asks, and the first word of each line of the answer; the last line is for the script. */
function completed(...words: readonly string[]): readonly string[] {
  const { stdout } = startLandlocked(["complete", "--", ...words], {}, folder);
  return stdout
    .trim()
    .split("\n")
    .slice(0, -1)
    .map((line) => line.split("\t")[0] ?? "");
}

test("commands, options, what an option allows, stacks and transfers are completed", () => {
  expect(completed("pre")).toEqual(["preview", "preflight"]);
  expect(completed("preview", "--")).toContain("--timeout");
  expect(completed("preview", "--stack", "")).toEqual(["dev", "prod"]);
  expect(completed("preflight", "")).toEqual(["dev", "prod"]);
  expect(completed("transfer", "show", "")).toEqual(["orders"]);
  expect(completed("transfer", "review", "orders", "--stage", "")).toEqual(["data-owner", "privacy", "security"]);
});

test.each(["bash", "zsh", "fish"])("%s gets a script of its own", (shell) => {
  const { stdout, status } = startLandlocked(["completion", shell], {}, folder);
  expect([status, stdout.includes("landlocked complete --")]).toEqual([0, true]);
});

test("without a shell, or for one it does not know, those it knows are named", () => {
  const of = (...words: readonly string[]) => startLandlocked(["completion", ...words], {}, folder);
  expect(of()).toEqual({
    stdout: "",
    stderr: "completion: name your shell, bash, zsh, fish or powershell: landlocked completion bash.\n",
    status: 2,
  });
  expect(of("nu").stderr).toContain("Allowed choices are zsh, bash, fish, powershell.");
});

type Command = ReturnType<typeof commandLine>;

function all(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap((one) => all(one as Command))];
}

const commands = all(commandLine()).filter((one) => one.commands.length === 0 && one.name() !== "help");

test.each(commands.map((command) => [command.name(), command] as const))("%s --help shows one", (name, command) => {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  if (name === "complete") return expect(help).toContain("Generate completion suggestions");
  const shown = [...help.matchAll(/^ {2}(?:source <\()?(landlocked [^\n]*)$/gm)].map(([, line]) => line ?? "");
  return expect(shown.every((line) => line.includes(` ${name}`)) && shown.length > 0).toBe(true);
});
