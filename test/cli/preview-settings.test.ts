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

  it("leaves nobody knowing which register counts, so nothing passes on any", () => {
    const { transfers, unsoundTransfers } = settings("  landlocked:transfers: { secure: AAAB }\n");
    expect(transfers).toEqual([]);
    expect(unsoundTransfers).toEqual([
      "landlocked:transfers is encrypted, so nobody knows which register counts; write it in plain text.",
    ]);
  });

  it("of another namespace does not matter", () => {
    expect(settings("  shop:password: { secure: AAAB }\n").home).toBeUndefined();
  });
});
