/** A transfer on file: what lets one described flow pass, if it covers exactly that flow and every law concerned agrees. */
import { type DataClass, dataClasses } from "../terms/residency-tags.ts";

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

export type EvidenceValue = string | number | boolean | readonly string[];

export interface Party {
  /** The legal entity. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly role: "controller" | "processor";
}

export interface Exporter extends Party {
  readonly city?: string | undefined;
  /** Whether it runs critical information infrastructure (PIPL art. 40). */
  readonly criticalInfrastructure: boolean;
}

/** What a transfer lets move, in one stack: resources by logical name, or all that carry these tags. Never a wildcard. */
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
  /** ISO dates; covers a day with effective <= day < expires. */
  readonly effective: string;
  readonly expires: string;
  /** The first day it no longer counts, if all three reviews are signed and valid; absent: it lets nothing pass. */
  readonly approvedUntil?: string | undefined;
  /** Why it is not approved. */
  readonly notApproved?: string | undefined;
  /** Whether data moved on it, now or earlier, so that its people count towards a law's threshold. */
  readonly counted: boolean;
}

/** A flow as a transfer is asked about it. */
export interface Described {
  readonly stack: string;
  readonly project?: string | undefined;
  /** The resources whose data it is; a movement nobody names a source of is its own. */
  readonly holders: readonly Holder[];
  /** Territories, and regions where they are known: "aws/eu-central-1". */
  readonly from: { readonly territory: string; readonly region?: string | undefined };
  readonly to: { readonly territory: string; readonly country: string; readonly region?: string | undefined };
  readonly dataClass: DataClass;
  readonly subjects: readonly string[];
  readonly part: MovedPart;
  /** What the data or its movement says it is for, where it says anything. */
  readonly purposes: readonly unknown[];
}

export interface Holder {
  readonly name: string;
  /** Another resource that holds data has the same name. */
  readonly isShared: boolean;
  readonly tags: Readonly<Record<string, unknown>>;
}

/** How much of what a resource holds a flow moves, and the property that says so. */
export type MovedPart =
  | { readonly kind: "whole"; readonly narrowBy?: string | undefined }
  | { readonly kind: "not-known"; readonly narrowBy: string }
  | { readonly kind: "prefixes"; readonly names: readonly string[]; readonly narrowBy: string }
  | { readonly kind: "tables"; readonly names: readonly string[]; readonly narrowBy: string }
  | {
      readonly kind: "columns";
      readonly columns: Readonly<Record<string, readonly string[]>>;
      readonly narrowBy: string;
    };

/** Whether a transfer names a flow's data at all: all its holders, in this stack, by name or by tags. */
export function names(transfer: Transfer, flow: Described): boolean {
  const scopes = scopesFor(transfer, flow);
  const isNamed = (holder: Holder): boolean =>
    scopes.some((scope) => scope.resources.includes(holder.name) || hasTags(holder, scope.tags));
  return flow.holders.length > 0 && flow.holders.every(isNamed);
}

function scopesFor({ stacks }: Transfer, { stack, project }: Described): readonly Scope[] {
  return stacks.filter(
    (scope) => scope.stack === stack || (project !== undefined && scope.stack === `${project}/${stack}`),
  );
}

