/** Whether anything is at fault with a transfer: what is wrong, not what merely has not come yet or is over. */
import type { RegisteredTransfer, Standing } from "@landlocked/policies/transfers";
import { checkLaws } from "./law-check.ts";
import type { OpenRegister } from "./open-register.ts";
import { whyNot } from "./standing-text.ts";

export interface VerifiedEntry {
  readonly id: string;
  readonly file: string;
  readonly standing: Standing["kind"];
  /** What there is to say where nothing is at fault. */
  readonly says: string;
  /** Whole sentences. */
  readonly faults: readonly string[];
}

export function verifyEntry(entry: RegisteredTransfer, register: OpenRegister): VerifiedEntry {
  const { id, file, standing } = entry;
  return { id, file, standing: standing.kind, says: saysOf(entry), faults: faultsOf(entry, register) };
}

function faultsOf(entry: RegisteredTransfer, register: OpenRegister): readonly string[] {
  const { standing, reviews, transfer, file, unsound } = entry;
  if (standing.kind === "broken") return standing.problems;
  if (!reviews) return [`${file} can't be judged.`];
  if (standing.kind === "pending")
    return [...new Set([...unsound, ...reviews.flatMap(({ problem }) => problem ?? [])])];
  if (standing.kind !== "approved" || !transfer) return unsound;
  const laws = checkLaws(transfer, register.transfers, register.facts, register.day);
  const lacks = laws.flatMap(({ lack }) => lack ?? []);
  return [...unsound, ...lacks.map((lack) => `${file}: all three reviews are signed, but nothing passes: ${lack}.`)];
}

function saysOf({ standing, reviews, documents }: RegisteredTransfer): string {
  if (standing.kind === "broken") return "";
  if (standing.kind !== "approved") return whyNot(standing);
  return `until ${standing.until}: ${reviews?.length} signatures and ${documents.length} document${documents.length === 1 ? "" : "s"} verified, every law concerned agrees.`;
}
