/** Whoever takes the whole private cloud changes one property of one kind of child, on either cloud, and nothing else. */
import { describe, expect, it } from "vitest";
import type { PrivateCloudArgs } from "../../components/private-cloud-args.ts";
import type { PrivateCloudTransforms } from "../../components/private-cloud-transforms.ts";
import { configOf } from "../stacks/stack-file.ts";
import { deploy } from "./deploy-private-cloud.ts";
import type { Recording } from "./recorder.ts";

const frankfurt = { ...configOf("frankfurt"), cloud: "aws" } as const;
const hangzhou = { ...configOf("hangzhou"), cloud: "alicloud" } as const;

describe("on AWS", () => {
  it("lays a partial over the children of one component, not over those of others of the same kind", async () => {
    const transforms = { objectStore: { bucket: { forceDestroy: true } } } as const;
    expect(await changed(frankfurt, transforms)).toEqual([
      "frankfurt-contacts forceDestroy",
      "frankfurt-documents forceDestroy",
      "frankfurt-recordings forceDestroy",
    ]);
  });

  it("asks a function, of one of several by its name", async () => {
    const transforms: PrivateCloudTransforms<"aws"> = {
      objectStore: {
        lifecycle: (_args, _opts, name) => (name.startsWith("frankfurt-contacts") ? { args: { region: "x" } } : {}),
      },
    };
    expect(await changed(frankfurt, transforms)).toEqual(["frankfurt-contacts-lifecycle region"]);
  });

  it("reaches what a component makes of other components", async () => {
    const transforms = { kubernetes: { nodeGroup: { capacityType: "ON_DEMAND" } } } as const;
    expect(await changed(frankfurt, transforms)).toEqual(["frankfurt-cluster-nodes capacityType"]);
  });
});

describe("on Alibaba Cloud", () => {
  it("lays a partial over the database, and asks a function for the node pool", async () => {
    const transforms: PrivateCloudTransforms<"alicloud"> = {
      database: { instance: { maintainTime: "18:00Z-19:00Z" } },
      kubernetes: { nodeGroup: ({ systemDiskSize }) => ({ args: { systemDiskSize: Number(systemDiskSize) * 2 } }) },
    };
    expect(await changed(hangzhou, transforms)).toEqual([
      "hangzhou-cluster-node-pool systemDiskSize",
      "hangzhou-contacts-db-instance maintainTime",
    ]);
  });
});

it("is told of a component, and of a child, that is not there", async () => {
  const misspelt = (transforms: object) => deploy({ ...frankfurt, transforms });
  await expect(misspelt({ databse: {} })).rejects.toThrow(
    "transforms.databse: there is no such component; there is key, logStore,",
  );
  await expect(misspelt({ database: { instanc: {} } })).rejects.toThrow("transform.instanc: there is no such child");
});

it("compiles only with components, children and arguments of the cloud that is named", () => {
  type Args = Pick<PrivateCloudArgs<"aws">, "transforms">;
  const right: Args = { transforms: { database: { instance: { monitoringInterval: 60 } } } };
  // @ts-expect-error: no such component.
  const noComponent: Args = { transforms: { databases: {} } };
  // @ts-expect-error: no such child.
  const noChild: Args = { transforms: { database: { machine: {} } } };
  // @ts-expect-error: an argument of the other cloud.
  const otherCloud: Args = { transforms: { database: { instance: { maintainTime: "18:00Z-19:00Z" } } } };
  expect([right, noComponent, noChild, otherCloud]).toHaveLength(4);
});

/** "<name> <input>" of what is registered otherwise than without the transforms. */
async function changed<Of extends "aws" | "alicloud">(
  args: PrivateCloudArgs<Of>,
  transforms: PrivateCloudTransforms<Of>,
): Promise<readonly string[]> {
  const before = await deploy(args);
  const after = await deploy({ ...args, transforms });
  return differences(before.recording, after.recording);
}

function differences(before: Recording, after: Recording): readonly string[] {
  const changed = new Map(after.resources.map(({ urn, inputs }) => [urn, inputs]));
  expect(changed.size).toBe(before.resources.length);
  const found = before.resources.flatMap(({ urn, name, inputs }) => {
    const other = changed.get(urn) ?? {};
    const keys = Object.keys({ ...inputs, ...other });
    return keys
      .filter((key) => JSON.stringify(inputs[key]) !== JSON.stringify(other[key]))
      .map((key) => `${name} ${key}`);
  });
  return found.toSorted();
}
