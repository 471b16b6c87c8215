/** What others could read is refused under its own policy: no transfer is a way out, whatever is on file. */

import { expect, test } from "vitest";
import { refusePublicExposure } from "../../../policies/border/findings/refuse-public-exposure.ts";
import { opinion } from "../../../policies/border/law/opinion.ts";
import { buildMadeUp, madeUpFlow, madeUpNode } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

test("to close it is a remedy, or to say that it is nobody's", () => {
  const orders = madeUpNode("orders");
  const to = { kind: "world", as: { code: "anyone", facts: {} } } as const;
  const flow = madeUpFlow({ verb: "expose", to, source: orders });
  const verdict = { outcome: "refused", opinions: [opinion(europe, "needs")] } as const;
  expect(refusePublicExposure(flow, verdict, buildMadeUp([]), new Map())).toMatchObject({
    policy: "refuse-public-exposure",
    outcome: "refused",
    laws: ["EU-LAW"],
    flow: { verb: "expose", to: { kind: "world" } },
    remedies: [
      { code: "close-to-public", facts: {} },
      { code: "tag-nobodys", facts: { resources: ["orders"] } },
    ],
  });
});
