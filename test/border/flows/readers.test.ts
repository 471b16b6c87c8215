/** Who may read: the world, a stranger, or somebody not known; and what keeps a policy not known yet from opening anything. */

import { describe, expect, test } from "vitest";
import { buildEstate, emptyEstate, grow } from "../../../policies/border/estate/estate.ts";
import type { Resource } from "../../../policies/border/estate/resource.ts";
import { flowsOfExposures } from "../../../policies/border/flows/exposure.ts";
import { flowsOfNode } from "../../../policies/border/flows/flows.ts";
import { readerOf, readersOf, undecided } from "../../../policies/border/flows/readers.ts";
import { References } from "../../../policies/border/references/references.ts";
import type { Entry, Exposure } from "../../../policies/border/terms/entry.ts";
import { notKnown } from "../../../policies/border/terms/not-known.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { bucket, madeUpFacts, madeUpNode, resource, settings } from "../made-up-estate.ts";

const ofBucket = {
  path: "bucket",
  form: "reference",
  names: ["aws:s3/bucket", "aws:old/bucket", "aws:strange/bucket"],
} as const;
const entries: readonly Entry[] = [
  { ...bucket, closedByDefault: true },
  { type: "aws:old/bucket:Bucket", kinds: ["holds"], known: ["bucket"] },
  { type: "aws:iam/role:Role", kinds: ["inert"] },
  { type: "aws:s3/block:Block", kinds: ["guards"], shields: { of: ofBucket, when: ["acls", "policy"] } },
];
const accounts = ["111122223333"];
const role = resource("role", { type: "aws:iam/role:Role" });
const lock = resource("orders", { inputs: { bucket: "orders", tags: { "landlocked-class": "sensitive" } } });

function block(name: string, inputs: Inputs): Resource {
  return resource(name, { type: "aws:s3/block:Block", inputs: { bucket: "orders", ...inputs } });
}
const strange = resource("strange", { type: "aws:strange/bucket:Bucket", outputs: { id: "strange" } });
const stack = resource("stack", { type: "pulumi:pulumi:StackReference" });
const closed = { acls: true, policy: true };

/** "world", the stranger, or why that is not known. */
function readers(
  exposure: Exposure,
  change: Partial<Resource>,
  others: readonly Resource[] = [lock, role],
): readonly string[] {
  const opener: Entry = { type: "aws:x/opener:Opener", kinds: ["exposes"], holds: "content", exposures: [exposure] };
  const facts = madeUpFacts([...entries, opener]);
  const all = [...others, resource("opener", { type: opener.type, ...change })];
  const estate = buildEstate(all, facts, { ...settings, accounts, organisations: ["o-ours1"] });
  const references = new References(estate);
  const node = estate.byUrn.get("urn:opener");
  return (node ? flowsOfExposures(references.of(node), references) : []).map(({ to, dataClass, sources }) => {
    if (to.kind !== "not-known") return `${to.kind}: ${dataClass} of ${sources}`;
    return to.reason.code === "stranger" ? to.reason.facts.who : to.reason.code;
  });
}

describe("to the world", () => {
  const isPublic: Exposure = { to: "world", when: [{ path: "public", is: [true] }], how: "is public", of: [ofBucket] };

  test.each<[inputs: Inputs, expected: readonly string[]]>([
    [{ public: unknown, bucket: "orders" }, ["readers-not-known"]],
    [{ public: true, bucket: "orders" }, ["world: sensitive of orders"]],
    [{ public: true, bucket: "nobody" }, ["world: personal of nobody"]],
    [{ public: true }, ["world: personal of opener"]],
    [{ public: false, bucket: "orders" }, []],
    [{ bucket: "orders" }, []],
  ])("%j: %j", (inputs, expected) => expect(readers(isPublic, { inputs })).toEqual(expected));
});

const organisation = "arn:aws:organizations::999988887777:organization";
const unit = "arn:aws:organizations::999988887777:ou";

