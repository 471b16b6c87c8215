/** What no shape can say of a transfer: nothing wider than it looks, and nothing for longer than anybody vouches. */

import { expect, it } from "vitest";
import { checkTransfer } from "../../../policies/register/transfer-file/check-transfer.ts";
import type { TransferFile } from "../../../policies/register/transfer-file/transfer-file.ts";
import { sampleTransfer, sampleWords } from "../sign-transfer.ts";

const faults = (changes: Partial<TransferFile>) =>
  checkTransfer(sampleTransfer("orders", changes), sampleWords).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );

it.each<[string, Partial<TransferFile>, readonly string[]]>([
  ["nothing", {}, []],
  [
    "tags that nearly everything has",
    { stacks: [{ stack: "hangzhou", tags: { "landlocked-zone": "CN" } }] },
    [
      "stacks.0.tags would match nearly everything; name a tag besides landlocked-stack, landlocked-zone, landlocked-class and landlocked-subjects",
    ],
  ],
  [
    "names that look like others",
    { stacks: [{ stack: "h\u0430ngzhou", resources: ["orders", "\u043Erders"] }] },
    [
      'stacks.0.stack holds U+0430, which looks like "a"; write the letter that is meant',
      'stacks.0.resources.1 holds U+043E, which looks like "o"; write the letter that is meant',
    ],
  ],
  [
    "a part of what the stacks do not name",
    { data: { class: "personal", categories: ["ordinary"], parts: [{ resource: "people", prefixes: ["a/"] }] } },
    ['data.parts.0.resource is "people", which is none of the resources in stacks'],
  ],
  [
    "no part of what one of the stacks has by tags",
    {
      stacks: [
        { stack: "hangzhou", resources: ["orders"] },
        { stack: "hangzhou", tags: { app: "people" } },
      ],
      data: { class: "personal", categories: ["ordinary"], parts: [{ resource: "people", prefixes: ["a/"] }] },
    },
    [],
  ],
  [
    "a part that narrows nothing",
    { data: { class: "personal", categories: ["ordinary"], parts: [{ resource: "orders", columns: {} }] } },
    ["data.parts.0 narrows nothing; name prefixes, tables, columns or fields of the resource"],
  ],
  [
    "a day too many",
    { expires: "2029-11-22" },
    ["expires is 2029-11-22; allowed is at most 36 months after effective, 2029-11-21"],
  ],
  ["itself superseded", { supersedes: "orders" }, ["supersedes names the transfer itself; name the one it replaces"]],
  [
    "several, in the order of the file",
    { subjects: ["XX"], purpose: { kind: "fun", text: "x" }, expires: "2026-11-21" },
    [
      expect.stringMatching(/^subjects\.0 /),
      expect.stringMatching(/^purpose\.kind /),
      "expires is 2026-11-21; allowed is a day after effective, 2026-11-21",
    ],
  ],
])("finds %s", (_what, changes, found) => {
  expect(faults(changes)).toEqual(found);
});
