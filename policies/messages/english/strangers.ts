/** Who would get at data and is nobody of the organisation's, in English. */
import type { Somebody, Strangers } from "../../border/terms/stranger.ts";
import { type Phrases, say } from "../language.ts";
import { quoted } from "./words.ts";

export const strangers: Phrases<Strangers> = {
  account: ({ account }) => `account ${account}`,
  organisation: ({ organisation }) => `organisation ${organisation}`,
  network: ({ network }) => `network ${network}`,
  "not-readable": () => "an unreadable account",
  "like-pattern": ({ key, pattern }) => `anybody whose ${key} is like ${quoted(pattern)}`,
  "token-holder": ({ provider }) => `anybody with a token of ${provider}`,
  "pool-guest": () => "any guest of an identity pool",
  "certificate-holder": () => "anybody with a certificate of a trust anchor",
};

/** Somebody by their name as it was written, or by what is known of them. */
export function strangerName(who: Somebody): string {
  return typeof who === "string" ? who : say(strangers, who);
}
