/** A variable made of another stack's output that nobody sees is told once for each stack, and where it calls or runs something unproven; ids of networks and the like are not told. */
import { expect, test } from "vitest";
import type { Estate } from "../../../policies/border/estate/estate.ts";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { reportUnseenStack } from "../../../policies/border/findings/unseen-stack.ts";
import { type Inputs, unknown } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, regionOf, resource } from "../made-up-estate.ts";

const urn = "urn:pulumi:dev::shop::pulumi:pulumi:StackReference::acme/network/prod";

type Kinds = readonly ("processes" | "holds" | "inert")[];

function estateOf(inputs: Inputs, kinds: Kinds = ["processes"], urns = [urn], ledger: Settings["ledger"] = []): Estate {
  const type = "aws:a/function:Function";
  const top = Object.keys(inputs)[0] ?? "";
  const one = resource("one", { type, inputs, propertyDependencies: { [top]: urns } });
  return buildMadeUp([one], madeUpFacts([{ type, kinds }]), { ledger });
}
function found(...of: Parameters<typeof estateOf>) {
  const estate = estateOf(...of);
  return [...estate.byUrn.values()].flatMap((node) => reportUnseenStack(node, estate));
}
const told = (...of: Parameters<typeof estateOf>) =>
  found(...of).map(({ outcome, problem }) => [outcome, problem.code]);
const reported = [["reported", "texts-of-unseen-stack"]];
const refused = [["unproven", "places-of-unseen-stack"]];

test("a variable; neither a network's id nor what is known or comes from elsewhere", () => {
  expect(told({ environment: { variables: { A: unknown, B: unknown } } })).toEqual(reported);
  expect(told({ subnetIds: [unknown] })).toEqual([]);
  expect(told({ environment: { variables: { A: "known" } } })).toEqual([]);
  expect(told({ environment: { variables: { A: unknown } } }, ["inert"])).toEqual([]);
  expect(told({ environment: { variables: { A: unknown } } }, ["processes"], ["urn:other"])).toEqual([]);
});

test("an address and a script have to be proven, but no role's", () => {
  expect(told({ environment: { variables: { A: unknown, API_URL: unknown } } })).toEqual(refused);
  expect(told({ userData: unknown })).toEqual(refused);
  expect(told({ environment: { variables: { ROLE_ARN: unknown, SECRET_ARN: unknown } } })).toEqual(reported);
});

test("a ledger called by the stack places it, where all it holds lies where the same law binds", () => {
  const entry = (stack: string, region: string) => ({
    stack,
    identities: ["people"],
    region: regionOf(region),
    dataClass: "personal" as const,
    subjects: [],
  });
  const of = (...ledger: Settings["ledger"]) => told({ userData: unknown }, ["processes"], [urn], ledger);
  expect(of(entry("network-prod", "aws/eu-central-1"))).toEqual(reported);
  expect(of(entry("acme.network.prod", "aws/eu-central-1"))).toEqual(reported);
  expect(of(entry("prod", "aws/eu-central-1"))).toEqual(refused);
  expect(of(entry("network-prod", "aws/eu-central-1"), entry("network-prod", "aws/us-east-1"))).toEqual(refused);
});

test("of what holds data too, but not of nobody's; and what to do about it", () => {
  const inputs: Inputs = { environment: { variables: { A: unknown } } };
  expect(told(inputs, ["holds"])).toEqual(reported);
  const estate = estateOf(inputs);
  const [node] = estate.byUrn.values();
  expect(node && reportUnseenStack({ ...node, dataClass: "none" }, estate)).toEqual([]);
  expect(found(inputs).map(({ remedies }) => remedies.map(({ code }) => code))).toEqual([
    ["preview-other-stack", "list-stack-ledger"],
  ]);
});
