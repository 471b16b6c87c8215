/** A dated fact holds from its first day to the day before its end. */

import { expect, test } from "vitest";
import { isInForce } from "../../../policies/border/law/dated.ts";

test.each([
  [{}, true],
  [{ from: "2026-06-02" }, false],
  [{ from: "2026-06-01" }, true],
  [{ until: "2026-06-01" }, false],
  [{ until: "2026-06-02" }, true],
  [{ from: "2026-01-01", until: "2026-06-01" }, false],
  [{ from: "2026-06-01", until: "2026-06-02" }, true],
  [{ from: "2026-06-01", until: "2026-06-01" }, false],
])("%j on 2026-06-01: %s", (dated, expected) => expect(isInForce(dated, "2026-06-01")).toBe(expected));
