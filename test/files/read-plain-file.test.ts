/** What people name as a file is read only where it is one, of a size such files have, and nothing keeps the reader waiting. */
import { spawnSync } from "node:child_process";
import { symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { readPlainFile } from "../../policies/files/read-plain-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { unless } from "../unless.ts";

const limits = { most: 100, links: true };
let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const at = (name: string): string => join(folder, name);

it("gives the bytes, by a link only where links are followed", () => {
  writeFileSync(at("file"), "bytes");
  symlinkSync(at("file"), at("link"));
  expect(readPlainFile(at("file"), limits)).toEqual(Buffer.from("bytes"));
  expect(readPlainFile(at("link"), limits)).toEqual(Buffer.from("bytes"));
  expect(() => readPlainFile(at("link"), { ...limits, links: false })).toThrow("ELOOP");
});

it("reads nothing that is too large, whatever it would take to read it", () => {
  writeFileSync(at("file"), "");
  truncateSync(at("file"), 10 * 2 ** 30);
  expect(readPlainFile(at("file"), limits)).toEqual({ problem: "has 10737418240 bytes; at most 100 are read" });
});

it("reads no folder, and throws where nothing is", () => {
  expect(readPlainFile(folder, limits)).toEqual({ problem: "is no file" });
  expect(() => readPlainFile(at("nothing"), limits)).toThrow("ENOENT");
});

const notWindows = unless(process.platform === "win32" ? "Windows has no named pipes in folders" : undefined);

it("waits for no pipe and reads no device", notWindows, () => {
  expect(spawnSync("mkfifo", [at("pipe")]).status).toBe(0);
  expect(readPlainFile(at("pipe"), limits)).toEqual({ problem: "is no file" });
  expect(readPlainFile("/dev/zero", limits)).toEqual({ problem: "is no file" });
});
