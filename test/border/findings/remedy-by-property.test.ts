/** A property that decides a movement can end it; one that only names a place can name another. */

import { expect, test } from "vitest";
import { byProperty, namesPlace } from "../../../policies/border/findings/remedy-by-property.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import type { InputCondition, Movement } from "../../../policies/border/terms/entry.ts";
import { madeUpFacts, madeUpFlow, madeUpNode } from "../made-up-estate.ts";

const world = { kind: "world", as: { code: "everywhere", facts: {} } } as const;
const everywhere = (when: InputCondition): Movement => ({
  verb: "copy",
  what: "content",
  from: "self",
  to: "world",
  note: "scope",
  when: [when],
});

function flow(movements: readonly Movement[], change: Partial<Flow> = {}): Flow {
  const entries = [{ type: "aws:x/rule:Rule", kinds: ["moves"], movements }] as const;
  const mover = madeUpNode("mover", { type: "aws:x/rule:Rule" }, madeUpFacts(entries));
  return madeUpFlow({ mover, to: world, property: "scope", ...change });
}

const atEdge = (country: string): Movement => ({ ...everywhere({ path: "scope" }), to: { country, what: "edges" } });

test.each<[what: string, movements: readonly Movement[], expected: readonly unknown[]]>([
  ["set to what keeps it", [everywhere({ path: "scope", isNot: ["home"] })], ["set-to", ["home"]]],
  ["switched off", [everywhere({ path: "scope", is: [true] })], ["set-to", ["false"]]],
  ["set to anything else", [everywhere({ path: "scope", is: ["EDGE"], absent: true })], ["set-to-other", ["EDGE"]]],
  ["decided by another property", [everywhere({ path: "other", is: [true] })], []],
  ["decided by its being there", [everywhere({ path: "scope", present: true })], []],
  ["led abroad by the other way", [everywhere({ path: "scope", isNot: ["home"] }), atEdge("US")], []],
  ["led inside by the other way", [atEdge("DE"), everywhere({ path: "scope", isNot: ["home"] })], ["set-to", ["home"]]],
])("%s", (_, movements, expected) => {
  const found = byProperty(flow(movements), madeUpFacts()).flatMap(({ code, facts }) => [
    code,
    (facts as { values?: unknown }).values,
  ]);
  expect(found).toEqual(expected);
});

test("a place is named by a reference of the catalogue, a hub's, or a text", () => {
  const movement: Movement = { ...everywhere({ path: "x" }), to: [{ path: "rules[].to", form: "reference" }] };
  expect(namesPlace(flow([movement], { property: "rules[3].to" }))).toBe(true);
  expect(namesPlace(flow([movement], { property: "rules[3].status" }))).toBe(false);
  expect(namesPlace(flow([], { property: "environment", words: "us-east-1" }))).toBe(true);
});
