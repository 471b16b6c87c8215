/** What each file of a register is judged by. */
import type { z } from "zod";
import type { EvidenceDocuments } from "./evidence-documents.ts";
import type { StampOf } from "./review/review-stamps.ts";
import type { Reviewers } from "./reviewers/reviewers.ts";
import type { BadYaml } from "./strict/strict-yaml.ts";
import type { TransferFile } from "./transfer-file/transfer-file.ts";

/** Why nobody may review. */
export interface NoReviewers extends BadYaml {
  /** Nobody has said yet who may. */
  readonly isBegun: boolean;
}

export interface Judging {
  readonly schema: z.ZodType<TransferFile>;
  readonly reviewers: Reviewers | NoReviewers;
  readonly documents: Pick<EvidenceDocuments, "judge">;
  /** ISO date of judgement. */
  readonly day: string;
  /** When version control first had a signature of a file ("transfers/orders.yaml"), where it can say so. */
  readonly committedOn?: ((shown: string, signature: string) => string | undefined) | undefined;
  /** The time stamps of a transfer's reviews. */
  readonly stampsOf?: ((id: string) => StampOf) | undefined;
}
