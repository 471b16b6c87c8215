/** The file of --policy-pack-config, before the engine drops what is misspelt in it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkConfigFile, configFileOf } from "../../policies/pack/config-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("which file belongs to this pack", () => {
  const pack = join(import.meta.dirname, "../../policies");
  const folder = join(pack, "..");
  const of = (...words: readonly string[]) => configFileOf({ words: ["pulumi", "preview", ...words], folder }, pack);

  it("is the one at the pack's own place, in either spelling", () => {
    expect(of("--policy-pack", "policies", "--policy-pack-config", "a.json")).toBe(join(folder, "a.json"));
    expect(of("--policy-pack=policies", "--policy-pack-config=/b.json")).toBe("/b.json");
    const both = ["--policy-pack", "../other", "--policy-pack", "policies"];
    expect(of(...both, "--policy-pack-config", "a.json", "--policy-pack-config", "b.json")).toBe(
      join(folder, "b.json"),
    );
    expect(of("--policy-pack=../other,policies", "--policy-pack-config=a.json,b.json")).toBe(join(folder, "b.json"));
  });

  it("is none where the pack was given none", () => {
    expect(
      of("--policy-pack", "../other", "--policy-pack", "policies", "--policy-pack-config", "a.json"),
    ).toBeUndefined();
    expect(of("--policy-pack-config", "a.json")).toBeUndefined();
  });
});

const check = (text: string): void => {
  const file = join(temporaryFolder(), "config.json");
  writeFileSync(file, text);
  checkConfigFile(file, "config.json");
};

it.each([
  [{ "read-setings": {} }, "read-setings is no known key; the nearest is read-settings."],
  [{ "read-settings": { hme: "aws/eu-central-1" } }, "read-settings.hme is no known key; the nearest is home."],
  [{ "read-settings": { pinned: "yes" } }, 'read-settings.pinned is "yes"; allowed is true or false.'],
  [{ "refuse-unproven": { home: "x" } }, "refuse-unproven.home is no known key; known is enforcementLevel."],
  [{ "read-settings": { enforcementLevel: "disabled" } }, 'read-settings.enforcementLevel is "disabled"; allowed is '],
])("refuses %j", (stated, sentence) => {
  expect(() => check(JSON.stringify(stated))).toThrow(`config.json, line 1: ${sentence}`);
});

it.each([
  '{ "read-settings": { "home": "aws/eu-central-1", "enforcementLevel": "advisory" } }',
  '{ "report-transfer": "disabled", "refuse-laundering": "mandatory", "all": "advisory" }',
  '{ "refuse-unproven": { "enforcementLevel": "disabled" } }',
  "{}",
])("takes %s", (text) => expect(check(text)).toBeUndefined());
