/** A place as people type it: a country or a territory by code or by name, or a region of either cloud. */
import { nearestWord } from "@landlocked/policies/config";
import { InputError } from "@landlocked/policies/errors";
import type { LawFacts } from "@landlocked/policies/laws";
import { countryName } from "@landlocked/policies/messages";
import type { Cloud, Region, Regions } from "@landlocked/policies/places";

export interface TypedPlace {
  /** The country, or a territory of several as one whose people the data is about. */
  readonly origin: string;
  /** The country; of a territory of several the first of them, since its law knows no difference. */
  readonly country: string;
  readonly region?: Region;
}

/** Throws InputError, one sentence with the nearest word, where nothing on file is called so. */
export function placeOf(option: string, name: string, facts: LawFacts, regions: Regions): TypedPlace {
  const region = regionNamed(option, name, regions);
  if (region) return region;
  const code = codeNamed(name, facts);
  if (code === undefined) throw new InputError(unknown(option, name, facts, regions));
  const law = facts.laws.find(({ territory }) => territory.id === code);
  const isCountry = law === undefined || law.territory.countries.includes(code);
  return { origin: code, country: isCountry ? code : (law.territory.countries[0] ?? code) };
}

/** The code of a country or a territory; what has two letters may be a country of which nothing is on file. */
function codeNamed(name: string, facts: LawFacts): string | undefined {
  const found = namesOf(facts).get(plain(name));
  if (found) return found.code;
  return /^[a-z]{2}$/i.test(name) ? name.toUpperCase() : undefined;
}

function regionNamed(option: string, name: string, regions: Regions): TypedPlace | undefined {
  const [cloud, code] = name.includes("/") ? name.split("/") : [undefined, name];
  const found = clouds
    .filter((one) => cloud === undefined || cloud === one)
    .flatMap((one) => regions.find(one, code ?? "") ?? []);
  if (new Set(found.map(({ country }) => country)).size > 1) {
    const choices = found.map((one) => `${one.cloud}/${one.code} (${one.city})`).join(" or ");
    throw new InputError(`${option} ${name} means two countries: say ${choices}.`);
  }
  const [region] = found;
  if (!region) return undefined;
  if (region.country === null) throw new InputError(`${option} ${name}: the country of this region is not on file.`);
  return { origin: region.country, country: region.country, region };
}

const clouds: readonly Cloud[] = ["aws", "alicloud"];

interface Named {
  readonly code: string;
  /** As it is shown: "Germany (DE)". */
  readonly shown: string;
}

/** By the plain form of each name: codes, names in English and Chinese, laws, and what people type besides. */
function namesOf({ laws, withoutLaw, vocabulary }: LawFacts): ReadonlyMap<string, Named> {
  const countries = [...laws.flatMap(({ territory }) => territory.countries), ...withoutLaw];
  const named = (code: string, ...names: readonly string[]): [string, Named][] =>
    [code, ...names].map((name) => [plain(name), { code, shown: name === code ? code : `${name} (${code})` }]);
  return new Map([
    ...countries.flatMap((code) => named(code, countryName(code), chineseName(code))),
    ...vocabulary.places.withoutLaw.flatMap(({ id, name }) => named(id, name)),
    ...laws.flatMap(({ id, short, territory }) => {
      const isOnly = lawsCalled(short, laws).length === 1;
      return named(territory.id, territory.name, id, ...(isOnly ? [short] : []));
    }),
    ...vocabulary.places.alsoCalled.flatMap(({ place, names }) => named(place, ...names)),
  ]);
}

/** What is no country of ISO 3166 has its code for a name. */
function chineseName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (inChinese.of(code) ?? code) : code;
}

const inChinese = new Intl.DisplayNames("zh-Hans", { type: "region" });

/** Several countries call their law the same. */
function lawsCalled(short: string, laws: LawFacts["laws"]): LawFacts["laws"] {
  return laws.filter((law) => plain(law.short) === plain(short));
}

/** "the United-States" and "united states" are one name. */
function plain(name: string): string {
  const decomposed = name.normalize("NFKD").toLowerCase();
  // A code has no accents: of "ÜS" nobody knows what it was to be.
  const isCode = [...name.normalize("NFC")].length <= 3;
  const letters = (isCode ? decomposed.normalize("NFKC") : decomposed.replace(/\p{M}+/gu, ""))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return letters.replace(/^the /, "");
}

function unknown(option: string, name: string, facts: LawFacts, regions: Regions): string {
  const called = lawsCalled(name, facts.laws).map(({ territory }) => territory.id);
  if (called.length > 1) return `${option} ${name} is a law of several countries: say ${called.join(" or ")}.`;
  const names = namesOf(facts);
  const codes = clouds.flatMap((cloud) => regions.of(cloud).map(({ code }) => code));
  const typed = plain(name);
  const near = nearestWord(typed, [...names.keys()], typed.length > 4 ? 2 : 1);
  const nearRegion = nearestWord(name.toLowerCase(), codes);
  const meant = near === undefined ? nearRegion : names.get(near)?.shown;
  if (meant !== undefined) return `${option} ${name} is no place on file: perhaps ${meant} is meant.`;
  return `${option} ${name} is neither a country (DE), nor a territory (EEA), nor a region on file (cn-hangzhou, aws/eu-west-1).`;
}
