/** Keys of what is deployed: what suits production unless stated, and what no key may be. */
import { expect, it } from "vitest";
import { z } from "zod";
import { deployedKeys } from "../../policies/config/deployed-keys.ts";

const schema = z.strictObject(deployedKeys);
const least = { bucketPrefix: "acme", cidr: "10.40.0.0/16", zones: ["a", "c"] };

it("fills in what suits production", () => {
  expect(schema.parse(least)).toEqual({
    ...least,
    environment: "production",
    internetGateway: false,
    objectStores: [],
    databases: [],
    deletionProtection: true,
    keyDeletionDays: 30,
    auditRetentionDays: 365,
    auditName: "audit",
    logRetentionDays: 365,
  });
});

it.each([
  { bucketPrefix: "xn--acme" },
  { cidr: "10.40.1.0/16" },
  { zones: ["a"] },
  { objectStores: [{ name: "Documents" }] },
  { databases: [{ name: "contacts", version: "14" }] },
  { compute: {} },
  { auditRetentionDays: 90 },
  { key: {} },
  { key: { existing: "alias/acme" } },
])("refuses %j", (change) => expect(schema.safeParse({ ...least, ...change }).success).toBe(false));
