/** The register of transfers: reading, judging and signing it. */

export { exportFactsOf } from "../border/transfer/export-facts-of.ts";
export { judgeTransfer, judgeTransferBy } from "../border/transfer/judge-transfer.ts";
export type { LawBasis, Transfer } from "../border/transfer/transfer.ts";
export { registerWords } from "../config/read-transfers.ts";
export { allowedSigners } from "../register/allowed-signers.ts";
export { EvidenceDocuments, type JudgedDocument } from "../register/evidence-documents.ts";
export { type Register, type RegisteredTransfer, readRegister } from "../register/read-register.ts";
export type { JudgedReview } from "../register/review/judge-review.ts";
export { judgeReviews } from "../register/review/judge-reviews.ts";
export { judgeRevocation } from "../register/review/judge-revocation.ts";
export { type OrderObjection, orderObjection, orderText, type Reviewed } from "../register/review/order-objection.ts";
export {
  type ReviewStatement,
  type RevocationStatement,
  reviewMessage,
  reviewNamespace,
  revocationMessage,
  revocationNamespace,
} from "../register/review/review-message.ts";
export { problemOfStage, type SigningObjection, signingObjection } from "../register/review/signing-objection.ts";
export { type Reviewers, readReviewers, type Signer } from "../register/reviewers/reviewers.ts";
export { type Standing, wasApproved } from "../register/standing.ts";
export { readRegularFile } from "../register/strict/read-regular-file.ts";
export { checkYaml, parseStrictYaml } from "../register/strict/strict-yaml.ts";
export { toTransfer } from "../register/to-transfer.ts";
export { broadTags, longestMonths } from "../register/transfer-file/check-transfer.ts";
export { evidenceProblem } from "../register/transfer-file/evidence-problem.ts";
export type { EvidenceKind, RegisterWords } from "../register/transfer-file/register-words.ts";
export { registrationProblem } from "../register/transfer-file/registration-problem.ts";
export { day, line, registration, transferId } from "../register/transfer-file/transfer-fields.ts";
export {
  type Review,
  type Revocation,
  type TransferContent,
  type TransferFile,
  transferContent,
} from "../register/transfer-file/transfer-file.ts";
export { transferSchema } from "../register/transfer-file/transfer-schema.ts";
