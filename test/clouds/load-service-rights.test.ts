/** Accounts that deliver logs are of regions on file, each of one. */
import { expect, test } from "vitest";
import { loadServiceRights } from "../../policies/clouds/aws/load-service-rights.ts";
import { loadRegions } from "../../policies/clouds/load-regions.ts";

test("each account delivers the logs of a region of its own", () => {
  const { ordinary, logAccounts } = loadServiceRights();
  const regions = loadRegions();
  expect([...logAccounts.values()].filter((code) => !regions.find("aws", code))).toEqual([]);
  expect(new Set(logAccounts.values()).size).toBe(logAccounts.size);
  expect(ordinary.has("cloudfront.amazonaws.com")).toBe(false);
});
