/** Resources as the SDK hands them to a policy; how values are read is in wire/decode.test.ts. */
import { createRequire } from "node:module";
import type { PolicyResource, ResourceValidationArgs } from "@pulumi/policy";
import { expect, it, test } from "vitest";
import { unknown } from "../../policies/border/terms/value.ts";
import { fromResourceArgs, fromStackResource } from "../../policies/pack/from-engine.ts";
import { sentinels } from "../../policies/wire/encoding.ts";

const { unknownCheckingProxy } = createRequire(import.meta.url)("@pulumi/policy/proxy");
const type = "aws:s3/bucket:Bucket";
const args = (props: object, rest: object = {}) =>
  ({ type, urn: "urn:orders", name: "orders", props: unknownCheckingProxy(props), ...rest }) as ResourceValidationArgs;

it("a resource has its inputs and its provider's, with what is not known", () => {
  const provider = {
    type: "pulumi:providers:aws",
    urn: "urn:p",
    name: "p",
    props: unknownCheckingProxy({ region: "x" }),
  };
  expect(fromResourceArgs(args({ bucket: sentinels.string }, { provider }))).toEqual({
    type,
    urn: "urn:orders",
    name: "orders",
    custom: true,
    inputs: { bucket: unknown },
    provider: { region: "x" },
    propertyDependencies: {},
  });
});

it("a resource of the whole stack keeps the inputs remembered, and what each property came from", () => {
  const props = unknownCheckingProxy({ bucket: "orders", arn: sentinels.string });
  const propertyDependencies = { bucket: [{ urn: "urn:name" }] };
  const resource = { ...args({}), props, propertyDependencies } as unknown as PolicyResource;
  const remembered = fromResourceArgs(args({ bucket: "orders" }));
  expect(fromStackResource(resource, remembered)).toMatchObject({
    inputs: { bucket: "orders" },
    outputs: { bucket: "orders", arn: unknown },
    propertyDependencies: { bucket: ["urn:name"] },
  });
  expect(fromStackResource(resource, undefined).inputs).toEqual({ bucket: "orders", arn: unknown });
});

test.each([
  ["aws:s3/bucket:Bucket", true],
  ["gcp:storage/bucket:Bucket", true],
  ["snowflake:index/database:Database", true],
  ["azure-native:storage:StorageAccount", true],
  ["kubernetes:core/v1:Secret", true],
  ["kubernetes:helm.sh/v3:Chart", false],
  ["awsx:ec2:Vpc", false],
  ["acme:shop/index:Orders", false],
  ["pulumi:pulumi:Stack", false],
])("without a provider's record %s is a provider's own by its name: %s", (type, custom) => {
  expect(fromResourceArgs(args({}, { type })).custom).toBe(custom);
});

it("without the SDK's proxy nothing is judged, since nothing would tell what is not known", () => {
  const bare = { ...args({}), props: { bucket: "orders" } } as ResourceValidationArgs;
  expect(() => fromResourceArgs(bare)).toThrow("does not let a pack see unknown values");
});
