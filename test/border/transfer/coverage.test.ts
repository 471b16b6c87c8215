/** A transfer covers a flow exactly: by name, on the day, between the places, of no higher class, and of nobody else. */

import { describe, expect, test } from "vitest";
import { unknown } from "../../../policies/border/terms/value.ts";
import { type Described, mismatch, names } from "../../../policies/border/transfer/coverage.ts";
import type { Transfer } from "../../../policies/border/transfer/transfer.ts";
import { madeUpTransfer } from "../../made-up-transfer.ts";
import { europe } from "../made-up-law.ts";

const orders = { name: "orders", tags: { team: "shop" }, isShared: false };
const flow: Described = {
  stack: "dev",
  holders: [orders],
  from: { territory: "EEA", region: "aws/eu-central-1" },
  to: { territory: "US", country: "US", region: "aws/us-east-1" },
  dataClass: "personal",
  subjects: ["EEA"],
  part: { kind: "whole" },
  purposes: [],
};
const approved = madeUpTransfer({ id: "T", resources: ["orders"], from: "EEA", to: "US", mechanisms: [] }, [europe]);

function lack(transfer: Partial<Transfer>, described: Partial<Described> = {}, day = "2026-06-01"): string | undefined {
  return mismatch({ ...approved, ...transfer }, { ...flow, ...described }, day)?.code;
}

describe("names", () => {
  const byTags = (tags: Readonly<Record<string, string>>, resources: readonly string[] = []): Partial<Transfer> => ({
    stacks: [{ stack: "dev", resources, tags }],
  });
  const isNamed = (transfer: Partial<Transfer>, described: Partial<Described> = {}): boolean =>
    names({ ...approved, ...transfer }, { ...flow, ...described });
  const tagged = (tags: Readonly<Record<string, unknown>>): Partial<Described> => ({ holders: [{ ...orders, tags }] });

  test.each<[what: string, transfer: Partial<Transfer>, described: Partial<Described>]>([
    ["data of nobody", {}, { holders: [] }],
    ["one of two", {}, { holders: [orders, { ...orders, name: "people" }] }],
    ["a name that begins alike", {}, { holders: [{ ...orders, name: "orders-2" }] }],
    ["another stack", {}, { stack: "prod" }],
    ["a stack by a project nobody knows", { stacks: [{ stack: "shop/dev", resources: ["orders"], tags: {} }] }, {}],
    ["another project's", { stacks: [{ stack: "shop/dev", resources: ["orders"], tags: {} }] }, { project: "crm" }],
    ["no tags at all", byTags({}), {}],
    ["one of two tags", byTags({ team: "shop", tier: "gold" }), {}],
    ["a tag of another value", byTags({ team: "crm" }), {}],
    ["a tag it inherits", byTags({ constructor: "x" }), tagged({})],
    ["what bears the tags in another stack", byTags({ team: "shop" }), { stack: "prod" }],
    [
      "what bears the tags in another project's stack",
      { stacks: [{ stack: "shop/dev", resources: [], tags: { team: "shop" } }] },
      { project: "crm" },
    ],
    [
      "what bears the tags and lies in no stack here",
      byTags({ team: "shop" }),
      { holders: [{ ...orders, isElsewhere: true }] },
    ],
    [
      "one of two by its tags",
      byTags({ team: "shop" }),
      { holders: [orders, { ...orders, name: "people", tags: {} }] },
    ],
    ["a tag that is not known", byTags({ team: "shop" }), tagged({ team: unknown })],
  ])("not %s", (_, transfer, described) => expect(isNamed(transfer, described)).toBe(false));

  test.each<[what: string, transfer: Partial<Transfer>, described: Partial<Described>]>([
    ["by name", {}, {}],
    ["by all its tags", byTags({ team: "shop" }), {}],
    [
      "the stack by its project's name",
      { stacks: [{ stack: "shop/dev", resources: ["orders"], tags: {} }] },
      { project: "shop" },
    ],
    [
      "one by name and one by tags",
      byTags({ team: "crm" }, ["orders"]),
      { holders: [orders, { ...orders, name: "people", tags: { team: "crm" } }] },
    ],
  ])("%s", (_, transfer, described) => expect(isNamed(transfer, described)).toBe(true));
});

