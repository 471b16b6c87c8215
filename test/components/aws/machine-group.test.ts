/** Machines without a public address, an open port, a key to lose, or a disk readable without the key. */
import { describe, expect, it } from "vitest";
import { MachineGroup } from "../../../components/aws/machine-group.ts";
import { resolved } from "../recorder.ts";
import { beijing, expectWellFormed, inFrankfurt, keyArn, residency, statements } from "./frankfurt.ts";

async function build(nodeCount = 2, deletionProtection = true, options: Parameters<typeof inFrankfurt>[1] = {}) {
  let group: MachineGroup | undefined;
  const recording = await inFrankfurt(({ key, logStore, network, under }) => {
    const size = { nodeSize: "small", nodeCount } as const;
    const args = { residency, ...size, key, network, logStore, stores: [], deletionProtection };
    group = new MachineGroup("web", args, under);
  }, options);
  if (!group) throw new Error("not built");
  return { recording, group, scaling: recording.one("aws:autoscaling/group:Group") };
}

describe("aws machine group", () => {
  it("keeps the asked number of machines in the private subnets", async () => {
    const { recording, group, scaling } = await build();
    expectWellFormed(recording);
    expect(scaling.inputs).toMatchObject({
      vpcZoneIdentifiers: ["fra-network-private-eu-central-1a-id", "fra-network-private-eu-central-1b-id"],
      minSize: 2,
      desiredCapacity: 2,
      maxSize: 3,
      launchTemplate: { id: "web-template-id", version: "3" },
      instanceRefresh: { strategy: "Rolling", preferences: { minHealthyPercentage: 100 } },
    });
    expect(scaling.protect).toBe(true);
    expect(await resolved(group.groupName)).toBe("web");
    expect((await build(100, false)).scaling).toMatchObject({ inputs: { maxSize: 110 }, protect: false });
  });

  it("launches them hardened: encrypted by the key, no public address, metadata by token only", async () => {
    const { recording } = await build();
    const { inputs } = recording.one("aws:ec2/launchTemplate:LaunchTemplate");
    expect(inputs).toMatchObject({
      instanceType: "t3.medium",
      imageId: expect.stringMatching(/^resolve:ssm:\/aws\/service\/ami-amazon-linux-latest\/al2023/),
      metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 },
      networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: ["fra-network-internal-id"] }],
      blockDeviceMappings: [{ ebs: { encrypted: "true", kmsKeyId: keyArn, volumeType: "gp3" } }],
      iamInstanceProfile: { arn: "arn:aws:iam/instanceProfile:web-profile" },
    });
    expect(inputs).not.toHaveProperty("keyName");
  });

  it("tags machines, disks and interfaces as it is tagged", async () => {
    const { recording, scaling } = await build();
    const { inputs } = recording.one("aws:ec2/launchTemplate:LaunchTemplate");
    const types = (inputs.tagSpecifications as { resourceType: string }[]).map(({ resourceType }) => resourceType);
    expect(types).toEqual(["instance", "volume", "network-interface"]);
    expect(scaling.inputs.tags).toContainEqual({ key: "landlocked-zone", value: "EEA", propagateAtLaunch: true });
  });

  it("tells when a machine is missing", async () => {
    const { recording, scaling } = await build();
    expect(scaling.inputs.enabledMetrics).toEqual(["GroupInServiceInstances"]);
    expect(recording.one("aws:cloudwatch/metricAlarm:MetricAlarm").inputs).toMatchObject({
      metricName: "GroupInServiceInstances",
      comparisonOperator: "LessThanThreshold",
      threshold: 2,
      dimensions: { AutoScalingGroupName: "web" },
    });
  });

  it("is managed through Systems Manager", async () => {
    const { recording } = await build(2, true, { place: beijing });
    const role = recording.one("aws:iam/role:Role", "web-role");
    expect(statements(role, "assumeRolePolicy")).toMatchObject([{ Principal: { Service: "ec2.amazonaws.com" } }]);
    const granted = statements(recording.one("aws:iam/rolePolicy:RolePolicy", "web-role-policy"));
    const actions = granted.flatMap(({ Action }) => Action as string | string[]);
    expect(actions).toContain("ssmmessages:OpenDataChannel");
    for (const action of actions) expect(action).not.toMatch(/^ssm:Get|\*/);
  });
});
