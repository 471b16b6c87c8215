/** docs/register.md: its examples are read by the schemas, its transfer passes, and every key and command in it exists. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { registerWords } from "../../policies/config/read-transfers.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { type Allowed, asJsonSchema } from "../../policies/files/allowed.ts";
import { parseReviewers } from "../../policies/register/reviewers/reviewers.ts";
import { stages } from "../../policies/register/transfer-file/stages.ts";
import { transferFile } from "../../policies/register/transfer-file/transfer-file.ts";
import { transferSchema } from "../../policies/register/transfer-file/transfer-schema.ts";
import { startLandlocked } from "../cli/run-landlocked.ts";
import { reviewersText, signAll, signer, toYaml } from "../register/sign-transfer.ts";
import { namedCommands, problemsOf } from "./named-commands.ts";
import { isThere, namedPaths } from "./named-paths.ts";

const page = readFileSync("docs/register.md", "utf8");
const [reviewersYaml = "", transferYaml = ""] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
  ([, text]) => text,
);
const reviewers = parseReviewers(Buffer.from(reviewersYaml), "transfers/reviewers.yaml");
const contents = transferSchema(registerWords(await loadFacts())).parse(parse(transferYaml));
const folder = mkdtempSync(join(tmpdir(), "landlocked-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("its reviewers are read, one a stage, each with another kind of key", () => {
  const all = [...reviewers.byId.values()];
  expect(all.flatMap((one) => one.stages)).toEqual(stages);
  expect(new Set(all.flatMap(({ keys }) => keys.map(({ key }) => key.type))).size).toBe(3);
});

test("what it says of those who left and of stolen keys is read too", () => {
  const changed = reviewersYaml
    .replace("stages: [data-owner]", 'stages: [data-owner]\n    left: "2027-01-01"')
    .replace('until: "2027-12-31"', 'revoked: "2026-12-01"');
  const [first] = parseReviewers(Buffer.from(changed), "transfers/reviewers.yaml").byId.values();
  expect(first).toMatchObject({ left: "2027-01-01", keys: [{ revoked: "2026-12-01" }] });
});

test("signed by them, its transfer passes, and its status is as shown", () => {
  const signers = [...reviewers.byId.values()].map(({ id, stages: may, keys: [entry] }) =>
    signer(id, may, { type: entry?.key.type ?? "ssh-ed25519" }),
  );
  mkdirSync(join(folder, "transfers/documents"), { recursive: true });
  writeFileSync(join(folder, "transfers/reviewers.yaml"), reviewersText(signers, reviewers.reviewMonths));
  writeFileSync(join(folder, "transfers/contacts-to-frankfurt.yaml"), toYaml(signAll(contents, signers, "2026-11-23")));
  // The hashes shown are those of two files that hold these words.
  writeFileSync(join(folder, "transfers/documents/contract.pdf"), "test");
  writeFileSync(join(folder, "transfers/documents/pipia.pdf"), "test2");
  const run = (command: string) => startLandlocked(["transfer", command, "--day", "2026-11-23"], {}, folder);
  expect(run("verify")).toMatchObject({ status: 0, stderr: "" });
  const [, shown] = /^\$ npx landlocked transfer status\n([\s\S]*?)```/m.exec(page) ?? [];
  expect(run("status").stdout).toBe(shown);
});

test("it names every key of a transfer's file", () => {
  const keys = [...new Set(keysOf(asJsonSchema(transferFile)))];
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(page))).toEqual([]);
});

test("every command and option in it exists", () => {
  const commands = namedCommands(page);
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.flatMap(problemsOf)).toEqual([]);
  expect(problemsOf("landlocked transfer sign x")).toEqual([
    "landlocked transfer sign x: transfer has no command sign",
  ]);
  expect(problemsOf("landlocked transfer show x --to y")).toEqual([
    "landlocked transfer show x --to y: show has no option --to",
  ]);
});

test("every path it names exists, but those of a reader's own register", () => {
  const own = /^transfers\/|^documents\//;
  expect(namedPaths("docs/register.md").filter((path) => !own.test(path) && !isThere(path))).toEqual([]);
});

/** Of maps and of the maps in their lists. */
function keysOf({ properties = {}, items }: Allowed): readonly string[] {
  return [
    ...Object.entries(properties).flatMap(([key, field]) => [key, ...keysOf(field)]),
    ...(items ? keysOf(items) : []),
  ];
}
