/** Asks who sends data to whom, and from where to where. */

import { territoryOf } from "@landlocked/policies/laws";
import { countryName } from "@landlocked/policies/messages";
import type { TransferContent } from "@landlocked/policies/transfers";
import type { OpenRegister } from "../open-register.ts";
import { placeText, territoryName } from "../transfer-words.ts";
import { areRegistrations, isLine, toList } from "./answer-checks.ts";
import type { Asker, Choice } from "./asker.ts";

export type Parties = Pick<TransferContent, "exporter" | "importer" | "from" | "to">;

const roles: readonly Choice<"controller" | "processor">[] = [
  { value: "controller", label: "controller", hint: "decides on purposes and means" },
  { value: "processor", label: "processor", hint: "works on another's behalf" },
];

/** No region in particular. */
const anywhere = "anywhere";

export async function askParties(asker: Asker, register: OpenRegister): Promise<Parties> {
  const countries = countryChoices(register);
  const exporter = {
    name: await asker.text("Exporter: which legal entity sends the data?", { check: isLine }),
    ...(await askSeat(asker, "Exporter", countries)),
    role: await asker.choose("Exporter: in which role?", roles),
    criticalInfrastructure: false,
  };
  const importer = {
    name: await asker.text("Importer: which legal entity receives the data?", { check: isLine }),
    ...(await askSeat(asker, "Importer", countries)),
    role: await asker.choose("Importer: in which role?", roles),
  };
  const from = await askFrom(asker, exporter.country, register);
  return { exporter, importer, from, to: await askTo(asker, importer.country, from.territory, register) };
}

/** Names only label; by its number in a register one entity is told from another. */
async function askSeat(
  asker: Asker,
  party: string,
  countries: readonly Choice<string>[],
): Promise<Pick<Parties["importer"], "country" | "registrations">> {
  const country = await asker.choose(`${party}: in which country is it?`, countries);
  const ids = await asker.text(
    `${party}: under which registration ids (uscc:..., lei:..., or one such as DE-HRB-MUENCHEN:86000)?`,
    { optional: true, check: areRegistrations(country) },
  );
  return { country, ...(ids === "" ? {} : { registrations: [...toList(ids)] }) };
}

async function askFrom(asker: Asker, country: string, register: OpenRegister): Promise<Parties["from"]> {
  const { laws } = register.facts;
  const home = territoryOf(country, laws);
  const near = regionChoices(register).toSorted((one, other) => rank(one.territory) - rank(other.territory));
  const region = await asker.choose("Where does the data lie?", [anyIn(territoryName(home, register.facts)), ...near]);
  const found = near.find(({ value }) => value === region);
  return found ? { territory: found.territory, region } : { territory: home };

  function rank(territory: string): number {
    return territory === home ? 0 : 1;
  }
}

async function askTo(asker: Asker, country: string, from: string, register: OpenRegister): Promise<Parties["to"]> {
  const { laws } = register.facts;
  const home = territoryOf(country, laws);
  const abroad = regionChoices(register)
    .filter(({ territory }) => territory !== from)
    .toSorted((one, other) => rank(one.country) - rank(other.country));
  const first = home === from ? [] : [anyIn(countryName(country))];
  const region = await asker.choose("Where does it go, or from where is it read?", [...first, ...abroad]);
  const found = abroad.find(({ value }) => value === region);
  return found ? { territory: found.territory, country: found.country, region } : { territory: home, country };

  function rank(other: string): number {
    return other === country ? 0 : territoryOf(other, laws) === home ? 1 : 2;
  }
}

function anyIn(place: string): Choice<string> {
  return { value: anywhere, label: `anywhere in ${place}`, hint: "no region in particular" };
}

function countryChoices({ words }: OpenRegister): readonly Choice<string>[] {
  const codes = [...new Set([...words.territories.values()].flatMap((countries) => [...countries]))];
  return codes
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((value) => ({ value, label: `${countryName(value).replace(/^the /, "")} (${value})` }))
    .sort((one, other) => one.label.localeCompare(other.label, "en"));
}

function regionChoices({ words, regions, facts }: OpenRegister) {
  return [...words.regions].map(([value, country]) => {
    const territory = territoryOf(country, facts.laws);
    return { value, label: placeText({ territory, region: value }, regions, facts), country, territory };
  });
}
