/** Somebody not known yet is one of this stack's only where there is a role for each, and all of that is seen. */
import { expect, test } from "vitest";
import { areOwnPrincipals, seenSources } from "../../../policies/border/flows/own-principals.ts";
import type { Exposure } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, resource } from "../made-up-estate.ts";
import { lock, old, readers, readersByPolicy, role, stack } from "./made-up-readers.ts";

test("a reader not known is one of this stack's only where there is a role for each, and nothing else", () => {
  const shared: Exposure = { to: "accounts", path: "readers[]", how: "is shared" };
  const to = (list: Value, dependsOn: readonly string[] = []) =>
    readers(shared, { inputs: { readers: list }, propertyDependencies: { readers: dependsOn } });
  expect(to([unknown], ["urn:role"])).toEqual([]);
  expect(to([unknown, unknown], ["urn:role"])).toEqual(["readers-not-known", "readers-not-known"]);
  expect(to([unknown], ["urn:role", "urn:orders"])).toEqual(["readers-not-known"]);
  expect(to([unknown], ["urn:hidden"])).toEqual(["readers-not-known"]);
  expect(to(unknown, ["urn:role"])).toEqual(["readers-not-known"]);
  const inputs: Inputs = { reader: unknown };
  const one: Exposure = { to: "accounts", path: "reader", how: "is shared" };
  expect(readers(one, { inputs, propertyDependencies: { reader: ["urn:role"] } })).toEqual([]);
  const deep: Exposure = { to: "accounts", path: "readers[].of[]", how: "is shared" };
  const list: Inputs = { readers: [{ of: unknown }, { of: [unknown] }] };
  const two = { inputs: list, propertyDependencies: { readers: ["urn:role", "urn:other"] } };
  const other = resource("other", { type: "aws:iam/role:Role" });
  expect(readers(deep, two, [role, other])).toEqual(["readers-not-known", "readers-not-known"]);
});

test("whom a policy can't name yet is one of this stack's only where all it comes from is seen", () => {
  const allow = (principal: Value): Value => ({ Statement: [{ Effect: "Allow", Principal: principal }] });
  expect(readersByPolicy(allow({ AWS: [unknown, unknown] }), ["urn:role"], [role, old], "old")).toEqual([
    "readers-not-known",
  ]);
  expect(readersByPolicy(allow({ AWS: [unknown] }), ["urn:role"], [role, old], "old")).toEqual([]);
  expect(readersByPolicy(allow({ AWS: [unknown] }), ["urn:role", "urn:hidden"], [role, old], "old")).toEqual([
    "readers-not-known",
  ]);
  expect(readersByPolicy(allow({ AWS: [unknown] }), [], [role, old], "old")).toEqual(["readers-not-known"]);
  expect(readersByPolicy(allow({ AWS: [unknown, "111122223333"] }), ["urn:role"], [role, old], "old")).toEqual([]);
  expect(readersByPolicy(unknown, ["urn:role"], [role, old], "old")).toEqual(["readers-not-known"]);
  const behind: Value = { ArnEquals: { "aws:SourceArn": unknown } };
  const fenced: Value = { Statement: [{ Effect: "Allow", Principal: "*", Condition: behind }] };
  expect(readersByPolicy(fenced, [], [role, old], "old")).toEqual(["readers-not-known"]);
  expect(readersByPolicy(fenced, ["urn:old"], [role, old], "old")).toEqual([]);
});

test("what a property comes from is all of a cloud and of this stack, or nothing is said of it", () => {
  const made = (...sources: readonly string[]) => {
    const rule = resource("rule", { propertyDependencies: { policy: sources } });
    const estate = buildMadeUp([lock, stack, rule]);
    const node = estate.byUrn.get("urn:rule");
    return node && seenSources(node, "policy", estate).map(({ name }) => name);
  };
  expect([made(), made("urn:orders"), made("urn:orders", "urn:stack"), made("urn:hidden")]).toEqual([
    [],
    ["orders"],
    [],
    [],
  ]);
});

test("who is known is not said to be one of this stack's by what others come from", () => {
  const known = { value: "999988887777", at: "readers[0]", top: "readers" };
  const node = resource("shared", { inputs: { readers: ["999988887777"] }, propertyDependencies: { readers: [] } });
  const estate = buildMadeUp([node]);
  const shared = estate.byUrn.get("urn:shared");
  expect(shared && areOwnPrincipals(shared, "readers[]", [known], estate)).toBe(false);
});
