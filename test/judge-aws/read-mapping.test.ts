/** No AWS type of the stacks is left out of the table in silence, and none stands there that no stack makes. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { readMapping } from "../../judge-aws/read-mapping.ts";
import { registered } from "../../judge-aws/registered.ts";
import { variants } from "../../judge-aws/variants.ts";
import { shortType } from "../../policies/border/estate/resource.ts";

const root = join(import.meta.dirname, "../..");

it("has a row for each type the stacks register, and no other", async () => {
  const stacks = await Promise.all(variants.map((variant) => registered(variant, root)));
  const types = new Set(stacks.flat().map(({ type }) => shortType(type)));
  expect([...readMapping().keys()]).toEqual([...types].sort());
});
