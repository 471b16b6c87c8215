/** What no law keeps inside is told with the articles that let it pass, and stops nothing. */

import { expect, test } from "vitest";
import { reportUnrestricted } from "../../../policies/border/findings/report-unrestricted.ts";
import { opinion } from "../../../policies/border/law/opinion.ts";
import { madeUpFlow } from "../made-up-estate.ts";
import { europe } from "../made-up-law.ts";

test("a flow that no law restricts is reported with what each says", () => {
  expect(reportUnrestricted(madeUpFlow(), [opinion(europe, "allowed")])).toMatchObject({
    policy: "report-unrestricted",
    outcome: "reported",
    problem: { code: "unrestricted" },
    flow: { verb: "copy" },
    chain: [{ law: "EU-LAW", verdict: "allowed" }],
  });
});
