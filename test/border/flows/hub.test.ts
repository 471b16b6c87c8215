/** Members of one hub see each other wherever they lie, and no member's data hides behind another's at the same place. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEstate } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Flow } from "../../../policies/border/flows/flow.ts";
import { flowsBetweenMembers } from "../../../policies/border/flows/hub.ts";
import { References } from "../../../policies/border/references/references.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { madeUpFacts, regionOf, resource, settings } from "../made-up-estate.ts";

const joins = { hub: { path: "hub", form: "reference" }, verb: "link", what: "content" } as const;
const facts = madeUpFacts([
  { type: "aws:x/copier:Copier", kinds: ["holds"], joins: { ...joins, verb: "copy", what: "backups" } },
  { type: "aws:x/hub:Hub", kinds: ["holds"], known: ["name"] },
  {
    type: "aws:x/member:Member",
    kinds: ["holds"],
    tags: "tags",
    joins: { ...joins, place: { path: "vpc", form: "reference" } },
  },
]);
const ledger = [
  {
    stack: "other",
    identities: ["vpc-abroad"],
    region: regionOf("aws/us-east-1"),
    dataClass: "sensitive",
    subjects: ["US"],
  },
] as const;

function member(name: string, region: string, inputs: Inputs, dataClass = "personal"): Resource {
  const tags = { "landlocked-class": dataClass };
  return resource(name, { type: "aws:x/member:Member", provider: { region }, inputs: { tags, ...inputs } });
}

function all(resources: readonly Resource[]): readonly Flow[] {
  const estate = buildEstate(resources, facts, { ...settings, ledger });
  const references = new References(estate);
  return flowsBetweenMembers(
    [...estate.byUrn.values()].map((node) => references.of(node)),
    estate,
  );
}

/** "one > two: personal", between members of this stack. */
function flows(...resources: readonly Resource[]): readonly string[] {
  const between = all(resources).filter(({ mover, target }) => mover !== target);
  return between.map(({ mover, target, dataClass }) => `${mover.name} > ${target?.name}: ${dataClass}`);
}

/** Why it is not known what else is in a hub: "de: hub-elsewhere". */
function beyond(...resources: readonly Resource[]): readonly string[] {
  return all(resources).flatMap(({ mover, target, to }) =>
    mover === target && to.kind === "not-known" ? [`${mover.name}: ${to.reason.code}`] : [],
  );
}

describe("members of one hub in two places see each other", () => {
  const both = ["de > us: personal", "us > de: personal"];

  test.each<[what: string, de: Inputs, us: Inputs, more: readonly Resource[]]>([
    ["by its name", { hub: "cen-1" }, { hub: "cen-1" }, []],
    [
      "by its own resource, and by its name",
      { hub: "cen-1" },
      { hub: "cen-1" },
      [resource("hub", { type: "aws:x/hub:Hub", inputs: { name: "cen-1" } })],
    ],
    ["where neither hub is known yet", { hub: unknown }, { hub: unknown }, []],
    ["where the hub is no name", { hub: { id: "cen-1" } }, { hub: { id: "cen-1" } }, []],
  ])("%s", (_, de, us, more) => {
    expect(flows(member("de", "eu-central-1", de), member("us", "us-east-1", us), ...more)).toEqual(both);
  });

  test("by its id, and by its name", () => {
    const hub = resource("hub", { type: "aws:x/hub:Hub", inputs: { name: "cen" }, outputs: { id: "cen-1" } });
    const us = member("us", "us-east-1", { hub: "cen" });
    expect(flows(member("de", "eu-central-1", { hub: "cen-1" }), us, hub)).toEqual(both);
  });

  test("and not those of others, of none, or at one place", () => {
    const copier = { ...member("us", "us-east-1", { hub: unknown }), type: "aws:x/copier:Copier" };
    expect(flows(member("de", "eu-central-1", { hub: unknown }), copier)).toEqual([]);
    expect(flows(member("de", "eu-central-1", { hub: false }), member("us", "us-east-1", { hub: false }))).toEqual([]);
    expect(flows(member("de", "eu-central-1", { hub: "a" }), member("us", "us-east-1", { hub: "b" }))).toEqual([]);
    expect(flows(member("de", "eu-central-1", {}), member("us", "us-east-1", {}))).toEqual([]);
    expect(flows(member("de", "eu-central-1", { hub: "a" }), member("de-2", "eu-central-1", { hub: "a" }))).toEqual([]);
  });

  test("a place not known is another place", () => {
    expect(flows(member("de", "eu-central-1", { hub: "a" }), member("us", "mars-1", { hub: "a" }))).toEqual(both);
  });
});

