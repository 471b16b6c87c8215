/** What a law says of an export, in English. Texts of a law's file are in its own words. */
import type { ExportFact } from "../../border/law/export-facts.ts";
import type { Sayings } from "../../border/law/saying.ts";
import { type Phrases, say } from "../language.ts";
import { exportFacts } from "./export-facts.ts";

export const sayings: Phrases<Sayings> = {
  "law-text": ({ text }) => text,
  "not-in-force": ({ law, from }) => `${law} as on file is in force from ${from}; what held before is not on file`,
  "nothing-leaves": () => "nothing leaves its territory",
  "duty-not-done": ({ duty }) => `${duty} is not done`,
  "read-from-abroad": () => "reading it from abroad is an export too",
  "only-own-mechanisms": ({ law }) => `only mechanisms of ${law} itself count`,
  "mechanism-counts": ({ mechanism }) => `${mechanism} is on file and counts`,
  "mechanism-fails": ({ mechanism, why }) => `${mechanism}: ${say(sayings, why)}`,
  adequate: ({ decision, country, limit }) =>
    `${decision} finds ${country} adequate${limit ? limited(limit.text, limit.fails) : ""}`,
  "not-available": () => "it is not available for this export",
  "not-available-that-day": () => "it is not available on that day",
  "availability-not-known": ({ facts }) => `nothing proves that it can be used here: ${named(facts)} not known`,
  "coverage-not-known": ({ facts }) => `nothing proves that it covers this export: ${named(facts)} not known`,
  "end-no-date": ({ evidence }) => `its ${evidence} is no date`,
  ended: ({ on }) => `it ended on ${on}`,
  "ended-after": ({ on, months, start }) => `it ended on ${on}, ${months} months after ${start}`,
  "start-not-stated": ({ evidence }) => `nothing says from when it counts (${evidence})`,
  "begin-not-stated": ({ evidence }) => `nothing says when it began (${evidence})`,
  "counts-from": ({ day }) => `it counts only from ${day}`,
  "takes-effect": ({ day }) => `it takes effect only on ${day}`,
  "not-filed": ({ by }) => `it had to be filed by ${by}, and no filing is on file`,
  "filed-late": ({ on, by }) => `it was filed on ${on}, due was ${by}`,
  "renewal-late": ({ until, by }) => `it ends on ${until}, and a renewal had to be asked for by ${by}`,
};

function named(facts: readonly ExportFact[]): string {
  return facts.map((one) => exportFacts[one]).join(", ");
}

function limited(text: string, fails: boolean): string {
  return fails ? `, but only for ${text}, which this is not` : `, for ${text}`;
}
