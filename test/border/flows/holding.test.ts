/** Where nothing says what a source holds, it counts as at least what the stack may hold; whoever takes it in can only add. */

import { expect, test } from "vitest";
import type { Settings } from "../../../policies/border/estate/settings.ts";
import { holdingOf, stackClass } from "../../../policies/border/flows/holding.ts";
import type { Target } from "../../../policies/border/references/target.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import type { DataClass } from "../../../policies/border/terms/residency-tags.ts";
import { buildMadeUp, inRegion, madeUpFacts, madeUpNode, resource } from "../made-up-estate.ts";

const tagged = (dataClass: string) => ({ inputs: { tags: { "landlocked-class": dataClass } } });
const stack = (dataClass: DataClass): Partial<Settings> => ({
  residency: { dataClass, subjects: ["EEA"], stack: "dev" },
});
const place = inRegion("aws/eu-central-1");

test.each<[receiver: string, settings: Partial<Settings>, expected: DataClass]>([
  ["none", {}, "personal"],
  ["sensitive", {}, "sensitive"],
  ["none", stack("sensitive"), "sensitive"],
  ["none", stack("none"), "none"],
  ["important", stack("none"), "important"],
])("a receiver that says %s, in a stack of %j", (receiver, settings, expected) => {
  const mover = madeUpNode("replica", tagged(receiver));
  const estate = buildMadeUp([], madeUpFacts(), settings);
  expect(holdingOf({ place, name: "db", at: "source" }, mover, estate).dataClass).toBe(expected);
});

test("a namesake adds its class and its people, and what is known of a source is all there is to it", () => {
  const estate = buildMadeUp([]);
  const node = madeUpNode("db", { inputs: { tags: { "landlocked-class": "important", "landlocked-subjects": "CN" } } });
  const mover = madeUpNode("replica", tagged("none"));
  expect(holdingOf({ place, name: "db", node, at: "source" }, mover, estate)).toEqual({
    dataClass: "important",
    subjects: [...mover.subjects, "CN"],
  });
  const holding = { dataClass: "none", subjects: [] } as const;
  expect(holdingOf({ place, name: "db", node, holding, at: "source" }, mover, estate)).toBe(holding);
});

test("a stack that claims to hold nothing is asked whether it does", () => {
  const classOf = (dataClass: DataClass, ...held: readonly string[]) =>
    stackClass(
      buildMadeUp(
        held.map((one, index) => resource(`b${index}`, tagged(one))),
        madeUpFacts(),
        stack(dataClass),
      ),
    );
  expect(classOf("none", "none", "sensitive", "personal")).toBe("sensitive");
  expect(classOf("none", "none")).toBe("none");
  expect(classOf("personal", "sensitive")).toBe("personal");
});

test("a source adds its people, but those whose law is asked where it lies; elsewhere those of that place come along", () => {
  const people = (subjects: string) => ({ inputs: { tags: { "landlocked-subjects": subjects } } });
  const [node, mover] = [madeUpNode("db", people("EEA+SG")), madeUpNode("replica", people("CN"))];
  const hidden = notKnown("region-not-stated", {}, "use-own-zone", {});
  const subjectsAt = (where: Target["place"], of?: typeof node) =>
    holdingOf({ place: where, name: "db", at: "source", node: of }, mover, buildMadeUp([])).subjects;
  expect(subjectsAt(place, node)).toEqual(["CN", "SG"]);
  expect(subjectsAt(hidden, node)).toEqual(["CN", "EEA", "SG"]);
  expect(subjectsAt(inRegion("aws/cn-north-1"), node)).toEqual(["CN", "EEA", "SG"]);
  expect([subjectsAt(place), subjectsAt(hidden), subjectsAt(inRegion("aws/eu-west-1"))]).toEqual([
    ["CN"],
    ["CN"],
    ["EEA"],
  ]);
});