describe("what another stack joins to its hub is not known", () => {
  const hub = resource("hub", { type: "aws:x/hub:Hub", inputs: { name: "cen-1" } });

  test.each<[what: string, de: Inputs, more: readonly Resource[], expected: readonly string[]]>([
    ["by an id nobody lists", { hub: "cen-1" }, [], ["de: hub-elsewhere"]],
    ["by a value that comes from nothing seen", { hub: unknown }, [], ["de: no-source-seen"]],
    ["but a hub of this stack is", { hub: "cen-1" }, [hub], []],
    ["nor is one of two of its name", { hub: "cen-1" }, [hub, { ...hub, urn: "urn:read", read: true }], []],
    ["not one that is only read", { hub: "cen-1" }, [{ ...hub, read: true }], ["de: hub-elsewhere"]],
    ["and one that a ledger lists", { hub: "vpc-abroad" }, [], []],
    ["and none at all", {}, [], []],
    ["or an empty name", { hub: "" }, [], []],
  ])("%s", (_, de, more, expected) => expect(beyond(member("de", "eu-central-1", de), ...more)).toEqual(expected));
});

test("a hub that is not of this stack is told by its name and property; one without a name, by why it is not known", () => {
  const why = (hub: Value) =>
    all([member("de", "eu-central-1", { hub })]).map(({ to }) => to.kind === "not-known" && [to.reason, to.later]);
  expect(why("cen-1")).toEqual([[{ code: "hub-elsewhere", facts: { hub: "cen-1", property: "hub" } }, true]]);
  expect(why({ id: "cen-1" })).toEqual([[{ code: "not-text", facts: { property: "hub" } }, true]]);
});

test("members see of each other what their type says they share", () => {
  const [de, us] = [member("de", "eu-central-1", { hub: "a" }), member("us", "us-east-1", { hub: "a" })];
  const shared = (type: string) => all([{ ...de, type }, us])[0];
  const whole = { property: "hub", sources: ["de"], part: { kind: "whole" }, clashes: [] };
  expect(shared(de.type)).toMatchObject({ verb: "link", what: "content", ...whole });
  expect(shared("aws:x/copier:Copier")).toMatchObject({ verb: "copy", what: "backups", ...whole });
});

test("two places that are both not known are not the same place", () => {
  const one = member("one", "mars-1", { hub: "a" });
  const two = member("two", "mars-1", { hub: "a" });
  expect(flows(one, two)).toEqual(["one > two: personal", "two > one: personal"]);
});

test("a member lies where its property says, and holds what is known of that", () => {
  expect(
    flows(member("de", "eu-central-1", { hub: "a" }), member("us", "eu-central-1", { hub: "a", vpc: "vpc-abroad" })),
  ).toEqual(["de > us: personal", "us > de: sensitive"]);
});

test("members without people's data hide no other at the same place, in any order", () => {
  const members = [
    member("empty", "eu-central-1", { hub: "a" }, "none"),
    member("orders", "eu-central-1", { hub: "a" }, "personal"),
    member("us", "us-east-1", { hub: "a" }, "none"),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(members, { minLength: 3 }), (shuffled) => {
      expect(flows(...shuffled).filter((flow) => flow.endsWith("personal"))).toEqual(["orders > us: personal"]);
    }),
  );
});

test("many members of a few places make few flows", () => {
  const codes = ["eu-central-1", "eu-west-1", "us-east-1"];
  const members = Array.from({ length: 60 }, (_, index) =>
    member(`m${index}`, codes[index % 3] ?? "", { hub: "a" }, index % 2 === 0 ? "personal" : "none"),
  );
  expect(flows(...members)).toHaveLength(3 * 2 * 2);
});
