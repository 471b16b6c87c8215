/** What can't be looked into is refused where people's data is in reach, unless it is accepted by name, before a day. */

import { describe, expect, test } from "vitest";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import type { Acceptance, Settings } from "../../../policies/border/estate/settings.ts";
import { reportAccepted } from "../../../policies/border/findings/report-accepted.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { buildMadeUp, madeUpFacts, resource } from "../made-up-estate.ts";

const type = "aws:x/stack:Stack";
const text = "its template is not read here";
const facts = madeUpFacts([
  { type, kinds: ["moves"], tags: "tags", unread: text, template: "template" },
  {
    type: "aws:x/task:Task",
    kinds: ["moves"],
    unread: text,
    unreadIf: [
      { path: "command", present: true },
      { path: "mode", is: ["script"] },
    ],
  },
  { type: "aws:ec2/vpc:Vpc", kinds: ["inert"] },
]);
const residency = { dataClass: "sensitive", subjects: ["CN"], stack: "dev" } as const;
const accepted: Acceptance = { resource: "opaque", type, reason: "read by hand", owner: "dpo", until: "2026-06-02" };

/** The problem's code, and what data is in reach. */
function judged(change: Partial<Resource>, settings: Partial<Settings> = {}, others: readonly Resource[] = []) {
  const estate = buildMadeUp([...others, resource("opaque", { type, ...change })], facts, settings);
  const node = estate.byUrn.get("urn:opaque");
  return node ? reportAccepted(node, estate) : [];
}
const codes = (...of: Parameters<typeof judged>) => judged(...of).map(({ problem }) => problem.code);
const template = (Resources: Value): Partial<Resource> => ({ inputs: { template: { Resources } } });

describe("what nobody here reads", () => {
  test.each<[what: string, change: Partial<Resource>, expected: readonly string[]]>([
    ["a template that is not there", {}, ["unseen"]],
    ["one not known yet", { inputs: { template: unknown } }, ["unseen"]],
    ["one that can't be read", { inputs: { template: "{" } }, ["unseen"]],
    ["one that deploys what is not harmless", template({ a: { Type: "AWS::S3::Bucket" } }), ["unseen"]],
    ["a command", { type: "aws:x/task:Task", inputs: { command: "curl" } }, ["unseen"]],
    ["a command not known yet", { type: "aws:x/task:Task", inputs: { command: unknown } }, ["unseen"]],
    ["a mode not known yet", { type: "aws:x/task:Task", inputs: { mode: unknown } }, ["unseen"]],
    ["a provider nobody knows", { type: "datadog:index:Monitor" }, ["unseen"]],
    ["a template that deploys nothing but harmless things", template({ a: { Type: "AWS::EC2::VPC" } }), []],
    ["a task without a command", { type: "aws:x/task:Task", inputs: { mode: "list" } }, []],
    ["a provider that is known to be harmless", { type: "random:index:Id" }, []],
    ["a component", { type: "datadog:index:Monitor", custom: false }, []],
    ["a resource that can be read", { type: "aws:s3/bucket:Bucket" }, []],
  ])("%s: %j", (_, change, expected) => expect(codes(change, { residency })).toEqual(expected));

  test("is said in its own words, or by what its template deploys, or by its provider", () => {
    const what = (change: Partial<Resource>) => judged(change, { residency }).map(({ problem }) => problem.facts);
    const held = { dataClass: "sensitive", subjects: ["CN"] };
    expect(what({})).toEqual([{ held, what: { code: "not-read", facts: { text } } }]);
    expect(what(template({ a: { Type: "AWS::S3::Bucket" } }))).toMatchObject([
      { what: { facts: { types: ["AWS::S3::Bucket"] } } },
    ]);
    expect(what({ type: "datadog:index:Monitor" })).toMatchObject([{ what: { facts: { provider: "datadog" } } }]);
  });
});

