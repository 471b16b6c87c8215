/** Only a template of nothing but types known to be harmless counts as read. */

import { describe, expect, test } from "vitest";
import { unreadTypes } from "../../../policies/border/findings/template.ts";
import type { Entry } from "../../../policies/border/terms/entry.ts";
import { unknown, type Value } from "../../../policies/border/terms/value.ts";
import { madeUpFacts } from "../made-up-estate.ts";

const inert = (type: string, more: Partial<Entry> = {}): Entry => ({ type, kinds: ["inert"], ...more });
const { catalogue } = madeUpFacts([
  inert("aws:ec2/vpc:Vpc"),
  inert("alicloud:vpc/switch:Switch"),
  inert("aws:iam/group:Group", { kinds: ["guards"] }),
  inert("aws:iam/policy:Policy", { reaches: "policy" }),
  inert("aws:x/both:Both", { kinds: ["guards", "processes"] }),
  inert("aws:x/other:Other", { kinds: ["holds"] }),
  inert("aws:x/moving:Moving", { movements: [] }),
  inert("aws:x/open:Open", { exposures: [] }),
  inert("aws:x/opaque:Opaque", { unread: "it is not read here" }),
]);

test.each<[Value]>([
  [unknown],
  ["{"],
  ["just text"],
  [""],
  [null],
  [[]],
  [{}],
  [{ Resources: unknown }],
  [{ Resources: [] }],
  [{ Resources: {}, Transform: "AWS::Serverless-2016-10-31" }],
  [{ Resources: {}, Transform: unknown }],
  [`Resources: {}\nOutputs: ${"[".repeat(300_000)}`],
  [`Resources: {}\nOutputs: ${"[".repeat(500)}${"]".repeat(500)}`],
  ["Resources: {}\nTransform: AWS::LanguageExtensions"],
])("can't be read: %j", (template) => expect(unreadTypes(template, catalogue)).toBeUndefined());

describe("types that can't be shown to be harmless", () => {
  const types = (...of: readonly Value[]) =>
    unreadTypes({ Resources: Object.fromEntries(of.map((Type, index) => [`r${index}`, { Type }])) }, catalogue);

  test.each([
    ["AWS::S3::Bucket"],
    ["AWS::IAM::Policy"],
    ["AWS::X::Moving"],
    ["AWS::X::Open"],
    ["AWS::X::Opaque"],
    ["AWS::New::Thing"],
    ["ALIYUN::EC2::VPC"],
    ["Custom::Thing"],
    ["AWS::CloudFormation::Stack"],
    ["AWS::EC2::VPC::MODULE"],
    ["OurAWS::EC2::VPC"],
    ["AWS::X::Both"],
    ["AWS::X::Other"],
    [""],
  ])("%s", (type) => expect(types("AWS::EC2::VPC", type)).toEqual([type]));

  test("also where no type is stated, or it is not known", () => {
    expect(unreadTypes({ Resources: { a: {}, b: 7 } }, catalogue)).toEqual(["undefined"]);
    expect(types(unknown)).toEqual(["Symbol(unknown)"]);
  });

  test("each once, and none of a template of harmless ones, as an object, JSON or YAML", () => {
    expect(types("AWS::S3::Bucket", "AWS::S3::Bucket")).toEqual(["AWS::S3::Bucket"]);
    expect(types("AWS::EC2::VPC", "AWS::IAM::Group", "ALIYUN::VPC::Switch")).toEqual([]);
    expect(unreadTypes('{"Resources":{"a":{"Type":"AWS::EC2::VPC"}}}', catalogue)).toEqual([]);
    expect(
      unreadTypes("Resources:\n  a:\n    Type: AWS::EC2::VPC\n    Properties: { Id: !Ref x }\n", catalogue),
    ).toEqual([]);
    expect(unreadTypes({ Resources: {} }, catalogue)).toEqual([]);
  });
});
