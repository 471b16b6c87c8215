/** Git proves when a signature was there at the latest; a commit that states an older day than those before it proves theirs. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { committedOn } from "../../../policies/register/review/committed-on.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { sampleTransfer, signAll, threeSigners, toYaml } from "../sign-transfer.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, "orders.yaml");
});
const signed = signAll(sampleTransfer("orders"), threeSigners());
const signature = signed.reviews?.[2]?.signature ?? "";

function commit(text: string, day: string): void {
  writeFileSync(file, text);
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ["-c", "user.name=li", "-c", "user.email=li@acme.example", "-c", "commit.gpgsign=false"];
  execFileSync("git", ["add", "."], { cwd: folder });
  execFileSync("git", [...who, "commit", "-q", "-m", day], { cwd: folder, env });
}

test("nothing is proven outside a repository, nor of what is not committed", () => {
  writeFileSync(file, toYaml(signed));
  expect(committedOn(file, signature)).toBeUndefined();
  execFileSync("git", ["init", "-q"], { cwd: folder });
  expect(committedOn(file, signature)).toBeUndefined();
  expect(committedOn(join(folder, "nowhere", "orders.yaml"), signature)).toBeUndefined();
});

test("the first commit that holds it counts, and no older than the commits it follows", () => {
  execFileSync("git", ["init", "-q"], { cwd: folder });
  commit("id: orders\n", "2026-11-10");
  commit(toYaml(signed), "2026-06-01");
  commit(`# a comment\n${toYaml(signed)}`, "2026-11-20");
  expect(committedOn(file, signature)).toBe("2026-11-10");
  expect(committedOn(file, signature.replaceAll("\n", "\r\n"))).toBe("2026-11-10");
});

test("what is no signature is nowhere, whatever the file says", () => {
  execFileSync("git", ["init", "-q"], { cwd: folder });
  commit("reviews: undefined\n", "2026-11-10");
  expect(committedOn(file, "no signature")).toBeUndefined();
});
