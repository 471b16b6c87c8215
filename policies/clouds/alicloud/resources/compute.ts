/** Where programs run besides ECS and Function Compute: Kubernetes, container groups, scaling groups, app services. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert } from "../../entry.ts";
import { copiesTo, processesAt } from "../../movements.ts";
import { inOwnRegion, region, zone } from "../../references.ts";
import { project } from "../names.ts";

export default [
  entry<alicloud.cs.EdgeKubernetesArgs>("alicloud:cs/edgeKubernetes:EdgeKubernetes", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.cs.KubernetesArgs>("alicloud:cs/kubernetes:Kubernetes", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.cs.ManagedKubernetesArgs>("alicloud:cs/managedKubernetes:ManagedKubernetes", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      // A cluster logs to a project of its own region only.
      copiesTo("logs", project(at("controlPlaneLogProject"), inOwnRegion)),
      copiesTo("logs", project(at("auditLogConfig.slsProjectName"), inOwnRegion)),
    ],
  })),
  entry<alicloud.cs.NodePoolArgs>("alicloud:cs/nodePool:NodePool", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.cs.ServerlessKubernetesArgs>("alicloud:cs/serverlessKubernetes:ServerlessKubernetes", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [copiesTo("logs", project(at("slsProjectName"), inOwnRegion))],
  })),
  entry<alicloud.databasefilesystem.InstanceArgs>("alicloud:databasefilesystem/instance:Instance", (at) => ({
    kinds: ["holds"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.dfs.FileSystemArgs>("alicloud:dfs/fileSystem:FileSystem", () => ({
    kinds: ["holds"],
    holds: "content",
  })),
  entry<alicloud.eci.ContainerGroupArgs>("alicloud:eci/containerGroup:ContainerGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.eds.DesktopArgs>("alicloud:eds/desktop:Desktop", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.emrv2.ClusterArgs>("alicloud:emrv2/cluster:Cluster", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    tags: at("tags"),
  })),
  entry<alicloud.ens.DiskArgs>("alicloud:ens/disk:Disk", (at) => ({
    kinds: ["holds", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [copiesTo("content", zone(at("ensRegionId")), { absent: "unproven" })],
    why: "it lies in an edge node (ENS), which the provider's region says nothing of",
  })),
  entry<alicloud.ens.ImageArgs>("alicloud:ens/image:Image", (at) => ({
    kinds: ["holds", "moves"],
    holds: "images",
    movements: [copiesTo("images", region(at("targetOssRegionId")))],
  })),
  entry<alicloud.ens.InstanceArgs>("alicloud:ens/instance:Instance", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [processesAt("content", zone(at("ensRegionId")), { absent: "unproven" })],
    why: "it runs in an edge node (ENS), which the provider's region says nothing of",
  })),
  entry<alicloud.ens.SnapshotArgs>("alicloud:ens/snapshot:Snapshot", (at) => ({
    kinds: ["holds", "moves"],
    holds: "backups",
    movements: [copiesTo("backups", zone(at("ensRegionId")), { absent: "unproven" })],
  })),
  entry<alicloud.ess.ScalingGroupArgs>("alicloud:ess/scalingGroup:ScalingGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.sae.ApplicationArgs>("alicloud:sae/application:Application", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.simpleapplicationserver.InstanceArgs>("alicloud:simpleapplicationserver/instance:Instance", () => ({
    kinds: ["holds", "processes"],
    holds: "content",
  })),
  ...guards("who may do what in a cluster", [
    "alicloud:cs/kubernetesPermission:KubernetesPermission",
    "alicloud:cs/kubernetesPolicyInstance:KubernetesPolicyInstance",
  ]),
  ...inert("how a cluster or group grows and what it is made of", [
    "alicloud:cs/autoscalingConfig:AutoscalingConfig",
    "alicloud:cs/kubernetesAddon:KubernetesAddon",
    "alicloud:cs/kubernetesAutoscaler:KubernetesAutoscaler",
    "alicloud:ess/alarm:Alarm",
    "alicloud:ess/albServerGroupAttachment:AlbServerGroupAttachment",
    "alicloud:ess/attachment:Attachment",
    "alicloud:ess/eciScalingConfiguration:EciScalingConfiguration",
    "alicloud:ess/instanceRefresh:InstanceRefresh",
    "alicloud:ess/lifecycleHook:LifecycleHook",
    "alicloud:ess/scalingConfiguration:ScalingConfiguration",
    "alicloud:ess/scalingGroupVServerGroups:ScalingGroupVServerGroups",
    "alicloud:ess/scalingRule:ScalingRule",
    "alicloud:ess/schedule:Schedule",
    "alicloud:ess/scheduledTask:ScheduledTask",
    "alicloud:ess/serverGroupAttachment:ServerGroupAttachment",
    "alicloud:ess/suspendProcess:SuspendProcess",
    "alicloud:sae/applicationScalingRule:ApplicationScalingRule",
    "alicloud:sae/configMap:ConfigMap",
    "alicloud:sae/ingress:Ingress",
    "alicloud:sae/namespace:Namespace",
  ]),
] satisfies readonly Entry[];
