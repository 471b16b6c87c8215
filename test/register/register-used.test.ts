/** A register outside the project, or with reviewers that are not committed, is told. */
import { execFileSync } from "node:child_process";
import { mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { registerUsed } from "../../policies/register/register-used.ts";
import { temporaryFolder } from "../temporary-folder.ts";

let root: string;
let project: string;
let register: string;
beforeEach(() => {
  root = realpathSync(temporaryFolder());
  project = join(root, "shop");
  register = join(project, "transfers");
  mkdirSync(register, { recursive: true });
  writeFileSync(join(register, "reviewers.yaml"), "reviewMonths: 12\n");
});

test("without a repository only its place is told", () => {
  expect(registerUsed(register, project)).toEqual({ path: "transfers", isOutside: false, isChanged: false });
  expect(registerUsed(project, register)).toEqual({ path: project, isOutside: true, isChanged: false });
  expect(registerUsed(register, undefined)).toMatchObject({ path: register, isOutside: true });
});

test("a link that leads out of the project, or a folder that only begins alike, is outside", () => {
  const foreign = join(root, "shop-2", "transfers");
  mkdirSync(foreign, { recursive: true });
  symlinkSync(foreign, join(project, "linked"));
  expect(registerUsed(join(project, "linked"), project)).toMatchObject({ path: foreign, isOutside: true });
  expect(registerUsed(foreign, project)).toMatchObject({ path: foreign, isOutside: true });
  expect(registerUsed(root, project)).toMatchObject({ path: root, isOutside: true });
  const dotted = join(project, "..transfers");
  mkdirSync(dotted);
  expect(registerUsed(dotted, project)).toMatchObject({ path: "..transfers", isOutside: false });
});

test("reviewers other than those committed are told, however their lines end", () => {
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root });
  git("init", "-q");
  const isChanged = () => registerUsed(register, project).isChanged;
  expect(isChanged()).toBe(true);
  git("add", ".");
  git(
    "-c",
    "user.name=li",
    "-c",
    "user.email=li@acme.example",
    "-c",
    "commit.gpgsign=false",
    "commit",
    "-q",
    "-m",
    "x",
  );
  expect(isChanged()).toBe(false);
  writeFileSync(join(register, "reviewers.yaml"), "reviewMonths: 12\r\n");
  expect(isChanged()).toBe(false);
  writeFileSync(join(register, "reviewers.yaml"), "reviewMonths: 24\n");
  expect(isChanged()).toBe(true);
  rmSync(join(register, "reviewers.yaml"));
  expect(isChanged()).toBe(true);
});

test.each(["sha1", "sha256"])("reviewers as committed by %s are not told, whatever letters they are in", (format) => {
  const text = "# Müller, 李\n";
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: root });
  git("init", "-q", `--object-format=${format}`);
  writeFileSync(join(register, "reviewers.yaml"), text);
  git("add", ".");
  git("-c", "user.name=li", "-c", "user.email=li@acme.example", "-c", "commit.gpgsign=false", "commit", "-qm", "x");
  for (const written of [text, text.replace("\n", "\r\n")]) {
    writeFileSync(join(register, "reviewers.yaml"), written);
    expect(registerUsed(register, project).isChanged).toBe(false);
  }
});
