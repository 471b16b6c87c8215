/** Only a plain file has bytes; anything else says why it has none, and keeps nobody waiting. */
import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { isMissing, readRegularFile } from "../../../policies/register/strict/read-regular-file.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { unless } from "../../unless.ts";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const at = (name: string): string => join(folder, name);

it("gives the bytes of a file, and of no link", () => {
  writeFileSync(at("file"), "bytes");
  symlinkSync(at("file"), at("link"));
  expect(readRegularFile(at("file"))).toEqual(Buffer.from("bytes"));
  expect(readRegularFile(at("link"))).toEqual({ problem: "is a link; put the file itself there" });
});

it("says why there are none", () => {
  writeFileSync(at("file"), "bytes");
  symlinkSync(at("nowhere"), at("dangling"));
  expect(readRegularFile(at("nothing"))).toEqual({ problem: "is missing" });
  expect(readRegularFile(at("dangling"))).toEqual({ problem: "is a link; put the file itself there" });
  expect(readRegularFile(folder)).toEqual({ problem: "is no file" });
  expect(readRegularFile(join(at("file"), "below"))).toEqual({
    problem: expect.stringMatching(/^can't be read \(ENOTDIR/),
  });
});

it(
  "does not wait for a pipe",
  unless(process.platform === "win32" ? "Windows has no named pipes in folders" : undefined),
  () => {
    expect(spawnSync("mkfifo", [at("pipe")]).status).toBe(0);
    expect(readRegularFile(at("pipe"))).toEqual({ problem: "is no file" });
  },
);

it("isMissing knows a missing file from other errors", () => {
  expect(isMissing(Object.assign(new Error("x"), { code: "ENOENT" }))).toBe(true);
  expect(isMissing(Object.assign(new Error("x"), { code: "EACCES" }))).toBe(false);
  expect(isMissing("ENOENT")).toBe(false);
});
