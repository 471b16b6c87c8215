/** Content Moderation: pictures, texts and recordings looked through, and whom the results are sent to. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert, type Movement } from "../../entry.ts";
import { copiesTo, processesFrom } from "../../movements.ts";
import { host } from "../../references.ts";
import { bucket } from "../names.ts";

/** A result names the picture or text it is about, and quotes what was found in it. */
const tells = (url: string): Movement => copiesTo("content", host(url));

export default [
  entry<alicloud.aligreen.AuditCallbackArgs>("alicloud:aligreen/auditCallback:AuditCallback", (at) => ({
    kinds: ["moves"],
    movements: [tells(at("url"))],
  })),
  entry<alicloud.aligreen.CallbackArgs>("alicloud:aligreen/callback:Callback", (at) => ({
    kinds: ["moves"],
    movements: [tells(at("callbackUrl"))],
  })),
  entry<alicloud.aligreen.ImageLibArgs>("alicloud:aligreen/imageLib:ImageLib", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "pictures to compare with are put into it, of people too",
  })),
  entry<alicloud.aligreen.KeywordLibArgs>("alicloud:aligreen/keywordLib:KeywordLib", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "words to look for can be names of people",
  })),
  entry<alicloud.aligreen.OssStockTaskArgs>("alicloud:aligreen/ossStockTask:OssStockTask", (at) => ({
    kinds: ["processes", "moves"],
    movements: [processesFrom("content", bucket(`${at("buckets")}[].Bucket`))],
    why: "its callback is judged itself",
  })),
  ...inert("a name and an industry for a set of moderation rules", ["alicloud:aligreen/bizType:BizType"]),
] satisfies readonly Entry[];