/** Why a transfer that names a flow's data does not cover it on a day; undefined: it covers exactly that. */
export function mismatch(transfer: Transfer, flow: Described, day: string): string | undefined {
  const { from, to, effective, expires, approvedUntil } = transfer;
  if (approvedUntil === undefined) return transfer.notApproved ?? "it is not approved";
  if (day < effective) return `it takes effect only on ${effective}`;
  if (day >= expires) return `it ended on ${expires}`;
  if (day >= approvedUntil) return `its reviews ended on ${approvedUntil}`;
  if (from.territory !== flow.from.territory)
    return `it is about data from ${from.territory}, not from ${flow.from.territory}`;
  if (from.region !== undefined && from.region !== flow.from.region) return `it is about data from ${from.region} only`;
  if (to.territory !== flow.to.territory) return `it leads to ${to.territory}, not to ${flow.to.territory}`;
  if (to.country !== flow.to.country) return `it leads to ${to.country}, not to ${flow.to.country}`;
  if (to.region !== undefined && to.region !== flow.to.region) return `it leads to ${to.region} only`;
  if (dataClasses.indexOf(flow.dataClass) > dataClasses.indexOf(transfer.dataClass))
    return `it covers data of class ${transfer.dataClass}, this is ${flow.dataClass}`;
  const other = flow.purposes.find((purpose) => purpose !== transfer.purpose);
  if (other !== undefined) return `it is for the purpose ${transfer.purpose}, and this is tagged ${String(other)}`;
  const missing = flow.subjects.filter((subject) => !transfer.subjects.includes(subject));
  if (missing.length > 0) return `it does not cover data of people in ${missing.join(", ")}`;
  const shared = flow.holders.find(
    (holder) => holder.isShared && !scopesFor(transfer, flow).some(({ tags }) => hasTags(holder, tags)),
  );
  if (shared)
    return `several resources of this stack are called ${shared.name}, and nothing says which is meant: give each a name of its own, or name it by its tags`;
  return flow.holders.map((holder) => tooMuch(transfer, holder, flow.part)).find((why) => why !== undefined);
}

function hasTags(holder: Holder, tags: Scope["tags"]): boolean {
  const wanted = Object.entries(tags);
  return (
    wanted.length > 0 && wanted.every(([key, value]) => Object.hasOwn(holder.tags, key) && holder.tags[key] === value)
  );
}

/** What moves beyond the part that was approved, and what narrower setting would pass. */
function tooMuch({ parts }: Transfer, holder: Holder, moved: MovedPart): string | undefined {
  if (parts === undefined) return undefined;
  const part = parts.find(({ resource }) => resource === holder.name);
  if (!part) return `it covers parts of other resources, none of ${holder.name}`;
  const allowed = describePart(part);
  const narrower = moved.narrowBy === undefined ? "move only that part" : `narrow ${moved.narrowBy} to it`;
  if (moved.kind === "whole")
    return `it covers only ${allowed} of ${holder.name}, and this moves the whole: ${narrower}`;
  if (moved.kind === "not-known")
    return `it covers only ${allowed} of ${holder.name}, and how much moves can't be known: give ${moved.narrowBy} a literal value that can be read`;
  if (namesNothing(moved)) return `it covers only ${allowed} of ${holder.name}, and ${moved.narrowBy} names nothing`;
  const beyond = beyondPart(part, moved);
  if (beyond.length === 0) return undefined;
  return `it covers only ${allowed} of ${holder.name}, and this also moves ${beyond.join(", ")}: ${narrower}`;
}

/** A selection that names nothing selects perhaps everything. */
function namesNothing(moved: Exclude<MovedPart, { kind: "whole" | "not-known" }>): boolean {
  if (moved.kind !== "columns") return moved.names.length === 0;
  const tables = Object.values(moved.columns);
  return tables.length === 0 || tables.some((columns) => columns.length === 0);
}

function beyondPart(
  part: Part,
  moved: Extract<MovedPart, { kind: "prefixes" | "tables" | "columns" }>,
): readonly string[] {
  if (moved.kind === "prefixes") {
    const { prefixes = [] } = part;
    return moved.names.filter((name) => !prefixes.some((prefix) => name.startsWith(prefix))).map(quoted);
  }
  const { tables = [], columns = {} } = part;
  if (moved.kind === "tables") return moved.names.filter((name) => !tables.includes(name)).map(quoted);
  return Object.entries(moved.columns).flatMap(([table, moving]) => {
    if (tables.includes(table)) return [];
    const approved = Object.hasOwn(columns, table) ? columns[table] : undefined;
    return moving.filter((column) => !approved?.includes(column)).map((column) => `${table}.${column}`);
  });
}

function describePart({ prefixes, tables, columns, fields }: Part): string {
  return [
    prefixes && `objects that begin with ${prefixes.map(quoted).join(" or ")}`,
    tables && `the tables ${tables.join(", ")}`,
    columns &&
      `the columns ${Object.entries(columns)
        .flatMap(([table, each]) => each.map((column) => `${table}.${column}`))
        .join(", ")}`,
    fields && `the fields ${fields.join(", ")}`,
  ]
    .filter((text) => text !== undefined)
    .join(" and ");
}

function quoted(text: string): string {
  return `"${text}"`;
}
