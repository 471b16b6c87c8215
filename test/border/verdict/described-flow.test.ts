/** What a flow proves by itself is little; what a transfer must cover of it is all that is said of its data. */

import { describe, expect, test } from "vitest";
import type { Node } from "../../../policies/border/estate/estate.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { describeFlow, factsOfFlow } from "../../../policies/border/verdict/described-flow.ts";
import { inRegion, madeUpFlow, madeUpNode, settings } from "../made-up-estate.ts";

const us = { country: "US", territory: "US", groups: [] };

describe("factsOfFlow", () => {
  const facts = (change: Partial<Flow>) => factsOfFlow(madeUpFlow(change), us, "2026-06-01");

  test("leaves open all that nobody has said", () => {
    expect(facts({})).toEqual({
      day: "2026-06-01",
      destination: us,
      remote: false,
      category: undefined,
      purpose: undefined,
      transaction: undefined,
      exporterRole: undefined,
      city: undefined,
      cii: undefined,
      important: false,
      encrypted: undefined,
      counts: {},
      flags: undefined,
      offered: [],
      missingDuties: [],
    });
  });

  test("knows that nobody else takes over what arrives at a resource of this stack on AWS", () => {
    const target = madeUpNode("copy");
    const kept = { transaction: "none", ruledOut: ["recipient_covered_person"] };
    for (const verb of ["copy", "move", "process"] as const) expect(facts({ target, verb })).toMatchObject(kept);
    const others: readonly Partial<Flow>[] = [
      { target, verb: "link" },
      { target, verb: "expose" },
      { target: madeUpNode("copy", { type: "alicloud:oss/bucket:Bucket" }) },
    ];
    for (const change of others) {
      expect(facts(change).transaction).toBeUndefined();
      expect(facts(change)).not.toHaveProperty("ruledOut");
    }
  });

  test("knows a category by the class alone only where the class says which", () => {
    expect(facts({ dataClass: "none" })).toMatchObject({ category: ["non_personal"], important: false });
    expect(facts({ dataClass: "sensitive" })).toMatchObject({ category: ["sensitive"], important: false });
    expect(facts({ dataClass: "important" })).toMatchObject({ category: ["important_data"], important: true });
  });

  test("data that stays and is seen from abroad is read from there", () => {
    const verbs = ["copy", "move", "process", "link", "expose"] as const;
    expect(verbs.map((verb) => facts({ verb }).remote)).toEqual([false, false, false, true, true]);
  });
});

describe("describeFlow", () => {
  const tagged = (name: string, tags: Record<string, Value>): Node => madeUpNode(name, { inputs: { tags } });
  const orders = tagged("orders", { team: "shop" });
  const described = (change: Partial<Flow>, holders: ReadonlyMap<string, ReadonlySet<Node>> = new Map()) =>
    describeFlow(madeUpFlow(change), "EEA", us, settings, holders);

  test("its data is its sources' where they are named, else the mover's", () => {
    expect(described({ sources: ["a", "b"] }).holders.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(described({ sources: [] }).holders.map(({ name }) => name)).toEqual(["mover"]);
  });

  test("something without a name is nobody's to name, whatever else moves", () => {
    expect(described({ sources: ["a", null] }).holders).toEqual([]);
  });

  test("tags count only of the very resource whose data it is", () => {
    const of = (change: Partial<Flow>) => described(change).holders.map(({ tags }) => tags);
    expect(of({ sources: ["orders"], source: orders })).toEqual([{ team: "shop" }]);
    expect(of({ sources: ["people"], source: orders })).toEqual([{}]);
    expect(of({ sources: ["orders"] })).toEqual([{}]);
    expect(of({ sources: [], mover: orders })).toEqual([{ team: "shop" }]);
  });

  test("a name another holder bears too is shared, also with what is not of this stack", () => {
    const other = madeUpNode("orders", { urn: "urn:other" });
    const isShared = (source: Node | undefined, ...same: readonly Node[]) =>
      described({ sources: ["orders"], source }, new Map([["orders", new Set(same)]])).holders.map(
        (one) => one.isShared,
      );
    expect(isShared(orders, orders, other)).toEqual([true]);
    expect(isShared(orders, other)).toEqual([true]);
    expect(isShared(undefined, other)).toEqual([true]);
    expect(isShared(orders, orders)).toEqual([false]);
    expect(isShared(orders)).toEqual([false]);
  });

  test("what no resource of the stack is called is elsewhere", () => {
    const isElsewhere = (change: Partial<Flow>, ...same: readonly Node[]) =>
      described({ sources: ["orders"], ...change }, new Map([["orders", new Set(same)]])).holders.map(
        (one) => one.isElsewhere,
      );
    expect(isElsewhere({})).toEqual([true]);
    expect(isElsewhere({}, orders)).toEqual([false]);
    expect(isElsewhere({ source: orders })).toEqual([false]);
    const alone = describeFlow(madeUpFlow({ sources: ["orders"] }), "EEA", us, settings, undefined);
    expect(alone.holders.map((one) => one.isElsewhere)).toEqual([false]);
  });

  test("what it is for is said by the mover and by the source, also where that is not known", () => {
    const purpose = (word: Value): Node => tagged("x", { "landlocked-purpose": word });
    expect(described({ mover: purpose("crm"), source: purpose(unknown) }).purposes).toEqual(["crm", unknown]);
    expect(described({ mover: purpose("crm") }).purposes).toEqual(["crm"]);
    expect(described({ source: orders }).purposes).toEqual([]);
  });

  test("its ends are regions where they are known", () => {
    expect(described({})).toMatchObject({
      from: { territory: "EEA", region: "aws/eu-central-1" },
      to: { ...us, region: "aws/us-east-1" },
    });
    expect(described({ to: inRegion("alicloud/eu-west-1") }).to.region).toBe("alicloud/eu-west-1");
    const world = { kind: "world", as: { code: "anyone", facts: {} } } as const;
    expect(described({ from: world, to: world })).toMatchObject({
      from: { region: undefined },
      to: { region: undefined },
    });
  });
});
