/** A variable made of another stack's output that nobody sees is told once for each stack; ids of networks and the like are not. */
import { expect, test } from "vitest";
import { reportUnseenStack } from "../../../policies/border/findings/unseen-stack.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const urn = "urn:pulumi:dev::shop::pulumi:pulumi:StackReference::acme/network/prod";

function told(inputs: Inputs, kinds: readonly ("processes" | "inert")[] = ["processes"], urns = [urn]) {
  const type = "aws:a/function:Function";
  const top = Object.keys(inputs)[0] ?? "";
  const one = resource("one", { type, inputs, propertyDependencies: { [top]: urns } });
  const estate = buildMadeUp([one], madeUpFacts([{ type, kinds }]));
  return [...estate.byUrn.values()].flatMap(reportUnseenStack).map(({ problem }) => problem.facts);
}

const stack = [{ stack: "acme/network/prod" }];

test("a variable, a script; neither a network's id nor what is known or comes from elsewhere", () => {
  expect(told({ environment: { variables: { A: unknown, B: unknown } } })).toEqual(stack);
  expect(told({ userData: unknown })).toEqual(stack);
  expect(told({ subnetIds: [unknown] })).toEqual([]);
  expect(told({ environment: { variables: { A: "known" } } })).toEqual([]);
  expect(told({ environment: { variables: { A: unknown } } }, ["inert"])).toEqual([]);
  expect(told({ environment: { variables: { A: unknown } } }, ["processes"], ["urn:other"])).toEqual([]);
});