describe("mismatch", () => {
  test.each<[what: string, transfer: Partial<Transfer>, described: Partial<Described>, code: string]>([
    ["not approved", { approvedUntil: undefined }, {}, "not-approved"],
    ["before its first day", { effective: "2026-06-02" }, {}, "not-yet-effective"],
    ["on the day of its end", { expires: "2026-06-01" }, {}, "expired"],
    ["on the day its reviews end", { approvedUntil: "2026-06-01" }, {}, "reviews-ended"],
    ["from another territory", {}, { from: { territory: "CN", region: "aws/eu-central-1" } }, "other-origin"],
    ["from another region", { from: { territory: "EEA", region: "aws/eu-west-1" } }, {}, "other-origin-region"],
    [
      "from a region nobody knows",
      { from: { territory: "EEA", region: "aws/eu-west-1" } },
      { from: { territory: "EEA" } },
      "other-origin-region",
    ],
    ["to another territory", {}, { to: { territory: "SG", country: "US" } }, "other-destination"],
    ["to another country of it", { to: { territory: "US", country: "PR" } }, {}, "other-destination"],
    ["to another region", { to: { ...approved.to, region: "aws/us-west-2" } }, {}, "other-destination-region"],
    [
      "to a region nobody knows",
      { to: { ...approved.to, region: "aws/us-east-1" } },
      { to: { territory: "US", country: "US" } },
      "other-destination-region",
    ],
    ["of a higher class", {}, { dataClass: "sensitive" }, "class-too-low"],
    ["for another purpose", {}, { purposes: ["crm", "marketing"] }, "other-purpose"],
    ["for a purpose not known", {}, { purposes: ["crm", unknown] }, "other-purpose"],
    ["of other people too", {}, { subjects: ["EEA", "CN"] }, "subjects-not-covered"],
    ["of a name two bear", {}, { holders: [{ ...orders, isShared: true }] }, "name-shared"],
    ["of more than a part", { parts: [{ resource: "orders", prefixes: ["eu/"] }] }, {}, "part-exceeded"],
    ["of a part of others", { parts: [{ resource: "people", prefixes: ["eu/"] }] }, {}, "other-parts"],
    [
      "of a second resource's whole",
      { parts: [{ resource: "orders", prefixes: ["eu/"] }] },
      {
        part: { kind: "prefixes", names: ["eu/"], narrowBy: "prefix" },
        holders: [orders, { ...orders, name: "people" }],
      },
      "other-parts",
    ],
  ])("%s: %s", (_, transfer, described, code) => expect(lack(transfer, described)).toBe(code));

  test("says what it covers and what is asked", () => {
    const facts = (transfer: Partial<Transfer>, described: Partial<Described>) =>
      mismatch({ ...approved, ...transfer }, { ...flow, ...described }, "2026-06-01")?.facts;
    expect(facts({}, { dataClass: "sensitive" })).toEqual({ covers: "personal", actual: "sensitive" });
    expect(facts({}, { to: { territory: "SG", country: "US" } })).toEqual({ covers: "US", actual: "SG" });
    expect(facts({}, { subjects: ["EEA", "CN"] })).toEqual({ subjects: ["CN"] });
    expect(facts({}, { purposes: ["marketing"] })).toEqual({ covers: "crm", tagged: "marketing" });
    expect(facts({}, { purposes: [unknown] })).toEqual({ covers: "crm", tagged: null });
    expect(facts({ isShared: true }, { project: "shop" })).toEqual({ stack: "dev", project: "shop" });
  });

  test.each<[what: string, transfer: Partial<Transfer>, described: Partial<Described>]>([
    ["all of it", {}, {}],
    ["of a lower class", { dataClass: "important" }, { dataClass: "sensitive" }],
    ["of fewer people", { subjects: ["EEA", "CN"] }, { subjects: [] }],
    ["for its purpose", {}, { purposes: ["crm"] }],
    [
      "from and to its regions",
      { from: { territory: "EEA", region: "aws/eu-central-1" }, to: { ...approved.to, region: "aws/us-east-1" } },
      {},
    ],
    [
      "of a name two bear, by its tags",
      { stacks: [{ stack: "dev", resources: ["orders"], tags: { team: "shop" } }] },
      { holders: [{ ...orders, isShared: true }] },
    ],
    [
      "of a name two bear, by its tags in one of two scopes",
      {
        stacks: [
          { stack: "dev", resources: ["orders"], tags: {} },
          { stack: "dev", resources: [], tags: { team: "shop" } },
        ],
      },
      { holders: [{ ...orders, isShared: true }] },
    ],
    [
      "its part",
      { parts: [{ resource: "orders", prefixes: ["eu/"] }] },
      { part: { kind: "prefixes", names: ["eu/2026/"], narrowBy: "prefix" } },
    ],
  ])("covers %s", (_, transfer, described) => expect(lack(transfer, described)).toBeUndefined());

  test("covers from its first day to the day before its end", () => {
    const days = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"];
    expect(days.map((day) => lack({}, {}, day))).toEqual(["not-yet-effective", undefined, undefined, "expired"]);
  });
});

test("a type before the name tells two of one name apart", () => {
  const type = "aws:s3/bucket:Bucket";
  const typed = (of: string) => ({ stacks: [{ stack: "dev", resources: [`${of}::orders`], tags: {} }] });
  const shared = { holders: [{ ...orders, type, isShared: true }] };
  expect(lack(typed(type), shared)).toBeUndefined();
  expect(names({ ...approved, ...typed("aws:rds/instance:Instance") }, { ...flow, ...shared })).toBe(false);
  expect(names({ ...approved, ...typed(type) }, flow)).toBe(false);
});

test("where several projects share a register, a stack counts by its project alone", () => {
  const named = { stacks: [{ stack: "shop/dev", resources: ["orders"], tags: {} }] };
  expect(lack({ isShared: true }, { project: "shop" })).toBe("project-not-named");
  expect(lack({ isShared: true, ...named }, { project: "shop" })).toBeUndefined();
  expect(lack({}, { project: "shop" })).toBeUndefined();
  const both = [...approved.stacks, ...named.stacks];
  expect(lack({ isShared: true, stacks: both }, { project: "shop" })).toBeUndefined();
  const unknownProject = [{ stack: "undefined/dev", resources: ["orders"], tags: {} }];
  expect(names({ ...approved, stacks: unknownProject }, flow)).toBe(false);
  const unknownType = [{ stack: "dev", resources: ["undefined::orders"], tags: {} }];
  expect(names({ ...approved, stacks: unknownType }, flow)).toBe(false);
});

test("what is of no resource of the stack is not named by a name alone", () => {
  expect(names(approved, { ...flow, holders: [{ ...orders, isElsewhere: true }] })).toBe(false);
});
