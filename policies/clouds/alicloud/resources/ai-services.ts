/** Ready-made services that look at people's words and faces, and control loops of plants, which look at no people. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert, type Movement } from "../../entry.ts";

/** The service stands in mainland China whatever region the provider names. */
const inMainland = (service: string, note: string): Movement => ({
  verb: "process",
  what: "content",
  from: "self",
  to: { country: "CN", what: `the ${service} service in mainland China` },
  note,
});

export default [
  entry<alicloud.chatbot.PublishTaskArgs>("alicloud:chatbot/publishTask:PublishTask", (at) => ({
    kinds: ["processes", "moves"],
    movements: [inMainland("chat robot", at("bizType"))],
    why: "it puts a robot on line that talks with people; the service answers at cn-shanghai",
  })),
  entry<alicloud.cloudauth.FaceConfigArgs>("alicloud:cloudauth/faceConfig:FaceConfig", (at) => ({
    kinds: ["processes", "moves"],
    movements: [inMainland("identity verification", at("bizType"))],
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
];
