/** Cloud Control, Compute Nest, CADT and ready-made block storage: resources of any type, seen only as a document. */
import type * as alicloud from "@pulumi/alicloud";
import { is } from "../../conditions.ts";
import { type Entry, entry, inert, type Reference } from "../../entry.ts";
import { processesAt } from "../../movements.ts";
import { region, zone } from "../../references.ts";

const unread = "its document is not read here";

export default [
  entry<alicloud.bp.StudioApplicationArgs>("alicloud:bp/studioApplication:StudioApplication", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    movements: [processesAt("content", region(at("areaId")))],
    unread,
  })),
  entry<alicloud.cloudcontrol.ResourceArgs>("alicloud:cloudcontrol/resource:Resource", () => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    unread,
  })),
  entry<alicloud.compute.NestServiceInstanceArgs>("alicloud:compute/nestServiceInstance:NestServiceInstance", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    tags: at("tags"),
    movements: [processesAt("content", region(`${at("parameters")}.RegionId`))],
    unread: "its vendor's template is not read here",
    why: "the vendor may run and look after it from its own account",
  })),
  entry<alicloud.ebs.SolutionInstanceArgs>("alicloud:ebs/solutionInstance:SolutionInstance", (at) => {
    const placed = (key: string, to: Reference) =>
      processesAt("content", to, { each: at("parameters[]"), when: [is(at("parameters[].parameterKey"), key)] });
    return {
      kinds: ["holds", "processes", "moves"],
      holds: "content",
      movements: [
        placed("regionId", region(at("parameters[].parameterValue"))),
        placed("zoneId", zone(at("parameters[].parameterValue"))),
      ],
      why: "a server with disks for a database, set up by a template of the service in the place its parameters name",
    };
  }),
  ...inert("room that disks are placed in; each disk is judged itself", [
    "alicloud:ebs/dedicatedBlockStorageCluster:DedicatedBlockStorageCluster",
  ]),
] satisfies readonly Entry[];
