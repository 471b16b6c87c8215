/** Git is asked as it stands: its failure is no answer, and no variable leads it elsewhere. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { gitIn } from "../../../policies/register/review/git.ts";

const folder = mkdtempSync(join(tmpdir(), "landlocked-git-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

test("gives its lines, and none where it fails", () => {
  expect(gitIn(folder)("--version")).toEqual([expect.stringContaining("git version")]);
  expect(gitIn(folder)("rev-parse", "HEAD")).toEqual([]);
});

test("is led to no other repository", () => {
  const other = join(folder, "other");
  execFileSync("git", ["init", "-q", other]);
  vi.stubEnv("GIT_DIR", join(other, ".git"));
  expect(gitIn(other)("rev-parse", "--git-dir")).toEqual([".git"]);
  expect(gitIn(folder)("rev-parse", "--git-dir")).toEqual([]);
});
