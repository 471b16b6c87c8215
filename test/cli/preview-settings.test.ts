/** What a stack's files state, as an offline preview is judged by it: encrypted is not absent. */

import { describe, expect, it } from "vitest";
import { previewSettings } from "../../cli/preview/preview-settings.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { readProject } from "../../policies/replay/read-project.ts";
import { readStackFile } from "../../policies/replay/read-stack-file.ts";
import { program } from "./program.ts";

const facts = await loadFacts();
const settings = (config: string) => {
  const project = readProject(program({ "Pulumi.dev.yaml": `config:\n${config}` }));
  return previewSettings(project, "dev", readStackFile(project, "dev"), "2026-06-01", facts);
};

it("are the stack's own, of its project, on the day", () => {
  expect(settings("  landlocked:cloud: aws\n  landlocked:region: eu-west-1\n")).toMatchObject({
    stack: "dev",
    project: "shop",
    day: "2026-06-01",
    home: { city: "Dublin" },
  });
});

describe("a key that is encrypted", () => {
  it("is an error, whole or in part, for each in a line of its own", () => {
    const locked =
      "  landlocked:cloud: { secure: AAAB }\n  landlocked:region: { secure: AAAB }\n  landlocked:subjects: [{ secure: AAAB }]\n";
    const sentence = (key: string) =>
      `config of stack dev: landlocked:${key} is encrypted; allowed is plain text, since an offline preview opens no secrets.`;
    expect(() => settings(locked)).toThrow(["cloud", "region", "subjects"].map(sentence).join("\n"));
  });

  it("is an error for the register too: the usual folder may be another than the one that counts", () => {
    expect(() => settings("  landlocked:transfers: { secure: AAAB }\n")).toThrow(
      "config of stack dev: landlocked:transfers is encrypted; allowed is plain text",
    );
  });

  it("of another namespace does not matter", () => {
    expect(settings("  shop:password: { secure: AAAB }\n").home).toBeUndefined();
  });
});

describe("a home that may be in an environment", () => {
  const sentence =
    "config of stack dev: landlocked:cloud and landlocked:region are not stated, and may be in acme/eu, which an offline preview can't open; allowed is to state both in the stack's file, or judge with pulumi preview --policy-pack.";

  it("is an error, and none where the stack's file states it", () => {
    const home = "  landlocked:cloud: aws\n  landlocked:region: eu-central-1\n";
    expect(() => settings("  a: b\nenvironment: [acme/eu]\n")).toThrow(sentence);
    expect(settings(`${home}environment: [acme/eu]\n`).home?.code).toBe("eu-central-1");
  });
});
