/** Registering a transfer from a file: checked, completed by its hashes, never over another. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { temporaryFolder } from "../temporary-folder.ts";
import { runLandlocked } from "./run-landlocked.ts";
import { lawfulTransfer } from "./transfer-project.ts";

describe("landlocked transfer new --file", () => {
  const content = lawfulTransfer();
  const project = (files: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder();
    const paths = content.laws["CN-PIPL"]?.documents?.map(({ path }) => path) ?? [];
    const documents = Object.fromEntries(paths.map((path) => [`transfers/${path}`, path]));
    for (const [name, text] of Object.entries({ ...documents, ...files })) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
  const take = (folder: string) => runLandlocked(["transfer", "new", "--file", "draft.yaml"], {}, folder);
  const draft = (change: object = {}): string => stringify({ ...content, ...change }, { lineWidth: 0 });

  it("takes the file as it is written", async () => {
    const folder = project({ "draft.yaml": `# from sales\n${draft()}` });
    const { stdout, stderr, status } = await take(folder);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout).toContain("    exporter     Acme (Hangzhou) Co. Ltd.");
    expect(readFileSync(join(folder, `transfers/${content.id}.yaml`), "utf8")).toBe(`# from sales\n${draft()}`);
  });

  it("computes the hashes that are missing", async () => {
    const folder = project({ "draft.yaml": draft().replaceAll(/ +sha256: .*\n/g, "") });
    expect(await take(folder)).toMatchObject({ stderr: "", status: 0 });
    expect(parse(readFileSync(join(folder, `transfers/${content.id}.yaml`), "utf8"))).toEqual(parse(draft()));
  });

  it("never writes over another", async () => {
    const folder = project({ "draft.yaml": draft(), [`transfers/${content.id}.yaml`]: "mine" });
    expect(await take(folder)).toEqual({
      stdout: "",
      stderr: `transfers/${content.id}.yaml exists already; it is left as it is. Choose another id, or supersede it.\n`,
      status: 1,
    });
    expect(readFileSync(join(folder, `transfers/${content.id}.yaml`), "utf8")).toBe("mine");
  });

  it.each<[string, string, number, RegExp]>([
    [
      "reviews",
      draft({
        reviews: [{ stage: "privacy", reviewer: "x", decision: "approved", day: "2026-01-01", signature: "x" }],
      }),
      2,
      /^draft\.yaml: reviews is there already; a new transfer has none\. Remove it\.$/,
    ],
    ["an unknown key", draft({ color: "red" }), 2, /^draft\.yaml, line \d+: color is no known key; known are /],
    [
      "a wildcard",
      draft({ stacks: [{ stack: "*", resources: ["a"] }] }),
      2,
      /^draft\.yaml, line \d+: stacks\[0\]\.stack is "\*"; allowed is one name in full/,
    ],
    [
      "a wrong word",
      draft({ purpose: { kind: "fun", text: "x" } }),
      2,
      /^draft\.yaml, line \d+: purpose\.kind is "fun", which is no purpose on file; allowed is /,
    ],
    ["no YAML", "id: [", 2, /^draft\.yaml, line \d+: /],
    [
      "a transfer that is not there",
      draft({ supersedes: "older" }),
      1,
      /supersedes is "older", which is no transfer on file; name one that is, or remove it\.$/,
    ],
    [
      "a document that is not there",
      draft().replace("contract.pdf", "other.pdf"),
      1,
      /documents\/orders-to-frankfurt\/other\.pdf is missing; put the document there, or correct its path\.$/,
    ],
    [
      "another hash",
      draft().replace(/sha256: .*/, `sha256: ${"a".repeat(64)}`),
      1,
      /has another SHA-256 than the file states/,
    ],
  ])("refuses %s in one sentence", async (_case, text, code, sentence) => {
    const folder = project({ "draft.yaml": text });
    const { stdout, stderr, status } = await take(folder);
    expect(stderr.trimEnd()).toMatch(sentence);
    expect({ stdout, status }).toEqual({ stdout: "", status: code });
    expect(existsSync(join(folder, `transfers/${content.id}.yaml`))).toBe(false);
  });

  it("begins a register where there is none", async () => {
    const folder = temporaryFolder();
    const laws = { "CN-PIPL": { mechanism: "cn.standard_contract", evidence: { effective: "2026-01-01" } } };
    writeFileSync(join(folder, "draft.yaml"), draft({ laws }));
    expect(await take(folder)).toMatchObject({
      stderr: "",
      status: 0,
      stdout: expect.stringContaining("transfers/reviewers.yaml is missing: "),
    });
    expect(readdirSync(join(folder, "transfers"))).toEqual([`${content.id}.yaml`]);
  });

  it("needs a file where there is no terminal", async () => {
    expect(await runLandlocked(["transfer", "new"], {}, temporaryFolder())).toEqual({
      stdout: "",
      stderr: "There is no terminal to ask in; name a YAML file with --file.\n",
      status: 2,
    });
  });
});
