/** Two small laws, for tests that are about the reasoning and not about the text of a real one. */
import type { ExportFacts, Offered } from "../../policies/border/law/export-facts.ts";
import type { Law } from "../../policies/border/law/law.ts";
import type { LawFacts } from "../../policies/border/law/law-facts.ts";
import type { Mechanism } from "../../policies/border/law/mechanism-on-file.ts";
import type { DataClass } from "../../policies/border/terms/residency-tags.ts";

/** A contract signed by both sides, but for what the change says. */
export function madeUpMechanism(change: Partial<Mechanism> = {}): Mechanism {
  return { id: "eu.contract", name: "a contract", articles: ["EUL-2"], verified: "P", evidence: ["signed"], ...change };
}

/** Binds Europe, and lets nothing leave without a contract, but for what the change says. */
export function madeUpLaw(change: Partial<Law> = {}): Law {
  return {
    id: "EU-LAW",
    short: "EUL",
    name: "a law of Europe",
    authority: "nobody",
    territory: { id: "EEA", name: "Europe", people: "people in Europe", countries: ["DE", "IE"] },
    inForce: "2020-01-01",
    checked: "2026-01-01",
    reach: [],
    articles: ["EUL-1", "EUL-2", "EUL-3"].map((id) => ({
      id,
      cite: id.replace("-", " art. "),
      gist: "",
      verified: "P",
    })),
    restricts: { what: "any export", articles: ["EUL-1"] },
    domestic: ["EUL-3"],
    remoteAccess: { isExport: true, articles: ["EUL-3"], verified: "P" },
    thresholds: [],
    mechanisms: [madeUpMechanism()],
    recognises: [],
    prohibited: [],
    rows: [{ why: "an export needs a contract", anyOf: ["eu.contract"], articles: ["EUL-1"] }],
    notes: [],
    duties: [],
    fines: [
      {
        breach: "any",
        currency: "EUR",
        take: "greater",
        terms: [],
        text: "up to EUR 1",
        article: "EUL-1",
        verified: "P",
      },
    ],
    weekend: [6, 7],
    holidays: [],
    ...change,
  };
}

export const europe = madeUpLaw();
export const china = madeUpLaw({
  id: "CN-LAW",
  short: "CNL",
  territory: { id: "CN", name: "China", people: "people in China", countries: ["CN"] },
  mechanisms: [madeUpMechanism({ id: "cn.contract" })],
  rows: [{ why: "an export needs a contract", anyOf: ["cn.contract"], articles: ["EUL-1"] }],
});

const classes: ReadonlyMap<string, DataClass> = new Map([
  ["ordinary", "personal"],
  ["health", "sensitive"],
  ["sensitive", "sensitive"],
  ["important_data", "important"],
]);

/** Of the United States and Singapore it is on file that no law restricts exports; of Britain nothing is. */
export function madeUpLawFacts(laws: readonly Law[] = [europe, china]): LawFacts {
  return {
    laws,
    vocabulary: {
      words: {
        categories: [],
        families: [],
        purposes: [],
        transactions: [],
        exporterRoles: [],
        flags: [],
        evidence: { dates: [], answers: [], texts: [], lists: [] },
      },
      papers: [],
      places: { withoutLaw: [], alsoCalled: [], groups: [] },
    },
    withoutLaw: new Set(["US", "SG"]),
    groupsOf: (country) => (country === "SG" ? ["club"] : []),
    classOf: (category) => classes.get(category),
  };
}

/** An export of customers' ordinary data from Europe to the United States of which no count is known. */
export function madeUpExport(change: Partial<ExportFacts> = {}): ExportFacts {
  return {
    day: "2026-06-01",
    destination: { country: "US", territory: "US", groups: [] },
    remote: false,
    category: ["ordinary"],
    purpose: "crm",
    transaction: undefined,
    exporterRole: undefined,
    city: undefined,
    cii: undefined,
    important: false,
    encrypted: undefined,
    counts: {},
    flags: [],
    offered: [],
    missingDuties: [],
    ...change,
  };
}

export function offer(evidence: Offered["evidence"] = {}, mechanism = "eu.contract"): Offered {
  return { mechanism, evidence };
}
