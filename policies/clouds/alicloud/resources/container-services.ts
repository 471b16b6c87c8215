/** Containers beside Kubernetes clusters themselves: fleets of clusters, serverless nodes, applications of EDAS. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert, instructs } from "../../entry.ts";
import { copiesFrom } from "../../movements.ts";
import { kubernetes } from "../names.ts";

export default [
  entry<alicloud.ackone.ClusterArgs>("alicloud:ackone/cluster:Cluster", () => ({
    kinds: ["processes"],
    why: "it runs workflows, and holds what is to run in its clusters",
  })),
  entry<alicloud.ackone.MembershipAttachmentArgs>(
    "alicloud:ackone/membershipAttachment:MembershipAttachment",
    (at) => ({
      kinds: ["moves"],
      movements: [copiesFrom("metadata", kubernetes(at("subClusterId")))],
      why: "a fleet reads the state of its clusters, which can stand in other regions",
    }),
  ),
  entry<alicloud.eci.ImageCacheArgs>("alicloud:eci/imageCache:ImageCache", () => ({
    kinds: ["holds"],
    holds: "images",
  })),
  entry<alicloud.eci.OpenApiImageCacheArgs>("alicloud:eci/openApiImageCache:OpenApiImageCache", () => ({
    kinds: ["holds"],
    holds: "images",
  })),
  entry<alicloud.eci.VirtualNodeArgs>("alicloud:eci/virtualNode:VirtualNode", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
    why: "a node of a cluster that only its kubeConfig names",
  })),
  entry<alicloud.edas.ApplicationArgs>("alicloud:edas/application:Application", () => ({ kinds: ["processes"] })),
  entry<alicloud.edas.K8sApplicationArgs>("alicloud:edas/k8sApplication:K8sApplication", () => ({
    kinds: ["processes"],
  })),
  ...inert("versions, sizes and addresses of applications, and the clusters they run on, in the provider's region", [
    "alicloud:edas/applicationScale:ApplicationScale",
    "alicloud:edas/cluster:Cluster",
    "alicloud:edas/deployGroup:DeployGroup",
    "alicloud:edas/instanceClusterAttachment:InstanceClusterAttachment",
    "alicloud:edas/k8sCluster:K8sCluster",
    "alicloud:edas/k8sSlbAttachment:K8sSlbAttachment",
    "alicloud:edas/namespace:Namespace",
    "alicloud:edas/slbAttachment:SlbAttachment",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:edas/applicationDeployment:ApplicationDeployment",
  ]),
] satisfies readonly Entry[];
