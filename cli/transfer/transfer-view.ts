/** All there is to say of one transfer on a day, for people (`show`) and for machines (`show --json`). */
import { existsSync } from "node:fs";
import type { LawFacts } from "@landlocked/policies/border/law/law-facts";
import { decidedBy, dutiesAlongside } from "@landlocked/policies/border/law/opinion";
import { english } from "@landlocked/policies/messages/english";
import { say } from "@landlocked/policies/messages/language";
import { EvidenceDocuments } from "@landlocked/policies/register/evidence-documents";
import { judgeEachReview } from "@landlocked/policies/register/judge-reviews";
import type { RegisteredTransfer, Standing } from "@landlocked/policies/register/read-register";
import { type TransferContent, type TransferFile, transferContent } from "@landlocked/policies/register/transfer-file";
import { checkLaws, type LawCheck } from "./law-check.ts";
import type { OpenRegister } from "./open-register.ts";

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
  readonly documents: readonly DocumentView[];
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
  /** A whole sentence: why it does not count. */
  readonly problem?: string | undefined;
}

export interface DocumentView {
  readonly law: string;
  /** What it proves: a word of evidence, or a duty. */
  readonly proves: string;
  /** From the register's folder. */
  readonly path: string;
  readonly sha256: string;
  /** A whole sentence where its bytes are not those on file. */
  readonly problem?: string | undefined;
}

export function toTransferView(entry: RegisteredTransfer, register: OpenRegister): TransferView {
  const { id, file, standing, contents, transfer } = entry;
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
    reviews: contents ? reviewsOf(contents, file, register) : [],
    revoked: contents?.revoked,
    documents: contents ? documentsOf(contents, file, register) : [],
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
    standing,
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
      alongside: opinion && dutiesAlongside(opinion),
      warnings: opinion?.warnings.map(({ says }) => say(english.sayings, says)),
    })),
  };
}

function reviewsOf(contents: TransferFile, file: string, register: OpenRegister): readonly ReviewView[] {
  const reviewers = register.reviewers;
  if (!reviewers) return (contents.reviews ?? []).map(({ signature: _signature, ...review }) => review);
  return judgeEachReview(contents, file, reviewers, register.day).map(({ review, fingerprint, until, problem }) => {
    const { signature: _signature, ...said } = review;
    return { ...said, name: reviewers.byId.get(review.reviewer)?.name, key: fingerprint, until, problem };
  });
}

/** A register that is only begun has none yet. */
function documentsOf(contents: TransferFile, file: string, { folder }: OpenRegister): readonly DocumentView[] {
  if (!existsSync(folder)) return [];
  const documents = new EvidenceDocuments(folder);
  return Object.entries(contents.laws).flatMap(([law, entry]) => {
    const problemOf = (part: Pick<typeof entry, "documents" | "duties">): string | undefined =>
      documents.problemsOf({ ...contents, laws: { [law]: { ...entry, documents: [], duties: [], ...part } } }, file)[0];
    const evidence = (entry.documents ?? []).map((one) => {
      return {
        law,
        proves: one.evidence,
        path: one.path,
        sha256: one.sha256,
        problem: problemOf({ documents: [one] }),
      };
    });
    const duties = (entry.duties ?? []).flatMap((one) => {
      const { document: path, sha256 } = one;
      if (path === undefined || sha256 === undefined) return [];
      return [{ law, proves: one.duty, path, sha256, problem: problemOf({ duties: [one] }) }];
    });
    return [...evidence, ...duties];
  });
}
