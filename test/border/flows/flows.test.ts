/** The flows of an estate are those of each resource, and those between the members of a hub, which no resource shows alone. */

import { expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import { flowsOf, flowsOfNode } from "../../../policies/border/flows/flows.ts";
import { References } from "../../../policies/border/references/references.ts";
import { madeUpFacts, regionOf, resource, settings } from "../made-up-estate.ts";

const type = "aws:x/all:All";
const facts = madeUpFacts([
  {
    type,
    kinds: ["moves"],
    movements: [{ verb: "copy", what: "content", from: "self", to: [{ path: "to", form: "region" }] }],
    exposures: [{ to: "world", when: [{ path: "public", is: [true] }], how: "is public" }],
    reaches: "policy",
    joins: { hub: { path: "hub", form: "reference" }, verb: "link", what: "content" },
  },
]);
const policy = { Statement: [{ Effect: "Allow", Resource: "arn:aws:sqs:us-east-1:1:q" }] };
const all = ["eu-central-1", "us-east-1"].map((region, index) =>
  resource(`r${index}`, { type, provider: { region }, inputs: { to: "eu-west-1", public: true, policy, hub: "h" } }),
);

test("every way of every resource is found, and of one resource alone all but the hub", () => {
  const estate = buildEstate(all, facts, { ...settings, home: regionOf("aws/eu-central-1") });
  const references = new References(estate);
  const verbs = (flows: ReturnType<typeof flowsOf>) => flows.map(({ mover, verb }) => `${mover.name} ${verb}`);
  const each = ["copy", "expose", "process"];
  expect(verbs(flowsOf(references))).toEqual([
    ...each.map((verb) => `r0 ${verb}`),
    ...each.map((verb) => `r1 ${verb}`),
    // To each other, and to whatever else is in a hub of another stack.
    "r0 link",
    "r1 link",
    "r0 link",
    "r1 link",
  ]);
  const node = estate.byUrn.get("urn:r1");
  expect(node && verbs(flowsOfNode(node, references))).toEqual(each.map((verb) => `r1 ${verb}`));
});

test("a location says which way data goes only where nothing that names it does", () => {
  const store = { path: "store", form: "reference", names: ["aws:s3/bucket"] } as const;
  const location = { path: "location", form: "reference", names: ["aws:x/location"] } as const;
  const facts = madeUpFacts([
    {
      type: "aws:x/location:Location",
      kinds: ["moves"],
      known: ["name"],
      movements: [{ verb: "copy", what: "content", from: "self", to: [store], unlessNamed: true }],
      describes: [store],
    },
    {
      type: "aws:x/task:Task",
      kinds: ["moves"],
      movements: [{ verb: "copy", what: "content", from: [location], to: "self" }],
    },
  ]);
  const far = resource("far", { inputs: { bucket: "far" }, provider: { region: "us-east-1" } });
  const place = resource("place", { type: "aws:x/location:Location", inputs: { name: "place", store: "far" } });
  const task = resource("task", { type: "aws:x/task:Task", inputs: { location: "place" } });
  const flows = (...resources: (typeof far)[]): readonly string[] => {
    const references = new References(buildEstate(resources, facts, settings));
    return flowsOf(references).map(({ mover, source, target }) => `${mover.name}: ${source?.name} > ${target?.name}`);
  };
  expect(flows(far, place)).toEqual(["place: place > far"]);
  expect(flows(far, place, task)).toEqual(["task: far > task"]);
  expect(flows(place, task)).toEqual(["task: undefined > task"]);
  const estate = buildEstate([far, place], facts, settings);
  const alone = estate.byUrn.get("urn:place");
  expect(alone && flowsOfNode(alone, new References(estate))).toEqual([]);
});

test("what is only read causes nothing itself", () => {
  const estate = buildEstate([resource("r", { type, inputs: { to: "us-east-1" }, read: true })], facts, settings);
  const [node] = estate.byUrn.values();
  const references = new References(estate);
  expect([flowsOf(references), node && flowsOfNode(node, references)]).toEqual([[], []]);
});
