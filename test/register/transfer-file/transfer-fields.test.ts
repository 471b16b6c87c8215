/** How each field is written: what slips into a path, a file name or a pattern is none. */

import { expect, it } from "vitest";
import type { z } from "zod";
import {
  country,
  day,
  documentPath,
  evidenceValue,
  exactName,
  lawId,
  line,
  people,
  personId,
  region,
  sha256,
  transferId,
} from "../../../policies/register/transfer-file/transfer-fields.ts";

it.each<[string, z.ZodType, readonly unknown[], readonly unknown[]]>([
  ["day", day, ["2026-01-31"], ["2026-1-31", "2026-02-30", "1999-01-01", "2026-01-31T00:00"]],
  ["personId", personId, ["li.wei", "a@b.example"], ["Li", "li wei", "a,b", "*", ".li", ""]],
  ["line", line, ["Acme GmbH"], [" Acme", "Acme ", "a\nb", ""]],
  ["exactName", exactName, ["orders", "a b"], ["*", "a?", "[a]", " a", "a\nb"]],
  ["transferId", transferId, ["orders-2"], ["reviewers", "Orders", "a--b", "../a", "a.b"]],
  [
    "documentPath",
    documentPath,
    ["documents/a/b.pdf", "documents/..a"],
    ["documents", "documents/../a", "documents/a//b", "/documents/a", "documents/a\\b"],
  ],
  ["sha256", sha256, ["0".repeat(64)], ["0".repeat(63), "A".repeat(64)]],
  ["region", region, ["aws/eu-central-1"], ["gcp/europe-west3", "aws/EU", "eu-central-1"]],
  ["country", country, ["DE"], ["DEU", "de", false]],
  ["lawId", lawId, ["CN-PIPL"], ["PIPL", "cn-pipl"]],
  ["people", people, [0, 10_000_000_000], [-1, 1.5, 10_000_000_001, "1"]],
  ["evidenceValue", evidenceValue, ["x", 1, false, ["a"]], ["", [], null, { a: 1 }]],
])("%s", (_name, schema, right, wrong) => {
  expect(right.filter((value) => !schema.safeParse(value).success)).toEqual([]);
  expect(wrong.filter((value) => schema.safeParse(value).success)).toEqual([]);
});
