/** Machines have encrypted disks, no public address and no login. */
import { describe, expect, it } from "vitest";
import { MachineGroup } from "../../../components/alicloud/machine-group.ts";
import { type Hangzhou, inHangzhou, keyId, residency, securityGroupId, subnetIds } from "./hangzhou.ts";

const template = "alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate";

describe("MachineGroup", () => {
  it("encrypts its machines' disks by the stack's key", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => machines(hangzhou))).one(template);
    expect(inputs.systemDisk).toMatchObject({ category: "cloud_essd", encrypted: true, kmsKeyId: keyId });
  });

  it("gives machines no public address, no login, and metadata by token only", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => machines(hangzhou))).one(template);
    expect(inputs).toMatchObject({
      internetMaxBandwidthOut: 0,
      securityGroupIds: [securityGroupId],
      httpEndpoint: "enabled",
      httpTokens: "required",
    });
    for (const login of ["keyPairName", "passwordInherit"]) expect(inputs).not.toHaveProperty(login);
  });

  it("starts them from a public image of the region, of the size asked", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => machines(hangzhou))).one(template);
    expect(inputs).toMatchObject({
      imageId: "aliyun_3_x64_20G_alibase_20260101.vhd",
      imageOwnerAlias: "system",
      instanceType: "ecs.g7.2xlarge",
    });
  });

  it("keeps as many as asked, spread over the zones, and protects the group", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => machines(hangzhou))).one(
      "alicloud:ess/scalingGroup:ScalingGroup",
    );
    expect(inputs).toMatchObject({
      launchTemplateId: "machines-template-id",
      minSize: 4,
      maxSize: 4,
      desiredCapacity: 4,
      vswitchIds: subnetIds,
      multiAzPolicy: "BALANCE",
      groupDeletionProtection: true,
    });
  });

  it("tells the group's name", async () => {
    const recording = await inHangzhou((hangzhou) => machines(hangzhou));
    expect(recording.outputsOf(recording.one("landlocked:alicloud:MachineGroup"))).toEqual({ groupName: "machines" });
  });
});

function machines({ opts, key, network }: Hangzhou): void {
  new MachineGroup(
    "machines",
    { residency, nodeSize: "large", nodeCount: 4, key, network, deletionProtection: true },
    opts,
  );
}
