/** What others could read is refused under its own policy, and the way out is to close it, whatever is on file. */

import { expect, test } from "vitest";
import { refusePublicExposure } from "../../../policies/border/findings/refuse-public-exposure.ts";
import { opinion } from "../../../policies/border/law/opinion.ts";
import { madeUpFlow } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

test("to close it is the only remedy", () => {
  const flow = madeUpFlow({ verb: "expose", to: { kind: "world", as: { code: "anyone", facts: {} } } });
  expect(refusePublicExposure(flow, { outcome: "refused", opinions: [opinion(europe, "needs")] })).toMatchObject({
    policy: "refuse-public-exposure",
    outcome: "refused",
    laws: ["EU-LAW"],
    flow: { verb: "expose", to: { kind: "world" } },
    remedies: [{ code: "close-to-public", facts: {} }],
  });
});
