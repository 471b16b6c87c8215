/** Slips of a stack's file are told by their line; what a file may well hold is not. */
import { expect, test } from "vitest";
import { keysBesideConfig, lookalikeLines } from "../../policies/replay/stack-file-slips.ts";

test.each([
  ["config:\n  landlocked:region： eu-central-1", 2, "landlocked:region: eu-central-1"],
  ["config:\n  landlocked：region: eu-central-1", 2, "landlocked:region: eu-central-1"],
  ["config：\n  a:b: c", 1, "config:"],
])("a look-alike colon in %j", (text, line, write) => {
  expect(lookalikeLines(text)).toEqual([{ line, clause: expect.stringMatching(new RegExp(`write ${write}$`)) }]);
});

test("a colon in a value is its own", () => expect(lookalikeLines("config:\n  a:note: 注意：x")).toEqual([]));

test.each([
  ["aws:region: eu-central-1", ["aws:region"], /beside config:/],
  ["confg:\n  a:b: c", ["confg"], /did you mean config:$/],
])("keys that nobody reads in %j", (text, keys, clause) => {
  expect(keysBesideConfig(text, keys)).toEqual([{ line: 1, clause: expect.stringMatching(clause) }]);
});

test("the engine's own keys stay", () => {
  const keys = ["config", "encryptionsalt", "secretsprovider", "encryptedkey", "environment"];
  expect(keysBesideConfig("", keys)).toEqual([]);
  expect(keysBesideConfig("", keys.slice(1))).toEqual([]);
});
