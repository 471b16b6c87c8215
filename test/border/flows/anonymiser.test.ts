/** A step anonymises by its mark and somebody's word together; either alone does nothing, and a mark alone is told. */

import { expect, test } from "vitest";
import type { Anonymiser } from "../../../policies/border/estate/settings.ts";
import { anonymises, onlyClaims } from "../../../policies/border/flows/anonymiser.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { bucket, madeUpNode, settings } from "../made-up-estate.ts";

const word: Anonymiser = {
  resource: "step",
  type: bucket.type,
  method: "counts",
  owner: "dpo",
  checked: "2026-06-01",
};

test.each<[mark: Value | undefined, change: Partial<Anonymiser> | undefined, does: boolean, claims: boolean]>([
  ["dpo", {}, true, false],
  ["dpo", undefined, false, true],
  ["dpo", { resource: "steps" }, false, true],
  ["dpo", { type: "aws:s3/bucket" }, false, true],
  ["dpo", { checked: "2026-06-02" }, false, true],
  [undefined, {}, false, false],
  ["", {}, false, false],
  [unknown, {}, false, false],
])("marked %s, vouched %j", (mark, change, does, claims) => {
  const tags: Record<string, Value> = mark === undefined ? {} : { "landlocked-anonymises": mark };
  const step = madeUpNode("step", { inputs: { tags } });
  const stated = change === undefined ? settings : { ...settings, anonymisers: [{ ...word, ...change }] };
  expect(anonymises(step, stated)).toBe(does);
  expect(onlyClaims(step, stated)).toBe(claims);
});
