/** Keys of a stack file that are sound alone can contradict each other; each contradiction is found. */
import { expect, it } from "vitest";
import { loadLaws } from "../../policies/laws/load-laws.ts";
import { checkStack } from "../../stacks/check-stack.ts";

const laws = loadLaws();
type Checked = Parameters<typeof checkStack>[1];
const paths = (file: Checked) => checkStack("tokyo", file, laws).map(({ path }) => path.join("."));

const store = { retentionDays: 90, versioning: true };
const database = { version: "16", size: "small", storageGiB: 100, backupDays: 14 } as const;

it("finds nothing where the keys agree, nor where none is sound", () => {
  expect(paths({})).toEqual([]);
  expect(
    paths({
      environment: "production",
      deletionProtection: true,
      dataClass: "sensitive",
      subjects: ["JP"],
      bucketPrefix: "acme",
      zones: ["a", "c"],
      objectStores: [{ ...store, name: "documents", class: "personal" }],
      databases: [{ ...database, name: "contacts" }],
    }),
  ).toEqual([]);
});

const wrong: readonly (readonly [string, Checked, readonly string[]])[] = [
  ["production without protection", { environment: "production", deletionProtection: false }, ["deletionProtection"]],
  ["a key of Alibaba Cloud on AWS", { cloud: "aws", key: { instance: "kst-a1" } }, ["key"]],
  [
    "production whose audit records some may delete",
    { environment: "production", auditLock: "governance" },
    ["auditLock"],
  ],
  ["people of no territory", { subjects: ["JP", "DE"] }, ["subjects.1"]],
  ["a zone twice", { zones: ["a", "c", "a"] }, ["zones.2"]],
  [
    "a name twice",
    {
      objectStores: [
        { ...store, name: "a" },
        { ...store, name: "a" },
      ],
      databases: [
        { ...database, name: "b" },
        { ...database, name: "b" },
      ],
    },
    ["objectStores.1.name", "databases.1.name"],
  ],
  [
    "a higher class than the stack's",
    { dataClass: "personal", databases: [{ ...database, name: "genes", class: "sensitive" }] },
    ["databases.0.class"],
  ],
  [
    "a store called as the audit trail's",
    {
      auditName: "audit-2",
      objectStores: [
        { ...store, name: "audit-2" },
        { ...store, name: "audit" },
      ],
    },
    ["objectStores.0.name"],
  ],
  ["a store every stack has", { objectStores: [{ ...store, name: "logs" }] }, ["objectStores.0.name"]],
  [
    "a name no bucket can have",
    { bucketPrefix: "acme", objectStores: [{ ...store, name: "s3alias" }] },
    ["objectStores.0.name"],
  ],
];
it.each(wrong)("finds %s", (_, file, expected) => expect(paths(file)).toEqual(expected));
