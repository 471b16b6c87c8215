/** What a private cloud registers, with what the components look at of a resource once it exists. */
import type * as pulumi from "@pulumi/pulumi";
import { PrivateCloud } from "../../components/private-cloud.ts";
import type { PrivateCloudArgs } from "../../components/private-cloud-args.ts";
import { record } from "./recorder.ts";

const answers = {
  "aws:index/getPartition:getPartition": { partition: "aws", dnsSuffix: "amazonaws.com" },
  "aws:index/getRegion:getRegion": { region: "eu-central-1" },
  "aws:index/getCallerIdentity:getCallerIdentity": { accountId: "111122223333" },
  "alicloud:index/getAccount:getAccount": { id: "1234567890123456" },
  "alicloud:ecs/getImages:getImages": { images: [{ imageId: "aliyun_3_x64_20G_alibase_20260101.vhd" }] },
};

/** What the components look at of a resource once it exists. */
function computed({ type, name, inputs }: pulumi.runtime.MockResourceArgs): Record<string, unknown> {
  const lists = {
    "aws:eks/nodeGroup:NodeGroup": { resources: [{ autoscalingGroups: [{ name: "eks-1" }] }] },
    "aws:eks/cluster:Cluster": { vpcConfig: { ...Object(inputs.vpcConfig), clusterSecurityGroupId: "sg-1" } },
  };
  return {
    name: inputs.name ?? name,
    arn: `arn:of:${name}`,
    address: `${name}.internal`,
    connectionString: `${name}.internal`,
    connections: { apiServerIntranet: "https://10.0.0.1:6443" },
    routeTableId: `${name}-routes`,
    ...lists[type as keyof typeof lists],
  };
}

/** In preview what is computed is not known. */
export async function deploy<Of extends PrivateCloudArgs["cloud"]>(args: PrivateCloudArgs<Of>, preview = false) {
  let cloud: PrivateCloud | undefined;
  const recording = await record(
    async () => {
      cloud = await PrivateCloud.of(args.residency.stack, args);
    },
    { answers, computed, preview, stack: args.residency.stack },
  );
  if (!cloud) throw new Error("the program ended before the private cloud was made");
  return { recording, cloud, root: recording.one("landlocked:index:PrivateCloud") };
}
