/** Direct Mail: mails sent to people, and lists of their addresses. */
import type * as alicloud from "@pulumi/alicloud";
import { type Entry, entry, inert } from "../../entry.ts";

export default [
  entry<alicloud.directmail.MailAddressArgs>("alicloud:directmail/mailAddress:MailAddress", () => ({
    kinds: ["processes"],
    why: "mails are sent, and their records kept, in the provider's region; to whom is not the stack's to say",
  })),
  entry<alicloud.directmail.ReceiversArgs>("alicloud:directmail/receivers:Receivers", () => ({
    kinds: ["holds"],
    holds: "content",
    why: "a list of people's mail addresses",
  })),
  ...inert("a domain to send from, and a word to sort mails by", [
    "alicloud:directmail/domain:Domain",
    "alicloud:directmail/tag:Tag",
  ]),
] satisfies readonly Entry[];
