/** A variable made of another stack's output that nobody sees is told once for each stack; ids of networks and the like are not. */
import { expect, test } from "vitest";
import type { Node } from "../../../policies/border/estate/estate.ts";
import { reportUnseenStack } from "../../../policies/border/findings/unseen-stack.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const urn = "urn:pulumi:dev::shop::pulumi:pulumi:StackReference::acme/network/prod";

type Kinds = readonly ("processes" | "holds" | "inert")[];

function nodesOf(inputs: Inputs, kinds: Kinds = ["processes"], urns = [urn]): readonly Node[] {
  const type = "aws:a/function:Function";
  const top = Object.keys(inputs)[0] ?? "";
  const one = resource("one", { type, inputs, propertyDependencies: { [top]: urns } });
  return [...buildMadeUp([one], madeUpFacts([{ type, kinds }])).byUrn.values()];
}
const told = (...of: Parameters<typeof nodesOf>) =>
  nodesOf(...of)
    .flatMap(reportUnseenStack)
    .map(({ problem }) => problem.facts);

const stack = [{ stack: "acme/network/prod" }];

test("a variable, a script; neither a network's id nor what is known or comes from elsewhere", () => {
  expect(told({ environment: { variables: { A: unknown, B: unknown } } })).toEqual(stack);
  expect(told({ userData: unknown })).toEqual(stack);
  expect(told({ subnetIds: [unknown] })).toEqual([]);
  expect(told({ environment: { variables: { A: "known" } } })).toEqual([]);
  expect(told({ environment: { variables: { A: unknown } } }, ["inert"])).toEqual([]);
  expect(told({ environment: { variables: { A: unknown } } }, ["processes"], ["urn:other"])).toEqual([]);
});

test("of what holds data too, but not of nobody's; and what to do about it", () => {
  const environment: Value = { variables: { A: unknown } };
  expect(told({ environment }, ["holds"])).toEqual(stack);
  const [node] = nodesOf({ environment });
  expect(node && reportUnseenStack({ ...node, dataClass: "none" })).toEqual([]);
  expect(node && reportUnseenStack(node).map(({ remedies }) => remedies)).toEqual([
    [{ code: "preview-other-stack", facts: {} }],
  ]);
});
