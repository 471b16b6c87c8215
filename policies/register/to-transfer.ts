/** A transfer as the judge takes it, from its file and where that stands. */
import type { Transfer } from "../border/transfer/transfer.ts";
import type { Standing } from "./standing.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

/**
 * Whether data moves on it, or did. Where nobody can tell, it did: one that is pending past its first day, or one that was
 * rejected after all three had approved it.
 */
export function hasMoved(file: TransferFile, { kind }: Standing, day: string, wasApproved = false): boolean {
  if (kind === "not-yet") return false;
  if (kind === "pending" || kind === "rejected") return file.effective <= day && (kind === "pending" || wasApproved);
  return true;
}

/**
 * @param day ISO date of judgement: a duty counts as done only from its day on
 * @param counted whether its people count towards a law's threshold
 */
export function toTransfer(
  file: TransferFile,
  standing: Standing,
  day: string,
  counted = hasMoved(file, standing, day),
): Transfer {
  const { exporter, importer, from, to, data } = file;
  return {
    id: file.id,
    exporter,
    importer,
    from,
    to,
    stacks: file.stacks.map(({ stack, resources = [], tags = {} }) => ({ stack, resources, tags })),
    dataClass: data.class,
    categories: data.categories,
    parts: data.parts,
    subjects: file.subjects,
    people: file.people,
    sensitivePeople: file.sensitivePeople,
    peopleInTwelveMonths: file.peopleInTwelveMonths,
    devicesInTwelveMonths: file.devicesInTwelveMonths,
    purpose: file.purpose.kind,
    transaction: file.transaction,
    exporterRole: file.exporterRole,
    onward: file.onward.map(({ country }) => country),
    laws: Object.entries(file.laws).map(([law, { mechanism, evidence, documents = [], duties = [] }]) => {
      const done = duties.filter((one) => one.done <= day).map(({ duty }) => duty);
      // A document on file is evidence too, by the word it is filed under.
      const filed = Object.fromEntries(documents.map((one) => [one.evidence, one.path]));
      return { law, mechanism, evidence: { ...filed, ...evidence }, duties: done };
    }),
    effective: file.effective,
    expires: file.expires,
    supersedes: file.supersedes,
    approvedUntil: standing.kind === "approved" ? standing.until : undefined,
    notApproved: "why" in standing ? standing.why : undefined,
    counted,
  };
}
