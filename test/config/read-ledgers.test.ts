/** What other stacks hold is known by name; a ledger that can't be read ends the run instead of proving nothing silently. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadRegions } from "../../policies/clouds/load-regions.ts";
import type { Holding } from "../../policies/config/holding.ts";
import { ledgerDigest as digestOf } from "../../policies/config/ledger-digest.ts";
import { readLedgers } from "../../policies/config/read-ledgers.ts";

const regions = loadRegions();
const folder = mkdtempSync(join(tmpdir(), "landlocked-ledgers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const holding = {
  name: "acme-frankfurt-documents",
  arn: "arn:aws:s3:::acme-frankfurt-documents",
  type: "aws:s3/bucket:Bucket",
  cloud: "aws",
  region: "eu-central-1",
  dataClass: "personal",
  subjects: ["EEA"],
};
const expected = [
  {
    stack: "frankfurt",
    identities: [holding.name, holding.arn],
    type: "aws:s3/bucket:Bucket",
    dataClass: "personal",
    subjects: ["EEA"],
  },
];

function read(content: unknown, pattern = "frankfurt.json") {
  writeFileSync(join(folder, "frankfurt.json"), typeof content === "string" ? content : JSON.stringify(content));
  return readLedgers([pattern], folder, regions);
}

describe("readLedgers", () => {
  const stack = { type: "pulumi:pulumi:Stack", outputs: { ledger: [holding] } };
  const spellings = {
    "the output alone": [holding],
    "all outputs": { region: "eu-central-1", ledger: [holding] },
    "an exported state": { version: 3, deployment: { resources: [stack] } },
    "a stack's file in a backend": { version: 3, checkpoint: { stack: "frankfurt", latest: { resources: [stack] } } },
  };
  for (const [title, content] of Object.entries(spellings)) {
    test(`reads ${title}`, () => {
      expect(read(content)).toMatchObject(expected);
      expect(read(content)[0]?.region.country).toBe("DE");
    });
  }

  test("takes class and people of each holding for what its stack says", () => {
    const others = [
      { ...holding, dataClass: "sensitive", subjects: ["CN", "EEA"] },
      { ...holding, dataClass: "none", subjects: [] },
    ];
    expect(read(others).map(({ dataClass, subjects }) => [dataClass, subjects])).toEqual([
      ["sensitive", ["CN", "EEA"]],
      ["none", []],
    ]);
  });

  const fresh = (content: unknown) => read(content).map(({ taken, digested }) => [taken, digested]);

  test("tells the day it was taken, and that its digest fits", () => {
    const ledgerDigest = digestOf([holding as Holding]);
    expect(fresh([holding])).toEqual([[undefined, false]]);
    expect(fresh({ ledger: [holding], ledgerDigest, ledgerTaken: "2026-11-01" })).toEqual([["2026-11-01", true]]);
    const outputs = { ledger: [holding], ledgerDigest };
    const resources = [{ type: "pulumi:pulumi:Stack", outputs }];
    const manifest = { time: "2026-11-02T10:00:00.5+01:00" };
    expect(fresh({ version: 3, deployment: { manifest, resources } })).toEqual([["2026-11-02", true]]);
    expect(fresh({ checkpoint: { latest: { manifest, resources } } })).toEqual([["2026-11-02", true]]);
  });

  test("refuses one that was changed after it was published, and a day that is none", () => {
    const ledgerDigest = digestOf([holding as Holding]);
    const changed = [{ ...holding, dataClass: "none" }];
    expect(() => read({ ledger: changed, ledgerDigest })).toThrow(
      `frankfurt.json: ledgerDigest is "${ledgerDigest}", and what the ledger lists makes "sha256:`,
    );
    expect(() => read({ ledger: [holding], ledgerDigest: "" })).toThrow("frankfurt.json: ledgerDigest is");
    expect(() => read({ ledger: [holding], ledgerTaken: "yesterday" })).toThrow(
      'frankfurt.json: ledgerTaken is "yesterday"; allowed is an ISO date.',
    );
  });

  test("reads all files of a glob, and a backend by its address", () => {
    expect(read([holding], "*.json")).toHaveLength(1);
    expect(read([holding], `file://${folder}/*.json`)).toHaveLength(1);
  });

  const broken: readonly (readonly [string, unknown, string])[] = [
    ["no JSON", "{", "frankfurt.json: is no JSON"],
    ["no ledger in it", { region: "eu-central-1" }, "frankfurt.json: holds no output named ledger"],
    [
      "a region nobody has",
      [{ ...holding, region: "eu-cental-1" }],
      '"eu-cental-1", which is no region of aws on file',
    ],
    [
      "a class nobody has",
      [{ ...holding, dataClass: "secret" }],
      'dataClass is "secret"; allowed is "none", "personal", "sensitive" or "important"',
    ],
    ["an unknown key", [{ ...holding, country: "DE" }], "country is no known key"],
    ["a missing name", [{ ...holding, name: undefined }], "name is missing"],
  ];
  for (const [title, content, sentence] of broken) {
    test(`refuses ${title}`, () => expect(() => read(content)).toThrow(sentence));
  }

  test("refuses a pattern that names no file", () => {
    expect(() => read([holding], "hangzhou.json")).toThrow('landlocked:ledgers: "hangzhou.json" names no file below');
  });
});
