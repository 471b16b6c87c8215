/** What the laws are told of a transfer on file: its own figures, and those of the exporter's other transfers of the window. */
import { addMonths } from "../law/deadline.ts";
import { type Destination, type ExportFacts, strictSensitive } from "../law/export-facts.ts";
import { genericCategory } from "../law/generic-category.ts";
import type { Law } from "../law/law.ts";
import type { LawFacts } from "../law/law-facts.ts";
import { classRank, type DataClass } from "../terms/residency-tags.ts";
import type { Transfer } from "./transfer.ts";
import { indexOf } from "./transfer-index.ts";

type ClassOf = LawFacts["classOf"];

/** The facts one law judges a transfer by on a day. */
export function transferFacts(
  transfer: Transfer,
  destination: Destination,
  law: Law,
  all: readonly Transfer[],
  day: string,
  { classOf }: Pick<LawFacts, "classOf">,
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
    important: category.some((one) => strictClass(one, classOf) === "important"),
    encrypted: undefined,
    counts: countsOf(transfer, all, day, classOf),
    flags: [],
    offered: transfer.laws.map(({ mechanism, evidence }) => ({ mechanism, evidence })),
    missingDuties: law.duties.map(({ id }) => id).filter((id) => !duties.includes(id)),
  };
}

/** A class above those of the categories stated is judged as that class: the words don't make the data harmless. */
function strictCategories({ categories, dataClass }: Transfer, classOf: ClassOf): readonly string[] {
  const highest = Math.max(...categories.map((one) => classRank(strictClass(one, classOf))), 0);
  if (highest >= classRank(dataClass)) return categories;
  return [...categories, genericCategory[dataClass]];
}

/**
 * Distinct people over the window. What one exporter's transfers have in common nobody has said, so they add up, but for one
 * that a sound successor has taken the place of (the register doesn't count it): of the two the greater number counts, since
 * those the former was about have left already. One that claims an exemption counts too: the claim alone proves nothing.
 */
function countsOf(transfer: Transfer, all: readonly Transfer[], day: string, classOf: ClassOf): ExportFacts["counts"] {
  const { ofExporter, byId } = indexOf(all);
  const isCounted = (other: Transfer): boolean =>
    other.counted &&
    other.id !== transfer.id &&
    other.id !== transfer.supersedes &&
    other.supersedes !== transfer.id &&
    other.effective <= day;
  const others = ofExporter(transfer.exporter.name).filter(isCounted);
  const total = (since: string, figure: (one: Transfer) => number | undefined): number | undefined =>
    sum(
      [transfer, ...others.filter(({ expires }) => expires > since)].map((one) =>
        greatest(successionOf(one, since, byId).map(figure)),
      ),
    );
  const newYear = `${day.slice(0, 4)}-01-01`;
  const yearAgo = addMonths(day, -12);
  const stated = {
    persons: total(newYear, (one) => one.people),
    sensitive: total(newYear, (one) => strictSensitive(classesOf(one, classOf), one.people, one.sensitivePeople)),
    us_persons_12m: total(yearAgo, (one) => one.peopleInTwelveMonths),
    us_devices_12m: total(yearAgo, (one) => one.devicesInTwelveMonths),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, count]) => count !== undefined));
}

/** A transfer and those whose place it took since a day, one after the other. */
function successionOf(transfer: Transfer, since: string, byId: ReadonlyMap<string, Transfer>): readonly Transfer[] {
  const chain = [transfer];
  for (let newest = transfer; newest.supersedes !== undefined && newest.effective > since; ) {
    const former = byId.get(newest.supersedes);
    if (!former || chain.includes(former)) break;
    chain.push(former);
    newest = former;
  }
  return chain;
}

function classesOf({ dataClass, categories }: Transfer, classOf: ClassOf): readonly DataClass[] {
  return [dataClass, ...categories.map((one) => strictClass(one, classOf))];
}

/** A word nobody knows may stand for the highest. */
function strictClass(category: string, classOf: ClassOf): DataClass {
  return classOf(category) ?? "important";
}

/** Undefined where one of them is not known. */
function greatest(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length === counts.length ? Math.max(...known) : undefined;
}

/** Undefined where one of them is not known. */
function sum(counts: readonly (number | undefined)[]): number | undefined {
  return counts.reduce((total, count) => (total === undefined || count === undefined ? undefined : total + count), 0);
}
