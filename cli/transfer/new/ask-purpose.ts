/** Asks whose data it is, how many people's, what for, and from when until when. */

import { addDays, addMonths, territoryOf } from "@landlocked/policies/laws";
import { countryName } from "@landlocked/policies/messages";
import { longestMonths, type TransferContent } from "@landlocked/policies/transfers";
import type { OpenRegister } from "../open-register.ts";
import { spaced, territoryName } from "../transfer-words.ts";
import { isCount, isDay, isLine } from "./answer-checks.ts";
import type { Parties } from "./ask-parties.ts";
import type { Asker } from "./asker.ts";

export type PeopleCounts = Pick<
  TransferContent,
  "subjects" | "people" | "sensitivePeople" | "peopleInTwelveMonths" | "devicesInTwelveMonths"
>;
export type Purpose = Pick<TransferContent, "purpose" | "legalBasis" | "retention" | "onward">;
export type Term = Pick<TransferContent, "effective" | "expires" | "supersedes">;

export async function askPeople(
  asker: Asker,
  { exporter, from }: Parties,
  data: TransferContent["data"],
  { words, facts }: OpenRegister,
): Promise<PeopleCounts> {
  const { laws } = facts;
  const choices = [...words.territories.keys()].map((value) => ({
    value,
    label: territoryName(value, facts),
    hint: value,
  }));
  const usual = [...new Set([from.territory, territoryOf(exporter.country, laws)])];
  const subjects = await asker.chooseSeveral("Where are the people whose data it is?", choices, usual);
  const people = await askCount(
    asker,
    "How many distinct people in a calendar year?",
    data.class === "important" ? 0 : 1,
  );
  const isSensitive = [data.class, ...data.categories.map(facts.classOf)].some(
    (one) => one === "sensitive" || one === "important",
  );
  const sensitivePeople =
    isSensitive && people > 0
      ? await askCount(asker, "Of how many of them sensitive data?", data.class === "sensitive" ? 1 : 0, people)
      : 0;
  const counted = laws
    .filter(({ territory }) => [from.territory, ...subjects].includes(territory.id))
    .flatMap(({ thresholds }) => thresholds.map(({ counts }) => counts));
  return {
    subjects: [...subjects],
    people,
    sensitivePeople,
    ...(counted.includes("us_persons_12m")
      ? { peopleInTwelveMonths: await askCount(asker, "How many people in the USA in any twelve months?", 0) }
      : {}),
    ...(counted.includes("us_devices_12m")
      ? { devicesInTwelveMonths: await askCount(asker, "How many devices in the USA in any twelve months?", 0) }
      : {}),
  };
}

export async function askPurpose(asker: Asker, { words }: OpenRegister): Promise<Purpose> {
  const kinds = [...words.purposes].map((value) => ({ value, label: spaced(value) }));
  const kind = await asker.choose("What is it for?", kinds);
  const text = await asker.text("And in your own words?", { check: isLine });
  const legalBasis = await asker.text("On what legal basis is the data processed?", { check: isLine });
  const retention = await asker.text("How long is it kept?", { check: isLine });
  const onward: Purpose["onward"] = [];
  const territories = [...words.territories.values()].flatMap((countries) => [...countries]);
  const countries = territories
    .filter((code) => code.length === 2)
    .map((value) => ({ value, label: `${countryName(value)} (${value})` }));
  while (await asker.confirm(onward.length === 0 ? "Does the importer pass it on?" : "To anybody else?", false))
    onward.push({
      importer: await asker.text("To which legal entity?", { check: isLine }),
      country: await asker.choose("In which country?", countries),
      purpose: await asker.text("What for?", { check: isLine }),
    });
  return { purpose: { kind, text }, legalBasis, retention, onward };
}

export async function askTerm(asker: Asker, { day, entries }: OpenRegister): Promise<Term> {
  const effective = await asker.text("From which day on?", { suggestion: day, check: isDay });
  const longest = addMonths(effective, longestMonths);
  const expires = await asker.text("Until which day (the first on which it no longer counts)?", {
    suggestion: addMonths(effective, 12),
    check: (answer) =>
      isDay(answer) ??
      (answer > effective && answer <= longest
        ? undefined
        : `Allowed is a day from ${addDays(effective, 1)} to ${longest}, ${longestMonths} months later.`),
  });
  if (entries.length === 0) return { effective, expires };
  const none = { value: "", label: "none" };
  const older = entries.map(({ id, contents }) => ({ value: id, label: id, hint: contents?.title }));
  const supersedes = await asker.choose("Does it take the place of a transfer on file?", [none, ...older]);
  return { effective, expires, ...(supersedes === "" ? {} : { supersedes }) };
}

async function askCount(asker: Asker, question: string, least: number, most = 10_000_000_000): Promise<number> {
  const check = (answer: string): string | undefined =>
    isCount(answer) ??
    (Number(answer) >= least && Number(answer) <= most ? undefined : `Allowed is a number from ${least} to ${most}.`);
  return Number(await asker.text(question, { check }));
}
