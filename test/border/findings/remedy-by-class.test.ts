/** What would have to be nobody's for a flow to pass: all that its data comes from, as long as tags can say so. */

import { expect, test } from "vitest";
import { asNobodys, inflowOf } from "../../../policies/border/findings/remedy-by-class.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { madeUpFacts, madeUpFlow, madeUpNode } from "../made-up-estate.ts";

const [orders, lake, site] = ["orders", "lake", "site"].map((name) => madeUpNode(name));
const classed = (name: string, dataClass: string) =>
  madeUpNode(name, { inputs: { tags: { "landlocked-class": dataClass } } });
const tagless = madeUpNode(
  "job",
  { type: "aws:x/job:Job" },
  madeUpFacts([{ type: "aws:x/job:Job", kinds: ["holds"] }]),
);
const between = (source: Flow["source"], target?: Flow["target"], more: Partial<Flow> = {}): Flow =>
  madeUpFlow({ source, target, sources: source ? [source.name] : [], mover: tagless, ...more });

test.each<[what: string, flow: Flow, before: readonly Flow[], expected: readonly string[] | undefined]>([
  ["what it takes from", between(site), [], ["site"]],
  [
    "what moves it, where that states a class",
    between(site, undefined, { mover: classed("cdn", "personal") }),
    [],
    ["cdn", "site"],
  ],
  ["the mover's own data", between(undefined, undefined, { mover: site ?? tagless }), [], ["site"]],
  [
    "what gives it its data, however far up",
    between(site),
    [between(lake, site), between(orders, lake)],
    ["lake", "orders", "site"],
  ],
  [
    "not what is nobody's already",
    between(classed("pages", "none")),
    [between(lake, classed("pages", "none"))],
    ["lake"],
  ],
  [
    "not itself twice, where data goes in a circle",
    between(site),
    [between(lake, site), between(site, lake)],
    ["lake", "site"],
  ],
  ["nothing where one takes no tags", between(site), [between(tagless, site)], undefined],
  ["nothing where one is of another stack", between(undefined, undefined, { sources: ["theirs"] }), [], undefined],
  ["nothing where it may be another", between(site, undefined, { isAssumed: true }), [], undefined],
  ["nothing where it is called sensitive", between(site, undefined, { dataClass: "sensitive" }), [], undefined],
  ["nothing for networks", between(site, undefined, { verb: "link" }), [], undefined],
])("%s", (_, flow, before, expected) => {
  const found = asNobodys(flow, inflowOf([flow, ...before]));
  expect(found.map(({ facts }) => facts)).toEqual(
    expected ? [{ tag: "landlocked-class", dataClass: "none", resources: expected }] : [],
  );
});
