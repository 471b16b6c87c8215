/** Data handed to another stack is told of, whoever passes it on, unless there is nobody's data in it. */

import { expect, test } from "vitest";
import { reportHandover } from "../../../policies/border/findings/report-handover.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { madeUpFlow } from "../made-up-estate.ts";

const handed = (change: Partial<Flow>) => reportHandover(madeUpFlow({ handedTo: "shop/prod", ...change }));

test("says of what class and to which stack", () => {
  expect(handed({ dataClass: "sensitive" })).toMatchObject([
    {
      policy: "report-handover",
      outcome: "reported",
      problem: { facts: { dataClass: "sensitive", stack: "shop/prod" } },
      flow: { verb: "copy" },
    },
  ]);
  const causes = [{}, { dataClass: "sensitive" }, { handedTo: "other" }] as const;
  expect(new Set(causes.map((change) => handed(change)[0]?.cause)).size).toBe(3);
});

test.each<[Partial<Flow>]>([
  [{ handedTo: undefined }],
  [{ dataClass: "none" }],
  [{ what: "keys" }],
  [{ verb: "link" }],
])("nothing of %j", (change) => expect(handed(change)).toEqual([]));