describe("to accounts past properties that fence them", () => {
  const keys = ["aws:PrincipalOrgID", "aws:SourceAccount", "aws:SourceArn"];
  const fences = Object.fromEntries(keys.map((key) => [key, key.slice("aws:".length)]));
  const fenced: Exposure = { to: "accounts", path: "reader", fences, how: "it lets them" };
  const everybody = ["world: personal of "];

  test.each<[reader: string, stated: Inputs, expected: readonly string[]]>([
    ["*", {}, everybody],
    ["*", { PrincipalOrgID: "o-ours1" }, []],
    ["*", { PrincipalOrgID: "o-theirs" }, ["organisation o-theirs"]],
    ["*", { SourceAccount: "111122223333" }, []],
    ["*", { SourceArn: "arn:aws:s3:::theirs" }, ["arn:aws:s3:::theirs"]],
    ["*", { SourceAccount: ["111122223333", "999988887777"] }, ["account 999988887777"]],
    ["*", { SourceArn: unknown }, ["readers-not-known"]],
    ["999988887777", { PrincipalOrgID: unknown }, ["999988887777"]],
    ["999988887777", {}, ["999988887777"]],
    ["999988887777", { PrincipalOrgID: "o-ours1" }, []],
    ["999988887777", { PrincipalOrgID: "o-theirs" }, ["999988887777"]],
    ["999988887777", { SourceAccount: "111122223333" }, ["999988887777"]],
  ])("%s past %j: %j", (reader, stated, expected) =>
    expect(readers(fenced, { inputs: { reader, ...stated } })).toEqual(expected),
  );

  test("a fence not known yet is one of this stack's only where all that it comes from is seen", () => {
    const by = (source: string) =>
      readers(
        fenced,
        {
          inputs: { reader: "*", SourceArn: unknown },
          propertyDependencies: { SourceArn: ["urn:orders", source] },
        },
        [lock, role, stack],
      );
    expect([by("urn:role"), by("urn:hidden"), by("urn:stack")]).toEqual([
      [],
      ["readers-not-known"],
      ["readers-not-known"],
    ]);
  });
});

