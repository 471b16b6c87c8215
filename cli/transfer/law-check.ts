/** What each law concerned says of a transfer by itself, whatever its reviews: exactly what the judge asks for a flow. */

import type { Law, LawFacts, Opinion } from "@landlocked/policies/laws";
import { peopleBy, say } from "@landlocked/policies/messages";
import { judgeTransfer, judgeTransferBy, type LawBasis, type Transfer } from "@landlocked/policies/transfers";
import { language, nameIn } from "../render/language.ts";
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
  facts: LawFacts,
  day: string,
): readonly LawCheck[] {
  const { opinions, missing } = judgeTransfer(transfer, transfer.subjects, all, facts, day);
  const people = peopleBy(facts.laws);
  const concerned = opinions.map(({ law }) => law);
  const stated = facts.laws.filter(
    (law) => !concerned.includes(law) && transfer.laws.some((one) => one.law === law.id),
  );
  return [
    ...opinions.map(({ law, opinion, basis, lack }) => {
      return { id: law.id, law, opinion, basis, lack: lack && say(language.lacks, lack, people) };
    }),
    ...stated.map((law) => {
      const { opinion, basis } = judgeTransferBy(law, transfer, all, facts, day);
      return { id: law.id, law, opinion, basis };
    }),
    ...missing.map(({ reason, remedy }) => {
      const lack = `${say(language.reasons, reason)}; ${say(language.remedies, remedy)}`;
      return { id: "territory" in reason.facts ? reason.facts.territory : say(language.reasons, reason), lack };
    }),
  ];
}

/** "the filed CAC standard contract, or a certification (unverified)": what a law still asks for, by name; "" for nothing. */
export function needsOf({ law, needs }: Opinion): string {
  const named = (ids: readonly string[], joint: string): string => ids.map((id) => nameIn(law, id)).join(joint);
  return [named(needs?.allOf ?? [], " and "), named(needs?.anyOf ?? [], ", or ")]
    .filter((one) => one !== "")
    .join("; ");
}
