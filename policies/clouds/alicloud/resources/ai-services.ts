/** Ready-made services that look at people's words and faces, and control loops of plants, which look at no people. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert } from "../../entry.ts";
import { servedInMainland } from "../mainland.ts";

export default [
  entry<alicloud.chatbot.PublishTaskArgs>("alicloud:chatbot/publishTask:PublishTask", (at) => ({
    kinds: ["processes", "moves"],
    movements: [servedInMainland("chat robot", at("bizType"))],
    why: "it puts a robot on line that talks with people; the service answers at cn-shanghai",
  })),
  entry<alicloud.cloudauth.FaceConfigArgs>("alicloud:cloudauth/faceConfig:FaceConfig", (at) => ({
    kinds: ["processes", "moves"],
    movements: [servedInMainland("identity verification", at("bizType"))],
    why: "faces are compared under it",
  })),
  entry<alicloud.eais.InstanceArgs>("alicloud:eais/instance:Instance", (at) => ({
    kinds: ["processes"],
    tags: at("tags"),
  })),
  ...inert("binds an accelerator to a server of its own region", [
    "alicloud:eais/clientInstanceAttachment:ClientInstanceAttachment",
  ]),
  ...inert("control loops of industrial plants: temperatures and pressures, no people", [
    "alicloud:brain/industrialPidLoop:IndustrialPidLoop",
    "alicloud:brain/industrialPidOrganization:IndustrialPidOrganization",
    "alicloud:brain/industrialPidProject:IndustrialPidProject",
  ]),
] satisfies readonly Entry[];
