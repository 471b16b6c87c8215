/** One file of the register, judged by itself: from its bytes to where it stands, with a sentence for everything that is wrong. */
import { objection } from "../border/transfer/objection.ts";
import { objections } from "../messages/english/objections.ts";
import { say } from "../messages/language.ts";
import type { JudgedDocument } from "./evidence-documents.ts";
import type { Judging } from "./judging.ts";
import { judgeReviews } from "./review/judge-reviews.ts";
import { judgeRevocation } from "./review/judge-revocation.ts";
import { reviewedBy } from "./reviewed-by.ts";
import { type JudgedSignatures, type Standing, standingOf, wasApproved, withdrawnOn } from "./standing.ts";
import { checkYaml, parseStrictYaml } from "./strict/strict-yaml.ts";
import { stages } from "./transfer-file/stages.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

/**
 * One file of the register, before it is known what the others say of it. Its signatures are absent where nobody can judge
 * them: it is no transfer, or nobody may review.
 */
export interface JudgedFile extends Partial<JudgedSignatures> {
  /** The file's name without ".yaml". */
  readonly id: string;
  /** "transfers/orders.yaml" */
  readonly shown: string;
  /** What the file says, if it is YAML at all. */
  readonly raw: unknown;
  /** The same where it is sound. */
  readonly contents?: TransferFile | undefined;
  readonly standing: Standing;
  /**
   * Sentences on what is wrong with its words: it can't be read, or a signature is not over what it says. Nothing it says
   * can be relied on then: not whom it replaces, nor how many people it counts.
   */
  readonly unsound: readonly string[];
  /** Each as it lies there. */
  readonly documents: readonly JudgedDocument[];
  /** All three have soundly approved it once, whatever became of it since. */
  readonly wasApproved: boolean;
  /** Of one that takes another's place: the day by which its last review is proven to have been there, or what that states. */
  readonly reviewedBy?: string | undefined;
  /** The day on which it was soundly rejected or revoked. */
  readonly withdrawn?: string | undefined;
}

/** @param bytes of the file, or why there are none: completes "<file> ..." */
export function judgeFile(
  id: string,
  shown: string,
  bytes: Uint8Array | { readonly problem: string },
  judging: Judging,
): JudgedFile {
  if (!shown.endsWith(".yaml")) return broken(id, shown, [`${shown}: the file's name must end in .yaml; rename it.`]);
  if ("problem" in bytes) return broken(id, shown, [`${shown} ${bytes.problem}.`]);
  const yaml = parseStrictYaml(bytes, shown);
  if ("problems" in yaml) return broken(id, shown, yaml.problems);
  const checked = checkYaml(yaml, judging.schema);
  if ("problems" in checked) return broken(id, shown, checked.problems, { raw: yaml.value });
  return judgeContents(id, shown, checked.value, judging, () => `, line ${yaml.lineOf(["id"])}`);
}

/** The same for what a file says. @param lineOfId of the sentence about an id that is not the file's */
export function judgeContents(
  id: string,
  shown: string,
  contents: TransferFile,
  judging: Judging,
  lineOfId = () => "",
): JudgedFile {
  const { reviewers, day } = judging;
  const documents = judging.documents.judge(contents, shown);
  const misnamed =
    contents.id === id
      ? []
      : [`${shown}${lineOfId()}: id is "${contents.id}"; allowed is "${id}", as the file is named.`];
  const problems = [...misnamed, ...documents.flatMap(({ problem }) => problem ?? [])];
  const said = { raw: contents, contents, documents };
  if ("problems" in reviewers) {
    const waits = !reviewers.isBegun && problems.length === 0 && isUnsigned(contents);
    if (!waits) return broken(id, shown, [...problems, ...reviewers.problems], said);
    const text = reviewers.problems.join(" ").replace(/\.$/, "");
    const why = objection("reviewers-missing", { file: shown, text });
    return { id, shown, ...said, standing: { kind: "pending", missing: stages, why }, unsound: [], wasApproved: false };
  }
  const committedOn = (signature: string): string | undefined => judging.committedOn?.(shown, signature);
  const signed = {
    reviews: judgeReviews(contents, shown, reviewers, day, committedOn, judging.stampsOf?.(id)),
    revocation: judgeRevocation(contents, reviewers),
  };
  if (problems.length > 0) return broken(id, shown, problems, { ...said, ...signed });
  const standing = standingOf(contents, shown, signed, day);
  const altered = signed.reviews.flatMap(({ isAltered, problem }) => (isAltered ? (problem ?? []) : []));
  const forged =
    signed.revocation?.problem !== undefined && "why" in standing ? [`${say(objections, standing.why)}.`] : [];
  return {
    id,
    shown,
    ...said,
    ...signed,
    standing,
    unsound: [...altered, ...forged],
    wasApproved: wasApproved(signed),
    reviewedBy: contents.supersedes === undefined ? undefined : reviewedBy(signed, committedOn),
    withdrawn: withdrawnOn(signed),
  };
}

/** Nothing in it is lost where nobody can judge signatures. */
function isUnsigned({ reviews = [], revoked }: TransferFile): boolean {
  return reviews.length === 0 && revoked === undefined;
}

/** Of a file that is broken nothing but what stands in it is believed: it was never approved, and never withdrawn. */
function broken(id: string, shown: string, problems: readonly string[], said: Partial<JudgedFile> = {}): JudgedFile {
  const standing = { kind: "broken", problems } as const;
  return { raw: undefined, documents: [], ...said, id, shown, standing, unsound: problems, wasApproved: false };
}
