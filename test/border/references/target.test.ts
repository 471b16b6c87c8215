/** A resource as a property names it carries what it holds, and whose. */

import { expect, test } from "vitest";
import { targetOf } from "../../../policies/border/references/target.ts";
import { madeUpNode } from "../made-up-estate.ts";

test("its place, its class and its people are those of the resource", () => {
  const tags = { "landlocked-class": "sensitive", "landlocked-subjects": "CN" };
  const node = madeUpNode("orders", { inputs: { tags } });
  expect(targetOf(node, "rules[0].to")).toEqual({
    place: node.location,
    name: "orders",
    node,
    holding: { dataClass: "sensitive", subjects: ["CN"] },
    at: "rules[0].to",
  });
});
