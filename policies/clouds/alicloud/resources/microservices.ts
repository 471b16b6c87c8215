/** What joins parts of an application: registries and gateways (MSE), Service Mesh, SchedulerX, routes of SAE. */
import type * as alicloud from "@pulumi/alicloud";
import { isNot, isOrAbsent } from "../../conditions.ts";
import { type Entry, entry, guards, inert, type Movement } from "../../entry.ts";
import { copiesTo, linksTo, processesAt } from "../../movements.ts";
import { elsewhere, host, inOwnRegion } from "../../references.ts";
import { everyAddress } from "../internet-exposures.ts";
import { kubernetes, project } from "../names.ts";

/** A mesh logs to a project of its own region only. */
const logsTo = (path: string): Movement => copiesTo("logs", project(path, inOwnRegion));

export default [
  entry<alicloud.mse.ClusterArgs>("alicloud:mse/cluster:Cluster", (at) => ({
    kinds: ["holds", "exposes"],
    holds: "metadata",
    tags: at("tags"),
    exposures: [
      {
        to: "world",
        when: [isNot(at("pubNetworkFlow"), "0"), isOrAbsent(at("aclEntryLists[]"), ...everyAddress)],
        how: "it has an endpoint on the internet, and no whitelist or one that lets every address in",
      },
    ],
    why: "an empty whitelist lets every address in",
  })),
  entry<alicloud.mse.GatewayArgs>("alicloud:mse/gateway:Gateway", () => ({ kinds: ["processes"] })),
  entry<alicloud.mse.NacosConfigArgs>("alicloud:mse/nacosConfig:NacosConfig", () => ({
    kinds: ["processes"],
    why: "configuration of an application, its passwords often among it; its tags are one text, which takes no residency tags, so it is judged by its place alone",
  })),
  entry<alicloud.mse.ZnodeArgs>("alicloud:mse/znode:Znode", () => ({ kinds: ["holds"], holds: "metadata" })),
  entry<alicloud.schedulerx.JobArgs>("alicloud:schedulerx/job:Job", () => ({
    kinds: ["processes"],
    why: "it starts the application's own code, on its own machines",
  })),
  entry<alicloud.servicemesh.ExtensionProviderArgs>(
    "alicloud:servicemesh/extensionProvider:ExtensionProvider",
    (at) => ({
      kinds: ["moves"],
      movements: [
        // A document as text, not described by the SDK's types. A name inside the mesh is known to a ledger alone.
        processesAt("metadata", [host(`${at("config")}.service`), elsewhere(`${at("config")}.service`)]),
      ],
      why: "headers of every request are sent to it, for it to decide who is let in",
    }),
  ),
  entry<alicloud.servicemesh.ServiceMeshArgs>("alicloud:servicemesh/serviceMesh:ServiceMesh", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      linksTo(kubernetes(at("clusterIds[]")), { each: at("clusterIds[]") }),
      logsTo(at("meshConfig.accessLog.project")),
      logsTo(at("meshConfig.audit.project")),
      logsTo(at("meshConfig.controlPlaneLog.project")),
    ],
    why: "clusters of several regions can be in one mesh",
  })),
  ...guards("who may change a mesh", ["alicloud:servicemesh/userPermission:UserPermission"]),
  ...inert("part or route of something that is judged itself, in its region", [
    "alicloud:mse/engineNamespace:EngineNamespace",
    "alicloud:sae/greyTagRoute:GreyTagRoute",
    "alicloud:sae/loadBalancerInternet:LoadBalancerInternet",
    "alicloud:sae/loadBalancerIntranet:LoadBalancerIntranet",
    "alicloud:schedulerx/appGroup:AppGroup",
    "alicloud:schedulerx/namespace:Namespace",
  ]),
] satisfies readonly Entry[];
