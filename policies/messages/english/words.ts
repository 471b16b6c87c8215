/** How places, data and lists of things read in an English sentence. */
import type { Finding } from "../../border/findings/finding.ts";
import type { FlowFacts, PlaceFacts } from "../../border/findings/flow-facts.ts";
import type { Citation, LawName } from "../../border/law/law.ts";
import type { NamedRegion } from "../../border/terms/remedy.ts";
import type { DataClass, Held } from "../../border/terms/residency-tags.ts";
import type { People } from "../language.ts";
import { listed } from "./listed.ts";

/** "personal data of people in the EU" */
export function dataOf({ dataClass, subjects }: Held, people: People): string {
  const data = classNames[dataClass];
  return subjects.length === 0 ? data : `${data} of ${listed(subjects.map(people))}`;
}

const classNames: Readonly<Record<DataClass, string>> = {
  none: "data",
  personal: "personal data",
  sensitive: "sensitive personal data",
  important: "important data",
};

/** "backups of personal data of people in the EU" */
export function payloadOf(flow: FlowFacts, people: People): string {
  const data = dataOf(flow, people);
  return flow.verb === "link" ? data : `${payloads[flow.payload]}${data}`;
}

const payloads: Readonly<Record<FlowFacts["payload"], string>> = {
  content: "",
  backups: "backups of ",
  metadata: "metadata of ",
  keys: "the key that opens ",
  images: "images that can hold ",
  credentials: "credentials to ",
  logs: "logs about ",
};

/** "Frankfurt (eu-central-1)" */
export function placeName(place: PlaceFacts): string {
  switch (place.kind) {
    case "region":
      return `${place.city} (${place.region})`;
    case "not-known":
      return "a place not known";
    case "country":
      return inCountry(place);
    case "world":
      return worldwide(place.as);
  }
}

/** The other way round, as a remedy names it: "eu-central-1 (Frankfurt)". */
export function regionName({ region, city }: NamedRegion): string {
  return `${region} (${city})`;
}

function inCountry({ country, as }: Extract<PlaceFacts, { kind: "country" }>): string {
  if (as.code === "service") return as.facts.text;
  const name = countryName(country);
  return as.code === "zone" ? `${as.facts.city}, ${name} (${as.facts.zone})` : `${name}, behind ${as.facts.model}`;
}

function worldwide(as: Extract<PlaceFacts, { kind: "world" }>["as"]): string {
  if (as.code === "behind-model") return `every region behind ${as.facts.model}`;
  return { anyone: "anyone on the internet", everywhere: "the whole world", "by-nature": "everywhere by nature" }[
    as.code
  ];
}

const countryNames = new Intl.DisplayNames(["en"], { type: "region" });

/** "the United States", as it reads in a sentence; what is no country keeps its code. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = (countryNames.of(code) ?? code).replace(/ SAR China$/, "");
  return /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia)/.test(name) ? `the ${name}` : name;
}

/** Whether a finding is about several resources: its subject is in the plural. */
export function areSeveral({ resources }: Pick<Finding, "resources">): boolean {
  return resources.length > 1;
}

/** The form of a word that goes with the resources of a finding. */
export function number(finding: Finding, one: string, several: string): string {
  return areSeveral(finding) ? several : one;
}

/** The word for what belongs to one resource, or to several. */
export function its(several = false): string {
  return several ? "their" : "its";
}

/** The word for one resource, or several, as something is done to it. */
export function it(several = false): string {
  return several ? "them" : "it";
}

/** "orders", or "orders of the stack shop/prod" where another stack has it. */
export function ofStack(name: string, stack: string | undefined): string {
  return stack === undefined ? name : `${name} of the stack ${stack}`;
}

/** "a certification (unverified)", "the filing of a contract" */
export function lawName({ name, isFiling, isUnverified }: LawName): string {
  const whole = marked(name, isUnverified);
  return isFiling ? `the filing of ${whole}` : whole;
}

/** "GDPR art. 44", or "LGPD art. 33 (unverified)" */
export function citation({ cite, isUnverified }: Citation): string {
  return marked(cite, isUnverified);
}

function marked(text: string, isUnverified: true | undefined): string {
  return isUnverified ? `${text} (unverified)` : text;
}

/** Properties any of which will do: "bucket or bucketName or arn". */
export function anyOf(properties: readonly string[]): string {
  return properties.join(" or ");
}

/** A word as it was written, in quotes. */
export function quoted(text: string): string {
  return `"${text}"`;
}
