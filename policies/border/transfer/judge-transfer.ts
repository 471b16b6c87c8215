/** What each law concerned says of a transfer on a day: to where it leads and to where it is passed on, with all it states. */
import { binding, type Concerned, concerned, destinationOf } from "../law/concerned.ts";
import type { Law } from "../law/law.ts";
import type { LawFacts } from "../law/law-facts.ts";
import { judgeByLaw } from "../law/law-opinion.ts";
import { type Opinion, worstOpinion } from "../law/opinion.ts";
import type { NotKnown } from "../terms/not-known.ts";
import { isBlank } from "./blank-evidence.ts";
import { exportFactsOf } from "./export-facts-of.ts";
import { type Lack, lack } from "./lack.ts";
import type { LawBasis, Transfer } from "./transfer.ts";

export interface TransferOpinion {
  readonly law: Law;
  readonly opinion: Opinion;
  /** What the transfer states of it. */
  readonly basis?: LawBasis | undefined;
  /** Why this law lets nothing pass on it; absent: it does. */
  readonly lack?: Lack | undefined;
}

export interface TransferJudgement {
  /** One per law concerned. */
  readonly opinions: readonly TransferOpinion[];
  /** What no law on file can judge: then nothing passes either. */
  readonly missing: readonly NotKnown[];
}

/**
 * What the laws concerned say of a transfer.
 *
 * @param subjects territories of the people whose data it is about to move
 * @param all the transfers of the register: an exporter's add up
 */
export function judgeTransfer(
  transfer: Transfer,
  subjects: readonly string[],
  all: readonly Transfer[],
  facts: LawFacts,
  day: string,
): TransferJudgement {
  const by = concernedBy(transfer, subjects, facts);
  return {
    opinions: binding(by).map((law) => judgeTransferBy(law, transfer, all, facts, day)),
    missing: by.missing,
  };
}

/** What one law says of a transfer, whether it is concerned or only stated. */
export function judgeTransferBy(
  law: Law,
  transfer: Transfer,
  all: readonly Transfer[],
  facts: LawFacts,
  day: string,
): TransferOpinion {
  const opinion = worstOpinion(
    destinationsOf(transfer).map((country) => {
      const destination = destinationOf(country, facts, day);
      return judgeByLaw(law, exportFactsOf(transfer, destination, law, all, day, facts));
    }),
  );
  const basis = transfer.laws.find((one) => one.law === law.id);
  return { law, opinion, basis, lack: lackOf(law, basis, opinion) };
}

/** The law of the place the data leaves, and of the people it is about, wherever it is passed on to. */
function concernedBy(transfer: Transfer, subjects: readonly string[], facts: LawFacts): Concerned {
  return concerned([transfer.from.territory, ...subjects].sort(), destinationsOf(transfer), facts);
}

function destinationsOf({ to, onward }: Transfer): readonly string[] {
  return [to.country, ...onward];
}

function lackOf(law: Law, basis: LawBasis | undefined, opinion: Opinion): Lack | undefined {
  if (!basis) return lack("no-mechanism", { law: law.short });
  const mechanism = law.mechanisms.find(({ id }) => id === basis.mechanism);
  if (!mechanism) return lack("mechanism-unknown", { law: law.short, mechanism: basis.mechanism });
  const absent = mechanism.evidence.filter((name) => !isHeld(basis.evidence, name));
  if (absent.length > 0) return lack("evidence-missing", { mechanism: mechanism.name, evidence: absent });
  if (opinion.verdict === "allowed") return undefined;
  return lack("law-disagrees", { law: law.short, says: opinion.chain.map(({ says }) => says) });
}

function isHeld(evidence: LawBasis["evidence"], name: string): boolean {
  return Object.hasOwn(evidence, name) && !isBlank(evidence[name]);
}
