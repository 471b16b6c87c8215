/** The cluster has no way in from outside, keeps its secrets encrypted and its logs in the region. */
import { describe, expect, it } from "vitest";
import { Kubernetes } from "../../../components/alicloud/kubernetes.ts";
import type { KubernetesArgs } from "../../../components/contract/kubernetes.ts";
import { type Hangzhou, inHangzhou, keyId, logProject, residency, securityGroupId, subnetIds } from "./hangzhou.ts";

const cluster = "alicloud:cs/managedKubernetes:ManagedKubernetes";

describe("Kubernetes", () => {
  it("has a private endpoint only, and makes no way out", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => kubernetes(hangzhou))).one(cluster);
    expect(inputs).toMatchObject({
      clusterSpec: "ack.pro.small",
      vswitchIds: subnetIds,
      podVswitchIds: subnetIds,
      securityGroupId,
      slbInternetEnabled: false,
      newNatGateway: false,
      deletionProtection: true,
    });
    expect(inputs.addons).toContainEqual({ name: "nginx-ingress-controller", disabled: true });
  });

  it("obeys network policies", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => kubernetes(hangzhou))).one(cluster);
    const [network] = inputs.addons as { name: string; config: string }[];
    expect(network?.name).toBe("terway-eniip");
    expect(JSON.parse(network?.config ?? "")).toMatchObject({ NetworkPolicy: "true" });
  });

  it("encrypts secrets by the stack's key, and leaves none in the state", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => kubernetes(hangzhou))).one(cluster);
    expect(inputs).toMatchObject({
      encryptionProviderKey: keyId,
      disableEncryption: false,
      skipSetCertificateAuthority: true,
    });
  });

  it("logs control plane and audit in the region for the days asked", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => kubernetes(hangzhou))).one(cluster);
    expect(inputs).toMatchObject({
      controlPlaneLogProject: logProject,
      controlPlaneLogComponents: ["apiserver", "kcm", "scheduler", "ccm", "controlplane-events"],
      controlPlaneLogTtl: "185",
      auditLogConfig: { enabled: true, slsProjectName: logProject },
    });
  });

  it("has hardened nodes: disks encrypted by the key, metadata by token, no public address, no login", async () => {
    const { inputs } = (await inHangzhou((hangzhou) => kubernetes(hangzhou))).one("alicloud:cs/nodePool:NodePool");
    expect(inputs).toMatchObject({
      clusterId: "cluster-cluster-id",
      vswitchIds: subnetIds,
      securityGroupIds: [securityGroupId],
      instanceTypes: ["ecs.g7.2xlarge"],
      desiredSize: "3",
      systemDiskEncrypted: true,
      systemDiskKmsKey: keyId,
      instanceMetadataOptions: { httpTokens: "required" },
      securityHardeningOs: true,
    });
    for (const open of ["internetMaxBandwidthOut", "password"]) expect(inputs).not.toHaveProperty(open);
  });

  it("gives nodes the key pair that ACK asks for, whose private half nobody keeps", async () => {
    const recording = await inHangzhou((hangzhou) => kubernetes(hangzhou));
    const login = recording.one("alicloud:ecs/ecsKeyPair:EcsKeyPair");
    expect(recording.one("alicloud:cs/nodePool:NodePool").inputs.keyName).toBe(login.inputs.keyPairName);
    for (const kept of ["publicKey", "keyFile"]) expect(login.inputs).not.toHaveProperty(kept);
  });

  it("takes the newest release of the minor version asked, and the cloud's default without one", async () => {
    const asked = await inHangzhou((hangzhou) => kubernetes(hangzhou, { version: "1.34" }));
    expect(asked.one(cluster).inputs.version).toBe("1.34.10-aliyun.1");
    const unasked = await inHangzhou((hangzhou) => kubernetes(hangzhou));
    expect(unasked.one(cluster).inputs).not.toHaveProperty("version");
  });

  it("keeps services' addresses apart from the network's", async () => {
    const inTen = await inHangzhou((hangzhou) => kubernetes(hangzhou));
    expect(inTen.one(cluster).inputs.serviceCidr).toBe("172.21.0.0/20");
    const inOneSevenTwo = await inHangzhou((hangzhou) => {
      const network = Object.assign(Object.create(hangzhou.network), { cidr: "172.16.0.0/16" });
      kubernetes({ ...hangzhou, network });
    });
    expect(inOneSevenTwo.one(cluster).inputs.serviceCidr).toBe("192.168.0.0/20");
  });

  it("tells of nodes that could not be replaced, by the group of machines that ACK makes", async () => {
    const recording = await inHangzhou((hangzhou) => kubernetes(hangzhou));
    expect(recording.one("alicloud:ess/notification:Notification").inputs).toEqual({
      scalingGroupId: "asg-of-the-node-pool",
      notificationArn: "acs:ess:cn-hangzhou:1234567890123456:cloudmonitor",
      notificationTypes: ["AUTOSCALING:SCALE_OUT_ERROR", "AUTOSCALING:SCALE_IN_ERROR", "AUTOSCALING:SCALE_REJECT"],
    });
  });

  it("tells its name and private endpoint", async () => {
    const recording = await inHangzhou((hangzhou) => kubernetes(hangzhou));
    expect(recording.outputsOf(recording.one("landlocked:alicloud:Kubernetes"))).toEqual({
      clusterName: "cluster",
      endpoint: "https://10.10.0.17:6443",
    });
  });
});

function kubernetes({ opts, key, network, logStore }: Hangzhou, args: Partial<KubernetesArgs> = {}): void {
  new Kubernetes(
    "cluster",
    {
      residency,
      nodeSize: "medium",
      nodeCount: 3,
      key,
      network,
      logStore,
      logRetentionDays: 185,
      deletionProtection: true,
      ...args,
    },
    opts,
  );
}