describe("to accounts", () => {
  const shared: Exposure = { to: "accounts", path: "readers[]", how: "is shared" };
  const to = (list: Value, dependsOn: readonly string[] = []) =>
    readers(shared, { inputs: { readers: list }, propertyDependencies: { readers: dependsOn } });

  test.each<[list: Value, expected: readonly string[]]>([
    [["*"], ["world: personal of "]],
    [["All"], ["world: personal of "]],
    [["999988887777"], ["999988887777"]],
    [[999988887777], ["999988887777"]],
    [["arn:aws:iam::999988887777:role/x"], ["arn:aws:iam::999988887777:role/x"]],
    [["111122223333.example.com"], ["111122223333.example.com"]],
    [[{ account: "111122223333" }], ["an unreadable account"]],
    [
      ["111122223333", "arn:aws:iam::111122223333:role/x", "DataCatalog/111122223333", "111122223333:IAMPrincipals"],
      [],
    ],
    [["cloudtrail.amazonaws.com", "actiontrail.aliyuncs.com"], []],
    [["them@cloudtrail.amazonaws.com"], ["them@cloudtrail.amazonaws.com"]],
    [["cloudtrail.amazonaws.com.example.com"], ["cloudtrail.amazonaws.com.example.com"]],
    [["DataCatalog/111122223333/x"], ["DataCatalog/111122223333/x"]],
    [["x/DataCatalog/111122223333"], ["x/DataCatalog/111122223333"]],
    [["x111122223333:IAMPrincipals"], ["x111122223333:IAMPrincipals"]],
    [["111122223333:IAMPrincipals/x"], ["111122223333:IAMPrincipals/x"]],
    [["o-ours1", `${organisation}/o-ours1`, `${unit}/o-ours1/ou-ab12-1`], []],
    [[`${organisation.replace("aws", "aws-cn")}/o-ours1`], []],
    [
      ["o-theirs", "o-ours", "o-ours1x"],
      ["o-theirs", "o-ours", "o-ours1x"],
    ],
    [
      ["xo-ours1", "o-ours1-x"],
      ["xo-ours1", "o-ours1-x"],
    ],
    [[`${organisation}/o-theirs`], [`${organisation}/o-theirs`]],
    [[`x${organisation}/o-ours1`], [`x${organisation}/o-ours1`]],
    [[`${unit.replace("9999", "99")}/o-ours1`], [`${unit.replace("9999", "99")}/o-ours1`]],
    [unknown, ["readers-not-known"]],
    [[unknown], ["readers-not-known"]],
  ])("%j: %j", (list, expected) => expect(to(list)).toEqual(expected));

  test("a reader not known is one of this stack's only where there is a role for each, and nothing else", () => {
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

  test("nobody reads by what is not known to hold where nobody is named", () => {
    const maybe: Exposure = { ...shared, when: [{ path: "on", is: [true] }] };
    const named = (list: Value) => readers(maybe, { inputs: { on: unknown, readers: list } });
    expect(named(["111122223333"])).toEqual([]);
    expect(named(["999988887777"])).toEqual(["readers-not-known"]);
  });

  test("the accounts its provider is bound to are its own", () => {
    const bound = (allowedAccountIds: Value) =>
      readers(shared, {
        inputs: { readers: ["444455556666"] },
        provider: { region: "eu-central-1", allowedAccountIds },
      });
    expect(bound('["444455556666"]')).toEqual([]);
    expect(bound(["444455556666"])).toEqual([]);
    expect(bound(["999988887777"])).toEqual(["444455556666"]);
    expect(bound(unknown)).toEqual(["444455556666"]);
  });
});

describe("by a policy", () => {
  const policy: Exposure = { to: "policy", path: "policy", how: "its policy lets", of: [ofBucket] };
  const allow = (principal: Value): Value => ({ Statement: [{ Effect: "Allow", Principal: principal }] });
  const by = (document: Value, dependsOn: readonly string[] = [], others?: readonly Resource[], of = "orders") =>
    readers(policy, { inputs: { policy: document, bucket: of }, propertyDependencies: { policy: dependsOn } }, others);
  const old = resource("old", { type: "aws:old/bucket:Bucket", inputs: { bucket: "old" } });

  test("lets in whom it names, as far as that is known", () => {
    expect(by(allow("*"), [], [lock, block("block", closed)])).toEqual(["world: sensitive of orders"]);
    expect(by(allow({ AWS: "999988887777" }))).toEqual(["account 999988887777"]);
    expect(by(allow({ AWS: [unknown, unknown] }), ["urn:role"], [role, old], "old")).toEqual(["readers-not-known"]);
    expect(by(allow({ AWS: [unknown] }), ["urn:role"], [role, old], "old")).toEqual([]);
    expect(by(allow({ AWS: [unknown] }), ["urn:role", "urn:hidden"], [role, old], "old")).toEqual([
      "readers-not-known",
    ]);
    expect(by(allow({ AWS: [unknown] }), [], [role, old], "old")).toEqual(["readers-not-known"]);
    expect(by(allow({ AWS: [unknown, "111122223333"] }), ["urn:role"], [role, old], "old")).toEqual([]);
    expect(by(unknown, ["urn:role"], [role, old], "old")).toEqual(["readers-not-known"]);
    const behind: Value = { ArnEquals: { "aws:SourceArn": unknown } };
    const fenced: Value = { Statement: [{ Effect: "Allow", Principal: "*", Condition: behind }] };
    expect(by(fenced, [], [role, old], "old")).toEqual(["readers-not-known"]);
    expect(by(fenced, ["urn:old"], [role, old], "old")).toEqual([]);
  });

  test.each<[what: string, of: string, others: readonly Resource[], expected: readonly string[]]>([
    ["nobody knows the bucket", "nobody", [lock], ["readers-not-known"]],
    ["the bucket is open unless told otherwise", "old", [old], ["readers-not-known"]],
    ["a bucket nobody looked at", "strange", [lock, strange], ["readers-not-known"]],
    ["half a block", "orders", [lock, block("block", { acls: true })], ["readers-not-known"]],
    ["a block that says no", "orders", [lock, block("block", { ...closed, policy: false })], ["readers-not-known"]],
    ["a block not known yet", "orders", [lock, block("block", { ...closed, policy: unknown })], ["readers-not-known"]],
    [
      "an open block after a closed one",
      "orders",
      [lock, block("one", closed), block("two", {})],
      ["readers-not-known"],
    ],
    [
      "a closed block after an open one",
      "orders",
      [lock, block("one", {}), block("two", closed)],
      ["readers-not-known"],
    ],
    [
      "one of two of the name is open",
      "orders",
      [lock, { ...old, inputs: { bucket: "orders" } }],
      ["readers-not-known", "readers-not-known"],
    ],
    ["a closed block", "orders", [lock, block("block", closed)], []],
    ["closed by default", "orders", [lock], []],
  ])("not known yet opens what is not kept closed: %s", (_, of, others, expected) => {
    expect(by(unknown, ["urn:orders"], others, of)).toEqual(expected);
    expect(by({ Statement: [unknown] }, ["urn:orders"], others, of)).toEqual(expected);
  });

  test("what comes of nothing here, or is not shown by made-up names either, can name anybody", () => {
    expect(by(unknown, [])).toEqual(["readers-not-known"]);
    expect(by(unknown, ["urn:hidden"])).toEqual(["readers-not-known"]);
    expect(by(unknown, ["urn:orders", "urn:hidden"])).toEqual(["readers-not-known"]);
    const inputs: Inputs = { policy: unknown, bucket: "orders" };
    const change = { inputs, propertyDependencies: { policy: ["urn:orders"] } };
    expect(readers(policy, change)).toEqual([]);
    expect(readers(policy, { ...change, names: [] })).toEqual(["readers-not-known"]);
  });
});

test("who reads is told in the catalogue's words, by all the properties that open it", () => {
  const stranger = { code: "stranger", facts: { who: "account 999988887777" } };
  expect(readerOf("*", "is shared")).toEqual({
    to: { kind: "world", as: { code: "anyone", facts: {} } },
    how: { text: "is shared" },
  });
  expect(readerOf("account 999988887777", "is shared")).toMatchObject({
    to: { reason: stranger },
    how: { text: "is shared", who: "account 999988887777" },
  });
  const misread = notKnown("policy-key-twice", { key: "Effect" }, "write-policy-plainly", {});
  expect(readerOf(misread, "is shared")).toEqual({ to: misread, how: { text: "is shared" } });
  expect(undecided("policy")).toMatchObject({
    to: { reason: { code: "readers-not-known", facts: { property: "policy" } }, later: true },
    at: "policy",
    how: { text: "" },
  });
  expect(undecided("policy").how).toEqual({ text: "" });
  const both = ["public", "listed"].map((path) => ({ path, is: [true] }));
  const exposure: Exposure = { to: "world", when: both, how: "is public" };
  const node = madeUpNode("opener");
  const references = new References(buildEstate([], madeUpFacts(), settings));
  expect(readersOf(node, { exposure, truth: true, sources: [] }, [], references)).toMatchObject([
    { at: "public, listed" },
  ]);
});

test("a block that is registered again as open keeps nothing closed any more", () => {
  const opener: Entry = {
    type: "aws:x/opener:Opener",
    kinds: ["exposes"],
    exposures: [{ to: "policy", path: "policy", how: "", of: [ofBucket] }],
  };
  const estate = emptyEstate(madeUpFacts([...entries, opener]), settings);
  const exposed = (): readonly string[] => {
    const inputs: Inputs = { policy: unknown, bucket: "orders" };
    const comesOf = { propertyDependencies: { policy: [lock.urn] } };
    const node = grow(estate, resource("opener", { type: opener.type, inputs, ...comesOf }));
    return flowsOfNode(node, new References(estate)).map(({ property }) => property);
  };
  grow(estate, lock);
  grow(estate, block("block", closed));
  expect(exposed()).toEqual([]);
  grow(estate, block("block", { ...closed, policy: false }));
  expect(exposed()).toEqual(["policy"]);
  grow(estate, block("block", closed));
  expect(exposed()).toEqual([]);
});
