/** One file of the register, judged by itself: from its bytes to where it stands, with a sentence for everything that is wrong. */
import type { z } from "zod";
import type { EvidenceDocuments } from "./evidence-documents.ts";
import { revokerOf } from "./judge-review.ts";
import { judgeEachReview, judgeReviews, type Standing, wasApproved, withdrawnOn } from "./judge-reviews.ts";
import type { Reviewers } from "./reviewers.ts";
import { checkYaml, parseStrictYaml } from "./strict-yaml.ts";
import type { TransferFile } from "./transfer-file.ts";

/** What each file of a register is judged by. */
export interface Judging {
  readonly schema: z.ZodType<TransferFile>;
  /** Or why nobody may review. */
  readonly reviewers: Reviewers | { readonly problems: readonly string[] };
  readonly documents: Pick<EvidenceDocuments, "problemsOf">;
  /** ISO date of judgement. */
  readonly day: string;
}

/** One file of the register, before it is known what the others say of it. */
export interface Judged {
  /** The file's name without ".yaml". */
  readonly id: string;
  /** "transfers/orders.yaml" */
  readonly shown: string;
  /** What the file says, if it is YAML at all. */
  readonly raw: unknown;
  /** The same where it is sound. */
  readonly contents?: TransferFile | undefined;
  readonly standing: Standing;
  /** What is wrong with its words, so that nothing it says can be relied on. */
  readonly unsound: readonly string[];
  /** All three have soundly approved it once, whatever became of it since. */
  readonly wasApproved: boolean;
  /** The day on which it was soundly rejected or revoked. */
  readonly withdrawn?: string | undefined;
}

/** @param bytes of the file, or why there are none: completes "<file> ..." */
export function judgeFile(
  id: string,
  shown: string,
  bytes: Uint8Array | { readonly problem: string },
  judging: Judging,
): Judged {
  if (!shown.endsWith(".yaml")) return broken(id, shown, [`${shown}: the file's name must end in .yaml; rename it.`]);
  if ("problem" in bytes) return broken(id, shown, [`${shown} ${bytes.problem}.`]);
  const yaml = parseStrictYaml(bytes, shown);
  if ("problems" in yaml) return broken(id, shown, yaml.problems);
  const checked = checkYaml(yaml, judging.schema);
  if ("problems" in checked) return broken(id, shown, checked.problems, yaml.value);
  return judgeContents(id, shown, checked.value, judging, () => `, line ${yaml.lineOf(["id"])}`);
}

/** The same for what a file says. @param lineOfId of the sentence about an id that is not the file's */
export function judgeContents(
  id: string,
  shown: string,
  contents: TransferFile,
  { reviewers, documents, day }: Judging,
  lineOfId = () => "",
): Judged {
  const misnamed =
    contents.id === id
      ? []
      : [`${shown}${lineOfId()}: id is "${contents.id}"; allowed is "${id}", as the file is named.`];
  const problems = [
    ...misnamed,
    ...documents.problemsOf(contents, shown),
    ...("problems" in reviewers ? reviewers.problems : []),
  ];
  if (problems.length > 0 || "problems" in reviewers) return broken(id, shown, problems, contents, contents);
  const judged = judgeEachReview(contents, shown, reviewers, day);
  const standing = judgeReviews(contents, shown, reviewers, day, judged);
  const unsound = [
    ...judged.flatMap(({ isAltered, problem }) => (isAltered ? (problem ?? []) : [])),
    ...(contents.revoked && "problem" in revokerOf(contents, contents.revoked, reviewers) && "why" in standing
      ? [standing.why]
      : []),
  ];
  const withdrawn = withdrawnOn(contents, reviewers);
  return { id, shown, raw: contents, contents, standing, unsound, wasApproved: wasApproved(judged), withdrawn };
}

function broken(
  id: string,
  shown: string,
  problems: readonly string[],
  raw?: unknown,
  contents?: TransferFile,
): Judged {
  return { id, shown, raw, contents, standing: { kind: "broken", problems }, unsound: problems, wasApproved: false };
}
