/** All there is to say of one transfer on a day, for people (`show`) and for machines (`show --json`). */

import { decidedBy, dutiesAlongside, type LawFacts } from "@landlocked/policies/laws";
import { say } from "@landlocked/policies/messages";
import {
  type JudgedDocument,
  type RegisteredTransfer,
  type Standing,
  type TransferContent,
  type TransferFile,
  transferContent,
} from "@landlocked/policies/transfers";
import { language } from "../render/language.ts";
import { checkLaws, type LawCheck } from "./law-check.ts";
import { type OpenRegister, reviewersIfAny } from "./open-register.ts";
import { whyNot } from "./standing-text.ts";

export interface TransferView {
  readonly id: string;
  /** "transfers/orders.yaml" */
  readonly file: string;
  /** ISO date of judgement. */
  readonly day: string;
  readonly standing: Standing;
  /** Whether it lets anything pass on that day: approved, every law concerned agrees, and the register is sound. */
  readonly passes: boolean;
  /** What makes the register unsound, in this file or another. */
  readonly unsound: readonly string[];
  readonly content?: TransferContent | undefined;
  readonly reviews: readonly ReviewView[];
  readonly revoked?: TransferFile["revoked"];
  readonly documents: readonly JudgedDocument[];
  /** Without an opinion where it can't be judged. */
  readonly laws: readonly LawCheck[];
}

export interface ReviewView {
  readonly stage: string;
  readonly reviewer: string;
  /** The person's, where they are on file. */
  readonly name?: string | undefined;
  readonly decision: string;
  readonly day: string;
  readonly note?: string | undefined;
  /** "SHA256:..." where the signature is sound. */
  readonly key?: string | undefined;
  /** The first day it no longer counts. */
  readonly until?: string | undefined;
  /** When its signature was there, by a sound time stamp: ISO 8601, in UTC. */
  readonly stampedAt?: string | undefined;
  /** A whole sentence: why it does not count. */
  readonly problem?: string | undefined;
}

export function toTransferView(entry: RegisteredTransfer, register: OpenRegister): TransferView {
  const { id, file, standing, contents, transfer, documents } = entry;
  const { day, facts } = register;
  const unsound = register.unsound;
  const laws = transfer ? checkLaws(transfer, register.transfers, facts, day) : statedLaws(contents, facts);
  return {
    id,
    file,
    day,
    standing,
    passes: standing.kind === "approved" && unsound.length === 0 && laws.every(({ lack }) => lack === undefined),
    unsound,
    content: contents && transferContent(contents),
    reviews: reviewsOf(entry, register),
    revoked: contents?.revoked,
    documents,
    laws,
  };
}

/** What a broken file states, which no law is asked about. */
function statedLaws(contents: TransferFile | undefined, { laws }: LawFacts): readonly LawCheck[] {
  return Object.entries(contents?.laws ?? {}).map(([id, { mechanism, evidence }]) => {
    const basis = { law: id, mechanism, evidence, duties: [] };
    return { id, law: laws.find((law) => law.id === id), basis };
  });
}

/** One JSON document; keys stay as they are from one version to the next. */
export function toJson({ id, file, day, standing, passes, content, laws, ...rest }: TransferView): unknown {
  return {
    id,
    file,
    day,
    standing: "why" in standing ? { ...standing, why: whyNot(standing), because: standing.why } : standing,
    passes,
    transfer: content,
    ...rest,
    laws: laws.map(({ id: law, basis, opinion, lack }) => ({
      law,
      mechanism: basis?.mechanism,
      passes: opinion !== undefined && lack === undefined,
      lack,
      verdict: opinion?.verdict,
      needs: opinion?.needs,
      decidedBy: opinion && decidedBy(opinion),
      until: opinion?.until,
      renewBy: opinion?.renewBy,
      dutiesDue: opinion?.dutiesDue,
      alongside: opinion && dutiesAlongside(opinion).map(language.lawName),
      warnings: opinion?.warnings.map(({ says }) => say(language.sayings, says)),
    })),
  };
}

/** What they say themselves where nobody can judge them. */
function reviewsOf({ contents, reviews }: RegisteredTransfer, register: OpenRegister): readonly ReviewView[] {
  if (!reviews) return (contents?.reviews ?? []).map(({ signature: _signature, ...said }) => said);
  const people = reviewersIfAny(register)?.byId;
  return reviews.map(({ review, signer, until, stamp, problem }) => {
    const { signature: _signature, ...said } = review;
    const name = people?.get(review.reviewer)?.name;
    return { ...said, name, key: signer?.entry.key.fingerprint, until, stampedAt: stamp?.at?.toISOString(), problem };
  });
}
