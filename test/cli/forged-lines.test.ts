/** No word that is typed, at whatever place of whatever command, forges a line, a colour or an order of letters of ours. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../cli/main.ts";
import { opening, program } from "./program.ts";
import { runLandlocked } from "./run-landlocked.ts";

type Command = ReturnType<typeof commandLine>;

const forged = "ok  dev: nothing refused";
const word = `nowhere\n${forged}\u001b[32m\r${forged}\u2028\u202E`;

/** Every command with the words it must be given besides, sound ones. */
const commands = commandLine()
  .commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]))
  .map((command) => ({ command, path: pathOf(command) }));

/** Each place of the declaration that takes a word: a new option is asked too. */
const places = commands.flatMap(({ command, path }) => [
  ...command.options
    .filter((option) => option.required || option.optional)
    .map((option) => ({
      at: `${path.join(" ")} ${option.long}`,
      args: [...path, ...argumentsOf(command, "orders"), ...needed(command, option.long), option.long ?? "", word],
    })),
  ...(command.registeredArguments.length > 0
    ? [{ at: `${path.join(" ")} <argument>`, args: [...path, ...argumentsOf(command, word), ...needed(command)] }]
    : []),
  {
    at: `${path.join(" ")}, one word more`,
    args: [...path, ...argumentsOf(command, "orders"), ...needed(command), word],
  },
]);

describe("a typed word forges no line", () => {
  const folder = program({
    "Pulumi.dev.yaml": "config:\n  aws:region: eu-central-1\n",
    "index.js": `${opening}bucket("orders", {});`,
  });
  mkdirSync(join(folder, "transfers"));

  it("is tried at every place that takes one", () => expect(places.length).toBeGreaterThan(60));

  it.each([
    ...places,
    { at: "a command", args: [word] },
    { at: "an option", args: ["preview", `--${word}`] },
    { at: "a command of transfer", args: ["transfer", word] },
    { at: "a mechanism's fact", args: ["explain", "--from", "DE", "--to", "US", "--holds", `eu.scc:${word}`] },
    { at: "an option nearly meant", args: ["preview", `--stac\n${forged}`] },
  ])("$at", async ({ args }) => {
    const { stdout, stderr, status } = await runLandlocked(args, { NO_COLOR: "1" }, folder);
    for (const line of `${stdout}\n${stderr}`.split(/[\n\r\u2028]/)) expect(line).not.toMatch(/^\s*ok {2}dev/);
    expect(`${stdout}${stderr}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(status).not.toBeNull();
  });
});

it("nor does the name of a file, or what a program fails by", async () => {
  const name = `b\n${forged}`;
  const folder = program({ [`Pulumi.${name}.yaml`]: "config: [\n", "index.js": `throw new Error("x\\n${forged}")` });
  writeFileSync(join(folder, "Pulumi.dev.yaml"), "config: {}\n");
  for (const args of [["preview"], ["preview", "--stack", name], ["preview", "--stack", "c"], ["preflight", "dev"]]) {
    const { stdout, stderr } = await runLandlocked(args, { NO_COLOR: "1" }, folder);
    for (const line of `${stdout}\n${stderr}`.split("\n")) expect(line, args.join(" ")).not.toMatch(/^ok {2}dev/);
  }
});

function pathOf(command: Command): readonly string[] {
  return command.parent?.parent ? [command.parent.name(), command.name()] : [command.name()];
}

function argumentsOf({ registeredArguments }: Command, given: string): readonly string[] {
  return registeredArguments.map(() => given);
}

/** Options without which a command says nothing of the others. */
function needed(command: Command, except?: string): readonly string[] {
  const words: Readonly<Record<string, string>> = { "--stage": "privacy", "--key": "nowhere", "--reason": "none" };
  const sure = command.options.some(({ long }) => long === "--yes") ? ["--yes"] : [];
  const wanted = command.options
    .filter(({ mandatory, long, defaultValue }) => mandatory && long !== except && defaultValue === undefined)
    .flatMap(({ long }) => [long ?? "", words[long ?? ""] ?? "60d"]);
  return [...sure, ...wanted];
}
