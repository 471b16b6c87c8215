/** Why something can't be known, where that depends on more than its facts. */

import { expect, test } from "vitest";
import { reasons } from "../../../policies/messages/english/reasons.ts";

test("an endpoint is quoted where it is known", () => {
  const region = "eu-central-1";
  expect(reasons["other-endpoint"]({ endpoint: "http://localhost:4566", region })).toBe(
    'its provider calls "http://localhost:4566" instead of eu-central-1',
  );
  expect(reasons["other-endpoint"]({ endpoint: null, region })).toBe(
    "its provider calls an endpoint not known in preview instead of eu-central-1",
  );
});
