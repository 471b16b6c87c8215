/** Under which names a program's resources are kept, and how they are found again. */
import { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb.js";
import { expect, it } from "vitest";
import { RecordedResources } from "../../policies/replay/host/recorded-resources.ts";

function registration(type: string, name: string, parent = ""): RegisterResourceRequest {
  const request = new RegisterResourceRequest();
  request.setType(type);
  request.setName(name);
  request.setParent(parent);
  return request;
}

function recorded(seen: (count: number) => void = () => {}) {
  const resources = new RecordedResources({ project: "shop", stack: "dev", directory: "/shop" }, seen);
  const stack = resources.register(registration("pulumi:pulumi:Stack", "shop-dev"), {}, "");
  const group = resources.register(registration("my:index:Group", "group", stack), {}, "");
  const bucket = resources.register(registration("aws:s3/bucket:Bucket", "orders", group), { a: 1 }, `${group}::id`);
  return { resources, stack, group, bucket };
}

it("names a resource by the types above it, the stack left out", () => {
  const { stack, group, bucket } = recorded();
  expect(stack).toBe("urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev");
  expect(group).toBe("urn:pulumi:dev::shop::my:index:Group::group");
  expect(bucket).toBe("urn:pulumi:dev::shop::my:index:Group$aws:s3/bucket:Bucket::orders");
});

it("keeps them in the order of registration, and tells how many there are", () => {
  const counts: number[] = [];
  const { resources, group } = recorded((count) => counts.push(count));
  expect(resources.all.map(({ name, provider }) => [name, provider])).toEqual([
    ["shop-dev", ""],
    ["group", ""],
    ["orders", group],
  ]);
  expect(counts).toEqual([1, 2, 3]);
});

it("finds one by its URN, or by what names it as a provider", () => {
  const { resources, stack, bucket } = recorded();
  expect(resources.lookUp(bucket)).toEqual({ urn: bucket, id: "", state: { a: 1 } });
  expect(resources.inputsOfProvider(`${bucket}::some-id`)).toEqual({ a: 1 });
  expect([resources.isStack(stack), resources.isStack(bucket)]).toEqual([true, false]);
});

it("finds none where none is, and takes no name twice", () => {
  const { resources, group } = recorded();
  expect(() => resources.lookUp("urn:none")).toThrow("unknown resource urn:none");
  expect(resources.inputsOfProvider("")).toBeUndefined();
  expect(() => resources.register(registration("aws:s3/bucket:Bucket", "orders", group), {}, "")).toThrow(
    "Duplicate resource URN 'urn:pulumi:dev::shop::my:index:Group$aws:s3/bucket:Bucket::orders'",
  );
});
