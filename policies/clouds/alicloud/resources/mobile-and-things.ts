/** Mobile apps, text messages and connected things, as far as they are managed here. */
import type * as alicloud from "@pulumi/alicloud";
import { entry, inert, type Movement } from "../../entry.ts";

/** The service stands in mainland China whatever region the provider names. */
const inMainland = (what: string, note: string): Movement => ({
  verb: "process",
  what: "metadata",
  from: "self",
  to: { country: "CN", what },
  note,
});

export default [
  entry<alicloud.mhub.AppArgs>("alicloud:mhub/app:App", (at) => ({
    kinds: ["processes", "moves"],
    movements: [inMainland("the mobile service in mainland China", at("appName"))],
    why: "crashes, pushes and use of the app on people's telephones go to it",
  })),
  entry<alicloud.sms.ShortUrlArgs>("alicloud:sms/shortUrl:ShortUrl", (at) => ({
    kinds: ["processes", "moves"],
    movements: [inMainland("the text message service in mainland China", at("sourceUrl"))],
    why: "it sees who follows the link; China's text messages alone have it",
  })),
  ...inert("folders of apps and devices", ["alicloud:iot/deviceGroup:DeviceGroup", "alicloud:mhub/product:Product"]),
];
