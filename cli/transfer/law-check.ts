/** What each law concerned says of a transfer by itself, whatever its reviews: exactly what the judge asks for a flow. */
import { lawFile } from "@landlocked/policies/border/law/judge-export";
import { type Law, nameOf } from "@landlocked/policies/border/law/law";
import type { Opinion } from "@landlocked/policies/border/law/opinion";
import { judgeTransfer, lawsConcerned } from "@landlocked/policies/border/transfer/judge-transfer";
import type { LawBasis, Transfer } from "@landlocked/policies/border/transfer/transfer";
import type { LoadedLaws } from "@landlocked/policies/facts/load-law-facts";

export interface LawCheck {
  /** "CN-PIPL", or the territory of which no law is on file. */
  readonly id: string;
  readonly law?: Law | undefined;
  /** What the transfer states of it. */
  readonly basis?: LawBasis | undefined;
  readonly opinion?: Opinion | undefined;
  /** Why it lets nothing pass on this transfer; absent: it does. */
  readonly lack?: string | undefined;
}

/** One per law concerned, and one per law that is stated besides. */
export function checkLaws(
  transfer: Transfer,
  all: readonly Transfer[],
  facts: LoadedLaws,
  day: string,
): readonly LawCheck[] {
  const { laws: concerned, without } = lawsConcerned(transfer, facts.laws);
  const missing = without.map((territory) => ({
    id: territory,
    lack: `no law of ${territory} is on file; add ${lawFile(territory)}`,
  }));
  const stated = facts.laws.filter(({ id }) => transfer.laws.some(({ law }) => law === id));
  const checks = [...new Set([...concerned, ...stated])].map((law): LawCheck => {
    const { opinion, basis, lack } = judgeTransfer(transfer, law, all, facts, day);
    return { id: law.id, law, opinion, basis, lack: concerned.includes(law) ? lack : undefined };
  });
  return [...checks, ...missing];
}

/** "the filed CAC standard contract, or a certification (unverified)": what a law still asks for, by name; "" for nothing. */
export function needsOf({ law, needs }: Opinion): string {
  const named = (ids: readonly string[], joint: string): string => ids.map((id) => nameOf(law, id)).join(joint);
  return [named(needs?.allOf ?? [], " and "), named(needs?.anyOf ?? [], ", or ")]
    .filter((one) => one !== "")
    .join("; ");
}
