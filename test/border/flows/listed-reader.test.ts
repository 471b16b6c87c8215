/** Of those a property lists only ours are no strangers, and a property that fences lets in whom it names. */
import { describe, expect, test } from "vitest";
import type { Exposure } from "../../../policies/border/terms/entry.ts";
import { type Inputs, unknown, type Value } from "../../../policies/border/terms/value.ts";
import { lock, readers, role, stack } from "./made-up-readers.ts";

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
  const to = (list: Value) => readers(shared, { inputs: { readers: list } });

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
