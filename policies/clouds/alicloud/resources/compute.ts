/** Where programs run besides ECS and Function Compute: Kubernetes, container groups, scaling groups, app services. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, guards, inert, instructs } from "../../entry.ts";
import { copiesTo } from "../../movements.ts";
import { inOwnRegion } from "../../references.ts";
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
  entry<alicloud.eci.ContainerGroupArgs>("alicloud:eci/containerGroup:ContainerGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.ess.ScalingGroupArgs>("alicloud:ess/scalingGroup:ScalingGroup", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  entry<alicloud.sae.ApplicationArgs>("alicloud:sae/application:Application", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  ...guards("who may do what in a cluster", [
    "alicloud:cs/kubernetesPermission:KubernetesPermission",
    "alicloud:cs/kubernetesPolicyInstance:KubernetesPolicyInstance",
  ]),
  ...inert("how a cluster or group grows and what it is made of", [
    "alicloud:cs/autoscalingConfig:AutoscalingConfig",
    "alicloud:cs/kubernetesAutoscaler:KubernetesAutoscaler",
    "alicloud:ess/alarm:Alarm",
    "alicloud:ess/albServerGroupAttachment:AlbServerGroupAttachment",
    "alicloud:ess/attachment:Attachment",
    "alicloud:ess/instanceRefresh:InstanceRefresh",
    "alicloud:ess/lifecycleHook:LifecycleHook",
    "alicloud:ess/scalingGroupVServerGroups:ScalingGroupVServerGroups",
    "alicloud:ess/scalingRule:ScalingRule",
    "alicloud:ess/schedule:Schedule",
    "alicloud:ess/scheduledTask:ScheduledTask",
    "alicloud:ess/serverGroupAttachment:ServerGroupAttachment",
    "alicloud:ess/suspendProcess:SuspendProcess",
    "alicloud:sae/applicationScalingRule:ApplicationScalingRule",
    "alicloud:sae/ingress:Ingress",
    "alicloud:sae/namespace:Namespace",
  ]),
  ...instructs("what it says is run elsewhere: its texts are read for the places they name", [
    "alicloud:cs/kubernetesAddon:KubernetesAddon",
    "alicloud:ess/eciScalingConfiguration:EciScalingConfiguration",
    "alicloud:ess/scalingConfiguration:ScalingConfiguration",
    "alicloud:sae/configMap:ConfigMap",
  ]),
] satisfies readonly Entry[];
