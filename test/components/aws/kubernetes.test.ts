/** The cluster answers inside the network only, and neither its secrets nor its disks nor its logs are readable without the key. */
import { describe, expect, it } from "vitest";
import { Kubernetes } from "../../../components/aws/kubernetes.ts";
import { resolved } from "../recorder.ts";
import { expectWellFormed, inFrankfurt, keyArn, residency, statements } from "./frankfurt.ts";

const plain = { residency, nodeSize: "medium", nodeCount: 3, deletionProtection: true, logRetentionDays: 200 } as const;
type Extra = Partial<ConstructorParameters<typeof Kubernetes>[1]>;

async function build(extra: Extra = {}, options: Parameters<typeof inFrankfurt>[1] = {}) {
  let kubernetes: Kubernetes | undefined;
  const recording = await inFrankfurt(({ key, logStore, network, under }) => {
    kubernetes = new Kubernetes("apps", { ...plain, key, logStore, network, ...extra }, under);
  }, options);
  if (!kubernetes) throw new Error("not built");
  return { recording, kubernetes, cluster: recording.one("aws:eks/cluster:Cluster") };
}
const subnetIds = ["fra-network-private-eu-central-1a-id", "fra-network-private-eu-central-1b-id"];

describe("aws kubernetes", () => {
  it("has a private endpoint only", async () => {
    const { recording, cluster, kubernetes } = await build({ version: "1.34" });
    expectWellFormed(recording);
    expect(cluster.inputs).toMatchObject({
      name: "apps-fra-network-id",
      version: "1.34",
      vpcConfig: {
        subnetIds,
        securityGroupIds: ["fra-network-internal-id"],
        endpointPrivateAccess: true,
        endpointPublicAccess: false,
      },
      accessConfig: { authenticationMode: "API" },
      deletionProtection: true,
    });
    expect(cluster.protect).toBe(true);
    expect(await resolved(kubernetes.clusterName)).toBe("apps-fra-network-id");
    expect(await resolved(kubernetes.endpoint)).toBe("https://apps.internal");
    expect((await build()).cluster.inputs).not.toHaveProperty("version");
  });

  it("encrypts secrets by the key", async () => {
    const { cluster } = await build();
    expect(cluster.inputs.encryptionConfig).toEqual({ provider: { keyArn }, resources: ["secrets"] });
  });

  it("finds its log group made before it: all control-plane logs, encrypted by the key, kept as long as asked", async () => {
    const { recording, cluster } = await build();
    expect(cluster.inputs.enabledClusterLogTypes).toEqual([
      ...["api", "audit", "authenticator", "controllerManager", "scheduler"],
    ]);
    const group = recording.one("aws:cloudwatch/logGroup:LogGroup", "apps-logs");
    expect(group.inputs).toMatchObject({
      name: "/aws/eks/apps-fra-network-id/cluster",
      kmsKeyId: keyArn,
      retentionInDays: 365,
    });
    expect(cluster.dependencies).toContain(group.urn);
  });

  it("runs nodes with encrypted disks, no public address, and metadata that no pod can borrow", async () => {
    const { recording } = await build();
    expect(recording.one("aws:ec2/launchTemplate:LaunchTemplate").inputs).toMatchObject({
      metadataOptions: { httpEndpoint: "enabled", httpTokens: "required", httpPutResponseHopLimit: 1 },
      networkInterfaces: [
        { associatePublicIpAddress: "false", securityGroups: ["sg-cluster", "fra-network-internal-id"] },
      ],
      blockDeviceMappings: [
        { deviceName: "/dev/xvda", ebs: { encrypted: "true", kmsKeyId: keyArn, volumeType: "gp3" } },
      ],
    });
    const group = recording.one("aws:eks/nodeGroup:NodeGroup");
    expect(group.inputs).toMatchObject({
      clusterName: "apps-fra-network-id",
      subnetIds,
      instanceTypes: ["m6i.large"],
      launchTemplate: { id: "apps-nodes-template-id", version: "3" },
      scalingConfig: { minSize: 3, maxSize: 3, desiredSize: 3 },
    });
    expect(group.dependencies).toEqual(
      expect.arrayContaining(
        recording
          .ofType("aws:iam/rolePolicyAttachment:RolePolicyAttachment")
          .filter(({ name }) => name.startsWith("apps-nodes"))
          .map(({ urn }) => urn),
      ),
    );
  });

  it("keeps the nodes at the cluster's version, without which a second upgrade is refused", async () => {
    const { recording, cluster } = await build({ version: "1.34" });
    const group = recording.one("aws:eks/nodeGroup:NodeGroup");
    expect(group.inputs.version).toBe("1.34");
    expect(group.propertyDependencies.version).toEqual([cluster.urn]);
  });

  it("tags what the template launches", async () => {
    const { recording } = await build();
    const specifications = recording.one("aws:ec2/launchTemplate:LaunchTemplate").inputs.tagSpecifications;
    expect(specifications).toMatchObject(
      ["instance", "volume", "network-interface"].map((resourceType) => ({
        resourceType,
        tags: { "landlocked-zone": "EEA", "landlocked-class": "sensitive", Name: "apps-nodes" },
      })),
    );
  });

  it("has the add-ons it can't do without, kept in step by EKS, once there are nodes to run them", async () => {
    const { recording } = await build();
    const addons = recording.ofType("aws:eks/addon:Addon");
    expect(addons.map(({ inputs }) => inputs.addonName).sort()).toEqual([
      ...["aws-ebs-csi-driver", "coredns", "eks-pod-identity-agent", "kube-proxy", "vpc-cni"],
    ]);
    const nodes = recording.one("aws:eks/nodeGroup:NodeGroup").urn;
    for (const { dependencies } of addons) expect(dependencies).toContain(nodes);
  });

  it("gives pods roles of their own, the first to the driver of disks, which the key encrypts", async () => {
    const { recording } = await build();
    const driver = recording.one("aws:eks/addon:Addon", "aws-ebs-csi-driver").inputs;
    expect(driver.podIdentityAssociations).toEqual([
      { roleArn: "arn:aws:iam/role:apps-addons-disks", serviceAccount: "ebs-csi-controller-sa" },
    ]);
    const role = recording.one("aws:iam/role:Role", "apps-addons-disks");
    expect(statements(role, "assumeRolePolicy")).toMatchObject([
      { Principal: { Service: "pods.eks.amazonaws.com" }, Action: ["sts:AssumeRole", "sts:TagSession"] },
    ]);
    const policy = recording.one("aws:iam/rolePolicy:RolePolicy", "apps-addons-disks-policy");
    for (const { Resource } of statements(policy)) expect(Resource).toBe(keyArn);
  });

  it("has a repository for the images it runs, in the region and under the key", async () => {
    const { recording } = await build();
    expect(recording.one("aws:ecr/repository:Repository").inputs).toMatchObject({
      name: "apps-images",
      imageTagMutability: "IMMUTABLE",
      encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: keyArn }],
      forceDelete: false,
    });
  });

  it("tells when a node is unwell, none is there, or one is missing", async () => {
    const { recording } = await build();
    const [missing, unwell] = recording
      .ofType("aws:cloudwatch/metricAlarm:MetricAlarm")
      .toSorted((one, other) => (one.name < other.name ? -1 : 1));
    for (const one of [missing, unwell])
      expect(one?.inputs).toMatchObject({
        namespace: "AWS/EC2",
        metricName: "StatusCheckFailed",
        dimensions: { AutoScalingGroupName: "eks-apps-nodes" },
        treatMissingData: "breaching",
        alarmActions: [],
      });
    const { desiredSize } = recording.one("aws:eks/nodeGroup:NodeGroup").inputs.scalingConfig as {
      desiredSize: number;
    };
    // So many checks in five minutes, and two of them may come late.
    expect(missing?.inputs).toMatchObject({ statistic: "SampleCount", threshold: desiredSize * 5 - 2 });
    expect(unwell?.inputs).toMatchObject({ statistic: "Maximum", threshold: 0 });
  });

  it("gives its roles what AWS asks for, no more", async () => {
    const { recording } = await build();
    const trusted = recording
      .ofType("aws:iam/role:Role")
      .filter(({ name }) => name.startsWith("apps"))
      .flatMap((role) => statements(role, "assumeRolePolicy"));
    expect(trusted.map(({ Principal }) => Principal)).toEqual([
      { Service: "eks.amazonaws.com" },
      { Service: "ec2.amazonaws.com" },
      { Service: "pods.eks.amazonaws.com" },
    ]);
    const attached = recording.ofType("aws:iam/rolePolicyAttachment:RolePolicyAttachment");
    expect(attached.map(({ inputs }) => String(inputs.policyArn).replace("arn:aws:iam::aws:policy/", ""))).toEqual([
      ...["AmazonEKSClusterPolicy", "AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy"],
      ...["AmazonEC2ContainerRegistryPullOnly", "service-role/AmazonEBSCSIDriverPolicy"],
    ]);
  });
});
