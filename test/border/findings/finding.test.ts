/** One finding a cause, whatever the order resources arrive in, and only refusals stop a deployment. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { gather, isRefusal, observe, type RawFinding } from "../../../policies/border/findings/finding.ts";
import { flowFacts } from "../../../policies/border/findings/flow-facts.ts";
import { madeUpFlow, madeUpNode } from "../made-up-estate.ts";

const nodes = ["c", "a", "b"].map((name) => madeUpNode(name));

function raw(index: number, cause: string, policy: RawFinding["policy"] = "refuse-unproven"): RawFinding {
  const node = nodes[index];
  if (!node) throw new Error("there are three nodes");
  return observe(node, {
    policy,
    outcome: "unproven",
    problem: { code: "tag-missing", facts: { tags: [node.name] } },
    cause,
  });
}

test("reports inform; whatever is refused or unproven stops", () => {
  expect((["refused", "unproven", "reported"] as const).map((outcome) => isRefusal({ outcome }))).toEqual([
    true,
    true,
    false,
  ]);
});

test("resources of one cause are one finding, said of the first of them; of another policy another", () => {
  const found = gather([raw(0, "x"), raw(1, "x"), raw(0, "x"), raw(2, "y"), raw(2, "x", "refuse-laundering")]);
  expect(
    found.map(({ policy, problem, resources }) => [policy, problem.facts, resources.map(({ name }) => name)]),
  ).toEqual([
    ["refuse-laundering", { tags: ["b"] }, ["b"]],
    ["refuse-unproven", { tags: ["a"] }, ["a", "c"]],
    ["refuse-unproven", { tags: ["b"] }, ["b"]],
  ]);
  expect(found[0]).not.toHaveProperty("cause");
  expect(found[0]).not.toHaveProperty("node");
  expect(found[0]?.resources).toEqual([{ urn: "urn:b", name: "b", type: "aws:s3/bucket" }]);
});

test("nothing is found of nothing, and in any order the same is", () => {
  expect(gather([])).toEqual([]);
  const all = [raw(0, "x"), raw(1, "x"), raw(2, "y"), raw(1, "y"), raw(1, "x", "report-unlisted")];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(gather(shuffled)).toEqual(gather(all));
    }),
  );
});

test("one finding names the sources of all its flows, each once", () => {
  const flow = (sources: readonly string[]) => flowFacts(madeUpFlow({ sources }));
  const same = [
    ["orders", "people"],
    ["people", "contacts"],
  ].map((sources, index) => ({
    ...raw(index, "x"),
    flow: flow(sources),
  }));
  const [one, ...others] = gather(same);
  expect(others).toEqual([]);
  expect(one?.flow?.sources).toEqual(["contacts", "orders", "people"]);
  expect(gather([raw(0, "x")])[0]).not.toHaveProperty("flow");
});
