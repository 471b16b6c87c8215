/** Pictures and films of people: image search, live production, cameras, editing and interactive rooms. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, type Movement } from "../../entry.ts";
import { copiesFrom, copiesTo } from "../../movements.ts";
import { host } from "../../references.ts";
import { servedInMainland } from "../mainland.ts";
import { bucket } from "../names.ts";

const streamsTo = (path: string): Movement => copiesTo("content", host(path));
const tells = (path: string): Movement => copiesTo("metadata", host(path));
const takes = (path: string): Movement => copiesFrom("content", host(path, "alicloud:oss/bucket"));

export default [
  entry<alicloud.imm.ProjectArgs>("alicloud:imm/project:Project", (at) => ({
    kinds: ["holds", "processes"],
    holds: "content",
    known: [at("project")],
    why: "it keeps what it found in pictures and films, faces among it",
  })),
  entry<alicloud.imp.AppTemplateArgs>("alicloud:imp/appTemplate:AppTemplate", (at) => ({
    kinds: ["processes", "moves"],
    movements: [servedInMainland("interactive media", at("appTemplateName"))],
    why: "rooms in which people talk and are filmed; the service answers at cn-shanghai alone",
  })),
  entry<alicloud.live.CasterArgs>("alicloud:live/caster:Caster", (at) => ({
    kinds: ["processes", "moves"],
    tags: at("tags"),
    movements: [
      streamsTo(at("sideOutputUrl")),
      streamsTo(at("sideOutputUrlList")),
      tells(at("callbackUrl")),
      takes(at("urgentImageUrl")),
      takes(at("urgentLiveStreamUrl")),
      // A document as text, not described by the SDK's types; its keys are spelt in both ways.
      copiesTo("content", [
        host(`${at("recordConfig")}.endpoint`),
        host(`${at("recordConfig")}.OssEndpoint`),
        bucket(`${at("recordConfig")}.ossBucket`),
        bucket(`${at("recordConfig")}.OssBucket`),
      ]),
    ],
    why: "its main stream is served by a live domain, which is judged itself; of a list of addresses the first is looked at",
  })),
  entry<alicloud.videosurveillance.SystemGroupArgs>("alicloud:videosurveillance/systemGroup:SystemGroup", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    movements: [
      copiesTo("content", { country: "CN", what: "streaming nodes across mainland China" }, { note: at("playDomain") }),
      tells(at("callback")),
    ],
    why: "what cameras see is recorded, and streamed by a service that mainland China alone has",
  })),
  entry<alicloud.vod.EditingProjectArgs>("alicloud:vod/editingProject:EditingProject", (at) => ({
    kinds: ["holds", "processes", "moves"],
    holds: "content",
    movements: [takes(at("coverUrl"))],
    why: "its timeline names films of the media library, which are kept in the region of the library",
  })),
] satisfies readonly Entry[];
