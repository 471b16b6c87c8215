/** Mobile apps, text messages and connected things, as far as they are managed here. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert } from "../../entry.ts";
import { servedInMainland } from "../mainland.ts";

export default [
  entry<alicloud.mhub.AppArgs>("alicloud:mhub/app:App", (at) => ({
    kinds: ["processes", "moves"],
    movements: [servedInMainland("mobile", at("appName"), "metadata")],
    why: "crashes, pushes and use of the app on people's telephones go to it",
  })),
  entry<alicloud.sms.ShortUrlArgs>("alicloud:sms/shortUrl:ShortUrl", (at) => ({
    kinds: ["processes", "moves"],
    movements: [servedInMainland("text message", at("sourceUrl"), "metadata")],
    harmless: [at("sourceUrl")],
    why: "it sees who follows the link; China's text messages alone have it",
  })),
  ...inert("folders of apps and devices", ["alicloud:iot/deviceGroup:DeviceGroup", "alicloud:mhub/product:Product"]),
] satisfies readonly Entry[];
