/** Files that unfold without end, or lie deeper than calls can go, are told in one sentence, wherever they are read. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { program } from "./program.ts";
import { runLandlocked } from "./run-landlocked.ts";

const deep = "[".repeat(300_000);
const doubling = Array.from({ length: 30 }, (_, level) => `  a${level + 1}: &a${level + 1} [*a${level}, *a${level}]\n`);
const laughs = `config:\n  a0: &a0 [ha]\n${doubling.join("")}`;
const tooDeep = "values lie more than 200 deep in each other; no such file needs that.";
const unfolds = "its aliases (*name) unfold to far more than stands there; write the values out.";

it.each([
  ["Pulumi.dev.yaml", deep, ["preview"], `Pulumi.dev.yaml: ${tooDeep}`],
  ["Pulumi.dev.yaml", laughs, ["preview"], `Pulumi.dev.yaml: ${unfolds}`],
  ["Pulumi.yaml", deep, ["preview"], `Pulumi.yaml: ${tooDeep}`],
  ["question.yaml", deep, ["explain", "--facts", "question.yaml"], `question.yaml: ${tooDeep}`],
  ["question.yaml", laughs, ["explain", "--facts", "question.yaml"], `question.yaml: ${unfolds}`],
  ["new.yaml", deep, ["transfer", "new", "--file", "new.yaml"], `new.yaml: the file has 300000 bytes`],
  ["transfers/orders.yaml", "[".repeat(9_000), ["transfer", "show", "orders"], `transfers/orders.yaml: ${tooDeep}`],
  ["transfers/reviewers.yaml", "[".repeat(9_000), ["transfer", "verify"], ""],
  [
    "ledger.json",
    `${deep}${"]".repeat(300_000)}`,
    ["preview"],
    "ledger.json: [0] is a list of 1; allowed is a map with the keys",
  ],
  [
    "Pulumi.dev.yaml",
    `config:\n  shop:long: ${"x".repeat(3_000_000)}\n`,
    ["preview"],
    "The program can't be started: the stack's config is longer than this system hands to a program.",
  ],
])("%s", async (file, text, args, sentence) => {
  const folder = program({ "Pulumi.dev.yaml": "config:\n  landlocked:ledgers: [ledger.json]\n", "index.js": "" });
  for (const [path, content] of [
    ["ledger.json", "[]"],
    [file, text],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { stdout, stderr, status } = await runLandlocked(args, {}, folder);
  expect(stdout + stderr).toContain(sentence);
  expect(stdout + stderr).not.toMatch(/call stack|\n\s+at |exhaustion/);
  expect([0, 1, 2]).toContain(status);
});
