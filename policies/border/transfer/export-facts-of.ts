/** What the laws are told of a transfer on file: its own figures, and those of the exporter's other transfers of the window. */
import type { Destination, ExportFacts } from "../law/export-facts.ts";
import { genericCategory } from "../law/generic-category.ts";
import type { Law } from "../law/law.ts";
import type { LawFacts } from "../law/law-facts.ts";
import { classRank } from "../terms/residency-tags.ts";
import { peopleCounted } from "./people-counted.ts";
import { type ClassOf, strictClass } from "./strict-class.ts";
import type { Transfer } from "./transfer.ts";

/** The facts one law judges a transfer by on a day. */
export function exportFactsOf(
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
    counts: peopleCounted(transfer, all, day, classOf),
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
