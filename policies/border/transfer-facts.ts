/** What the laws are told of a transfer on file: its own figures, and those of the exporter's other transfers of the window. */

import { addMonths } from "./deadline.ts";
import type { Destination, ExportFacts } from "./export-facts.ts";
import type { Law } from "./law.ts";
import { type DataClass, dataClasses } from "./residency-tags.ts";
import type { Transfer } from "./transfer.ts";
import { indexOf } from "./transfer-index.ts";

export interface ClassOf {
  /** Data class of a category on file; undefined: the word is not on file. */
  readonly classOf: (category: string) => DataClass | undefined;
}

/** The facts one law judges a transfer by on a day. */
export function transferFacts(
  transfer: Transfer,
  destination: Destination,
  law: Law,
  all: readonly Transfer[],
  day: string,
  { classOf }: ClassOf,
): ExportFacts {
  const category = strictCategories(transfer, classOf);
  const duties = transfer.laws.flatMap((basis) => basis.duties);
  return {
    day,
    destination,
    remote: false,
    category,
    purpose: transfer.purpose,
    transaction: transfer.transaction,
    exporterRole: transfer.exporterRole,
    city: transfer.exporter.city,
    cii: transfer.exporter.criticalInfrastructure,
    important: category.some((one) => one === "important_data" || one === "core_data"),
    encrypted: undefined,
    counts: countsOf(transfer, law, all, day),
    flags: [],
    offered: transfer.laws.map(({ mechanism, evidence }) => ({ mechanism, evidence })),
    missingDuties: law.duties.map(({ id }) => id).filter((id) => !duties.includes(id)),
  };
}

/** A class above those of the categories stated is judged as that class: the words don't make the data harmless. */
function strictCategories({ categories, dataClass }: Transfer, classOf: ClassOf["classOf"]): readonly string[] {
  const highest = Math.max(...categories.map((one) => dataClasses.indexOf(classOf(one) ?? "important")), 0);
  if (highest >= dataClasses.indexOf(dataClass)) return categories;
  const generic = { none: [], personal: ["ordinary"], sensitive: ["sensitive"], important: ["important_data"] }[
    dataClass
  ];
  return [...categories, ...generic];
}

/**
 * Distinct people over the window. What one exporter's transfers have in common nobody has said, so they add up; one that
 * takes another's place counts once, and so does none that a law exempts from counting.
 */
function countsOf(transfer: Transfer, law: Law, all: readonly Transfer[], day: string): ExportFacts["counts"] {
  const { ofExporter, replaced } = indexOf(all);
  const isCounted = (other: Transfer): boolean =>
    other.counted &&
    other.id !== transfer.id &&
    other.id !== transfer.supersedes &&
    other.supersedes !== transfer.id &&
    !replaced.has(other.id) &&
    other.effective <= day &&
    !isExempt(other, law);
  const others = ofExporter(transfer.exporter.name).filter(isCounted);
  const thisYear = [transfer, ...others.filter(({ expires }) => expires > `${day.slice(0, 4)}-01-01`)];
  const yearAgo = addMonths(day, -12);
  const lastYear = [transfer, ...others.filter(({ expires }) => expires > yearAgo)];
  const rolling = {
    us_persons_12m: sum(lastYear.map((one) => one.peopleInTwelveMonths)),
    us_devices_12m: sum(lastYear.map((one) => one.devicesInTwelveMonths)),
  };
  const stated = {
    persons: sum(thisYear.map((one) => one.people)),
    sensitive: sum(thisYear.map(sensitivePeople)),
    ...rolling,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, count]) => count !== undefined));
}

function sensitivePeople({ dataClass, people, sensitivePeople }: Transfer): number {
  const isSensitive = dataClass === "sensitive" || dataClass === "important";
  return isSensitive && sensitivePeople === 0 ? people : sensitivePeople;
}

function isExempt(transfer: Transfer, law: Law): boolean {
  const held = transfer.laws.filter((basis) => basis.law === law.id).map((basis) => basis.mechanism);
  return law.mechanisms.some((mechanism) => mechanism.exempts && held.includes(mechanism.id));
}

/** Undefined where one of them is not known. */
function sum(counts: readonly (number | undefined)[]): number | undefined {
  return counts.reduce((total, count) => (total === undefined || count === undefined ? undefined : total + count), 0);
}
