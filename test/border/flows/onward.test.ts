/** Data keeps its class and its people wherever it goes: nothing on the way makes it less, but a step somebody vouches for. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Node } from "../../../policies/border/estate/estate.ts";
import type { Anonymiser, Settings } from "../../../policies/border/estate/settings.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { carriesContent, carryOnward } from "../../../policies/border/flows/onward.ts";
import { classRank, dataClasses } from "../../../policies/border/terms/residency-tags.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { madeUpFlow, madeUpNode, settings as unstated } from "../made-up-estate.ts";

/** Somebody answers for what "mover" does to data, since May. */
const vouched: Anonymiser = {
  resource: "mover",
  type: "aws:s3/bucket:Bucket",
  method: "counts",
  owner: "dpo",
  checked: "2026-05-01",
};
const settings: Settings = { ...unstated, anonymisers: [vouched] };

const nodes = ["a", "b", "c", "d"].map((name) => madeUpNode(name));
const [a, b, c, d] = nodes as [Node, Node, Node, Node];
const mover = madeUpNode("mover");

function flow(source: Node | undefined, target: Node | undefined, change: Partial<Flow> = {}): Flow {
  return madeUpFlow({ mover, source, target, subjects: [], ...change });
}
/** What passes from a over b to c, where the first leg is as it says. */
function overB(first: Partial<Flow>, second: Partial<Flow> = { dataClass: "none" }): string {
  const carried = carryOnward(
    [flow(b, c, second), flow(a, b, { dataClass: "sensitive", subjects: ["CN"], ...first })],
    settings,
  );
  return `${carried[0]?.dataClass} of ${carried[0]?.subjects}`;
}

describe("what flows into a resource flows on from there", () => {
  const anonymiser = (by: Value): Node => madeUpNode("mover", { inputs: { tags: { "landlocked-anonymises": by } } });

  test.each<[what: string, first: Partial<Flow>, expected: string]>([
    ["in any order", {}, "sensitive of CN"],
    ["as a backup", { what: "backups" }, "sensitive of CN"],
    ["as an image", { what: "images" }, "sensitive of CN"],
    ["where a step is said to anonymise, and nobody vouches", { mover: anonymiser("") }, "sensitive of CN"],
    ["where that is not known", { mover: anonymiser(unknown) }, "sensitive of CN"],
    ["not past a step somebody vouches for", { mover: anonymiser("dpo@example.com") }, "none of "],
    ["not as a key", { what: "keys" }, "none of "],
    ["not as a log", { what: "logs" }, "none of "],
    ["not over a link", { verb: "link" }, "none of "],
    ["not because others may read it", { verb: "expose" }, "none of "],
  ])("%s", (_, first, expected) => expect(overB(first)).toBe(expected));

  test("and joins what is there already", () => {
    expect(overB({}, { dataClass: "important", subjects: ["EEA"] })).toBe("important of CN,EEA");
    expect(overB({ dataClass: "personal" }, { dataClass: "none", subjects: ["EEA"] })).toBe("personal of CN,EEA");
  });

  test("but a link shows only what a resource says itself", () => {
    expect(overB({}, { verb: "link", dataClass: "none" })).toBe("none of ");
  });

  test("also where only the people are new", () => {
    const flows = [
      flow(a, b, { subjects: ["CN"] }),
      flow(b, c, { subjects: ["CN"] }),
      flow(d, b, { subjects: ["SG"] }),
    ];
    expect(carryOnward(flows, settings)[1]?.subjects).toEqual(["CN", "SG"]);
  });

  test("round in a circle, which ends", () => {
    const circle = [flow(a, b, { dataClass: "important" }), flow(b, c), flow(c, a, { subjects: ["SG"] })];
    expect(carryOnward(circle, settings).map(({ dataClass }) => dataClass)).toEqual([
      "important",
      "important",
      "important",
    ]);
    expect(carryOnward(circle, settings).map(({ subjects }) => subjects)).toEqual([["SG"], ["SG"], ["SG"]]);
  });
});

describe("whatever the flows", () => {
  const node = fc.constantFrom(undefined, ...nodes);
  const change = fc.record({
    verb: fc.constantFrom("copy" as const, "move" as const, "process" as const, "link" as const, "expose" as const),
    what: fc.constantFrom("content" as const, "backups" as const, "keys" as const),
    dataClass: fc.constantFrom(...dataClasses),
    subjects: fc.subarray(["CN", "EEA", "SG"]),
  });
  const any = fc.tuple(node, node, change).map(([source, target, more]) => flow(source, target, more));
  const all = fc.array(any, { maxLength: 8 });
  const isAtLeast = (one: Flow | undefined, other: Flow | undefined): void => {
    if (!one || !other) throw new Error("a flow was lost");
    expect(classRank(one.dataClass)).toBeGreaterThanOrEqual(classRank(other.dataClass));
    expect(one.subjects).toEqual(expect.arrayContaining([...other.subjects]));
  };

  test("no class falls, nobody is forgotten, and a second round finds nothing new", () => {
    fc.assert(
      fc.property(all, (flows) => {
        const carried = carryOnward(flows, settings);
        for (const [index, one] of carried.entries()) isAtLeast(one, flows[index]);
        const sorted = (list: readonly Flow[]) =>
          list.map(({ dataClass, subjects }) => [dataClass, subjects.toSorted()]);
        expect(sorted(carryOnward(carried, settings))).toEqual(sorted(carried));
      }),
    );
  });

  test("one flow more makes nothing less, and each leg holds what the leg before it brought", () => {
    fc.assert(
      fc.property(all, any, (flows, more) => {
        const [before, after] = [carryOnward(flows, settings), carryOnward([...flows, more], settings)];
        for (const [index, one] of before.entries()) isAtLeast(after[index], one);
        const brings = (one: Flow): boolean => carriesContent(one, settings) && one.dataClass !== "none";
        for (const into of after.filter(brings)) {
          for (const on of after) if (on.verb !== "link" && on.source && on.source === into.target) isAtLeast(on, into);
        }
      }),
    );
  });
});
