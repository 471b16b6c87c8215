/** Machines have encrypted disks, no public address and no login. */
import { describe, expect, it } from "vitest";
import { MachineGroup } from "../../../components/alicloud/machine-group.ts";
import { ObjectStore } from "../../../components/alicloud/object-store.ts";
import {
  accountId,
  type Hangzhou,
  inHangzhou,
  keyId,
  logProject,
  region,
  residency,
  securityGroupId,
  subnetIds,
} from "./hangzhou.ts";

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

  it("gives them a role for the stack's objects, application log and key, and nothing else", async () => {
    const recording = await inHangzhou((hangzhou) => machines(hangzhou));
    expect(recording.one(template).inputs.ramRoleName).toBe("machines-role");
    const role = recording.one("alicloud:ram/role:Role", "machines-role-role");
    expect(JSON.parse(String(role.inputs.assumeRolePolicyDocument)).Statement).toEqual([
      { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: ["ecs.aliyuncs.com"] } },
    ]);
    const { policyDocument } = recording.one("alicloud:ram/policy:Policy", "machines-role-policy").inputs;
    const arns = JSON.parse(String(policyDocument)).Statement.flatMap(
      ({ Resource }: { Resource: string[] }) => Resource,
    );
    expect(arns).toEqual([
      "acs:oss:*:*:files",
      "acs:oss:*:*:files/*",
      `acs:log:${region}:${accountId}:project/${logProject}/logstore/application`,
      `acs:kms:${region}:${accountId}:key/${keyId}`,
    ]);
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
      // One more while the group is renewed.
      maxSize: 5,
      desiredCapacity: 4,
      vswitchIds: subnetIds,
      multiAzPolicy: "BALANCE",
      groupDeletionProtection: true,
    });
  });

  it("tells Cloud Monitor of machines that could not be replaced", async () => {
    const recording = await inHangzhou((hangzhou) => machines(hangzhou));
    expect(recording.one("alicloud:ess/notification:Notification").inputs).toEqual({
      scalingGroupId: "machines-group-id",
      notificationArn: `acs:ess:${region}:${accountId}:cloudmonitor`,
      notificationTypes: ["AUTOSCALING:SCALE_OUT_ERROR", "AUTOSCALING:SCALE_IN_ERROR", "AUTOSCALING:SCALE_REJECT"],
    });
  });

  it("tells the group's name", async () => {
    const recording = await inHangzhou((hangzhou) => machines(hangzhou));
    expect(recording.outputsOf(recording.one("landlocked:alicloud:MachineGroup"))).toEqual({ groupName: "machines" });
  });
});

function machines({ opts, key, logStore, network }: Hangzhou): void {
  const shared = { residency, key, logStore, network, deletionProtection: true };
  const files = { ...shared, bucketName: "files", retentionDays: 30, versioning: true };
  const stores = [new ObjectStore("files", files, opts)];
  new MachineGroup("machines", { ...shared, nodeSize: "large", nodeCount: 4, stores }, opts);
}
