/** A transfer on file: what lets one described flow pass, if it covers exactly that flow and every law concerned agrees. */
import type { EvidenceValue } from "../law/export-facts.ts";
import type { DataClass } from "../terms/residency-tags.ts";
import type { Objection } from "./objection.ts";

/** What is on file of one law: the mechanism relied on, and what is held of it. */
export interface LawBasis {
  /** "CN-PIPL" */
  readonly law: string;
  /** "cn.standard_contract" */
  readonly mechanism: string;
  /** By the words of policies/laws: { effective: "2026-03-02", filed: "2026-03-10" }. */
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
  /** Duties of the law that are done: "cn.pipia". */
  readonly duties: readonly string[];
}

export interface Party {
  /** The legal entity. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly role: "controller" | "processor";
  /** Whom it is known by: "uscc:91110000600037341L", "lei:5493001KJTIIGC8Y1R12", "DE-HRB-MUENCHEN:86000". */
  readonly registrations?: readonly string[] | undefined;
}

export interface Exporter extends Party {
  readonly city?: string | undefined;
  /** Whether it runs critical information infrastructure (PIPL art. 40). */
  readonly criticalInfrastructure: boolean;
}

/** What a transfer lets move, in one stack: resources by logical name, their type before it ("aws:s3/bucket:Bucket::orders"), or all that carry these tags. Never a wildcard. */
export interface Scope {
  readonly stack: string;
  readonly resources: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** The part of what a resource holds that may move, where it is not the whole. */
export interface Part {
  readonly resource: string;
  /** Object names begin with one of these. */
  readonly prefixes?: readonly string[] | undefined;
  readonly tables?: readonly string[] | undefined;
  /** By table. */
  readonly columns?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly fields?: readonly string[] | undefined;
}

export interface Transfer {
  readonly id: string;
  readonly exporter: Exporter;
  readonly importer: Party;
  /** Territories; a region ("aws/eu-central-1") narrows them. */
  readonly from: { readonly territory: string; readonly region?: string | undefined };
  readonly to: { readonly territory: string; readonly country: string; readonly region?: string | undefined };
  readonly stacks: readonly Scope[];
  /** The highest class it covers. */
  readonly dataClass: DataClass;
  readonly categories: readonly string[];
  /** Absent: the whole of what the resources hold. */
  readonly parts?: readonly Part[] | undefined;
  /** Territories of the people. */
  readonly subjects: readonly string[];
  /** Distinct people in a calendar year. */
  readonly people: number;
  readonly sensitivePeople: number;
  readonly peopleInTwelveMonths?: number | undefined;
  readonly devicesInTwelveMonths?: number | undefined;
  readonly purpose: string;
  readonly transaction?: string | undefined;
  readonly exporterRole?: string | undefined;
  /** Countries it is passed on to. */
  readonly onward: readonly string[];
  readonly laws: readonly LawBasis[];
  /** The transfer this one takes the place of. */
  readonly supersedes?: string | undefined;
  /** The day by which its last review is proven to have been there: before it, it took nobody's place. Absent: nothing proves a later one than it states. */
  readonly reviewedBy?: string | undefined;
  /** ISO dates; covers a day with effective <= day < expires. */
  readonly effective: string;
  readonly expires: string;
  /** The first day it no longer counts, if all three reviews are signed and valid; absent: it lets nothing pass. */
  readonly approvedUntil?: string | undefined;
  /** Its register is not of one project: a stack without its project is nobody's. */
  readonly isShared?: boolean | undefined;
  /** Why it is not approved, where the register says it. */
  readonly notApproved?: Objection | undefined;
  /** Whether data moved on it, now or earlier, so that its people count towards a law's threshold. */
  readonly counted: boolean;
}