describe("people's data is in reach", () => {
  const data = resource("orders");
  const nobodys = resource("orders", { inputs: { tags: { "landlocked-class": "none" } } });
  const from = (urn: string, more: Partial<Resource> = {}): Partial<Resource> => ({
    type: "datadog:index:Monitor",
    propertyDependencies: { query: [urn] },
    ...more,
  });

  test.each<
    [
      what: string,
      change: Partial<Resource>,
      settings: Partial<Settings>,
      others: readonly Resource[],
      expected: readonly string[],
    ]
  >([
    ["of a stack that holds some", from("urn:x"), { residency }, [], ["unseen"]],
    ["of a resource its inputs come from", from("urn:orders"), {}, [data], ["unseen"]],
    ["of itself, since nobody reads what it makes of it", {}, {}, [], ["unseen"]],
    ["of none where its stack says so", {}, { residency: { ...residency, dataClass: "none" } }, [data], []],
    ["of none where it says so itself", { inputs: { tags: { "landlocked-class": "none" } } }, {}, [data], []],
    ["of none its inputs come from", from("urn:orders"), {}, [nobodys], []],
    ["of none where it comes from nothing", { type: "datadog:index:Monitor" }, {}, [data], []],
  ])("%s", (_, change, settings, others, expected) => expect(codes(change, settings, others)).toEqual(expected));
});

describe("accepted by name", () => {
  test("is told until the day before its end, and refused from that day on, naming whose acceptance ended", () => {
    const until = (day: string, change: Partial<Acceptance> = {}) =>
      judged({}, { residency, day, accepted: [{ ...accepted, ...change }] });
    expect(until("2026-06-01")).toMatchObject([
      {
        policy: "report-accepted",
        outcome: "reported",
        problem: { facts: { owner: "dpo", until: "2026-06-02", reason: "read by hand", daysLeft: 1 } },
      },
    ]);
    expect(until("2026-06-02")).toMatchObject([
      {
        policy: "refuse-unproven",
        outcome: "unproven",
        problem: { facts: { lapsed: { owner: "dpo", until: "2026-06-02", why: "over" } } },
      },
    ]);
    for (const name of ["opaque-2", "*", "OPAQUE", ""])
      expect(until("2026-06-01", { resource: name })).toMatchObject([{ outcome: "unproven" }]);
  });

  test("is of one type, written as in a finding or in full", () => {
    const by = (change: Partial<Acceptance>) =>
      judged({}, { residency, accepted: [{ ...accepted, ...change }] }).map(({ outcome }) => outcome);
    for (const of of [type, "aws:x/stack"]) expect(by({ type: of })).toEqual(["reported"]);
    for (const of of [undefined, "aws:x/task:Task", "aws:x/stack:Other", "stack", "*"])
      expect(by({ type: of })).toEqual(["unproven"]);
  });

  test("lasts at most a year", () => {
    const by = (until: string) => judged({}, { residency, accepted: [{ ...accepted, until }] });
    expect(by("2027-06-01")).toMatchObject([{ outcome: "reported", problem: { facts: { daysLeft: 365 } } }]);
    for (const until of ["2027-06-02", "9999-12-31"])
      expect(by(until)).toMatchObject([{ outcome: "unproven", problem: { facts: { lapsed: { why: "too-long" } } } }]);
  });

  test("names one of two of the same type and name by its urn", () => {
    const twin = [resource("opaque", { type, urn: "urn:twin" })];
    const by = (urn: string | undefined) => judged({}, { residency, accepted: [{ ...accepted, urn }] }, twin);
    expect(by(undefined)).toMatchObject([{ problem: { facts: { lapsed: { why: "shared-name" } } } }]);
    expect(by("urn:opaque")).toMatchObject([{ outcome: "reported" }]);
    expect(by("urn:twin")).toMatchObject([{ outcome: "unproven" }]);
  });

  test("accepts nothing that is judged otherwise", () => {
    expect(judged({ type: "aws:s3/bucket:Bucket" }, { accepted: [accepted] })).toEqual([]);
  });
});
