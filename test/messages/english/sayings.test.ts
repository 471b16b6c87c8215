/** What a law says: a mechanism that fails says why, and an adequacy decision whom it is for. */

import { expect, test } from "vitest";
import { sayings } from "../../../policies/messages/english/sayings.ts";

test("a mechanism that fails says why, in the words of its own reason", () => {
  const why = { code: "ended-after", facts: { on: "2026-01-01", months: 12, start: "2025-01-01" } } as const;
  expect(sayings["mechanism-fails"]({ mechanism: "a contract", why })).toBe(
    "a contract: it ended on 2026-01-01, 12 months after 2025-01-01",
  );
});

test("an adequacy decision says whom it is for, and whether this is outside of it", () => {
  const found = { decision: "Decision 1", country: "JP" };
  expect(sayings.adequate(found)).toBe("Decision 1 finds JP adequate");
  expect(sayings.adequate({ ...found, limit: { text: "companies", fails: false } })).toBe(
    "Decision 1 finds JP adequate, for companies",
  );
  expect(sayings.adequate({ ...found, limit: { text: "companies", fails: true } })).toBe(
    "Decision 1 finds JP adequate, but only for companies, which this is not",
  );
});
