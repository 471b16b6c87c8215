/** How data is opened to others, in English: completes "readable by others, since ". */
import type { Opening, Openings } from "../../border/terms/opening.ts";
import { type Phrases, say } from "../language.ts";
import { strangerName } from "./strangers.ts";

export const openings: Phrases<Openings> = {
  "account-worked-in": () => "its provider works in their account",
  "as-set": ({ text }) => text,
  "role-taken-on": () => "whoever takes the role on reads what it may read",
};

/** "its policy allows it (account 999988887777)" */
export function opened({ who, ...opening }: Opening): string {
  return `${say(openings, opening)}${who === undefined ? "" : ` (${strangerName(who)})`}`;
}
