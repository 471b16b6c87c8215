/** A transfer's facts as a person reads them: places, people and parts by name instead of by code. */

import { listed } from "@landlocked/policies/config";
import type { LawFacts } from "@landlocked/policies/laws";
import { countryName } from "@landlocked/policies/messages";
import type { Regions } from "@landlocked/policies/places";
import type { TransferContent } from "@landlocked/policies/transfers";

type Party = TransferContent["exporter"] | TransferContent["importer"];
type Scope = TransferContent["stacks"][number];
type Part = NonNullable<TransferContent["data"]["parts"]>[number];

/** "Acme (Hangzhou) Co. Ltd., controller in Hangzhou, China" */
export function partyText(party: Party): string {
  const city = "city" in party && party.city !== undefined ? `${party.city}, ` : "";
  const critical =
    "criticalInfrastructure" in party && party.criticalInfrastructure
      ? ", an operator of critical information infrastructure"
      : "";
  const ids = party.registrations ? ` (${party.registrations.join(", ")})` : "";
  return `${party.name}${ids}, ${party.role} in ${city}${countryName(party.country)}${critical}`;
}

/** "Frankfurt, Germany (aws/eu-central-1)", or the whole of a territory. */
export function placeText(
  { territory, country, region }: { territory: string; country?: string; region?: string | undefined },
  regions: Regions,
  facts: LawFacts,
): string {
  if (region === undefined) {
    const wide = territoryName(territory, facts);
    return country === undefined || countryName(country) === wide
      ? `any region in ${wide}`
      : `any region in ${countryName(country)}`;
  }
  const [cloud, code = ""] = region.split("/");
  const found = cloud === "aws" || cloud === "alicloud" ? regions.find(cloud, code) : undefined;
  if (!found?.country) return `${territoryName(territory, facts)} (${region})`;
  const name = countryName(found.country);
  return `${found.city === name ? name : `${found.city}, ${name}`} (${region})`;
}

export function territoryName(territory: string, { laws }: LawFacts): string {
  return laws.find((law) => law.territory.id === territory)?.territory.name ?? countryName(territory);
}

/** "people in the EU" */
export function peopleText(territory: string, { laws }: LawFacts): string {
  return laws.find((law) => law.territory.id === territory)?.territory.people ?? `people in ${countryName(territory)}`;
}

/** "stack hangzhou: orders, orders-replication" */
export function scopeText({ stack, resources, tags }: Scope): string {
  const tagged = Object.entries(tags ?? {}).map(([key, value]) => `${key}=${value}`);
  return `stack ${stack}: ${resources ? resources.join(", ") : `all that is tagged ${listed(tagged, "and")}`}`;
}

/** "of orders only objects that begin with exports/support/" */
export function partText({ resource, prefixes, tables, columns, fields }: Part): string {
  const named = Object.entries(columns ?? {}).map(([table, each]) => `${listed(each, "and")} of ${table}`);
  const kinds = [
    prefixes && `objects that begin with ${listed(prefixes, "or")}`,
    tables && `the tables ${listed(tables, "and")}`,
    columns && `the columns ${listed(named, "and")}`,
    fields && `the fields ${listed(fields, "and")}`,
  ].filter((kind) => kind !== undefined);
  return `of ${resource} only ${listed(kinds, "and")}`;
}

/** "personal data that is not sensitive", as the vocabulary says it. */
export function categoryText(category: string, { vocabulary }: LawFacts): string {
  return vocabulary.words.categories.find(({ id }) => id === category)?.about ?? category;
}

/** "Support desk answers customers (crm, vendor agreement)" */
export function purposeText({ purpose, transaction, exporterRole }: TransferContent): string {
  const words = [purpose.kind, transaction, exporterRole].filter((word) => word !== undefined);
  return `${purpose.text} (${words.map(spaced).join(", ")})`;
}

/** "12,000 people in a calendar year, 300 of them with sensitive data" */
export function countsText(content: TransferContent): string {
  const { people, sensitivePeople, peopleInTwelveMonths, devicesInTwelveMonths } = content;
  return [
    `${number(people)} people in a calendar year, ${sensitivePeople === 0 ? "none" : number(sensitivePeople)} with sensitive data`,
    ...(peopleInTwelveMonths === undefined ? [] : [`${number(peopleInTwelveMonths)} people in any twelve months`]),
    ...(devicesInTwelveMonths === undefined ? [] : [`${number(devicesInTwelveMonths)} devices in any twelve months`]),
  ].join("; ");
}

/** "filing number ZJ-2026-0113": words are written with _ on file. */
export function evidenceText(name: string, value: unknown): string {
  const said =
    value === true ? "yes" : value === false ? "no" : Array.isArray(value) ? value.join(", ") : String(value);
  return `${spaced(name)}: ${said}`;
}

export function spaced(word: string): string {
  return word.replaceAll("_", " ");
}

function number(count: number): string {
  return count.toLocaleString("en");
}
