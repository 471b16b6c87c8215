/** The register of transfers: reading, judging and signing it. */
export { judgeTransfer, judgeTransferBy } from "../border/transfer/judge-transfer.ts";
export type { LawBasis, Transfer } from "../border/transfer/transfer.ts";
export { transferFacts } from "../border/transfer/transfer-facts.ts";
export { registerWords } from "../config/read-transfers.ts";
export { allowedSigners } from "../register/allowed-signers.ts";
export { broadTags, longestMonths } from "../register/check-transfer.ts";
export { EvidenceDocuments, type JudgedDocument } from "../register/evidence-documents.ts";
export { evidenceProblem } from "../register/evidence-problem.ts";
export type { JudgedReview } from "../register/judge-review.ts";
export { judgeReviews } from "../register/judge-reviews.ts";
export { judgeRevocation } from "../register/judge-revocation.ts";
export { type OrderObjection, orderObjection, orderText, type Reviewed } from "../register/order-objection.ts";
export { type Register, type RegisteredTransfer, readRegister } from "../register/read-register.ts";
export { readRegularFile } from "../register/read-regular-file.ts";
export type { EvidenceKind, RegisterWords } from "../register/register-words.ts";
export { registrationProblem } from "../register/registration-problem.ts";
export {
  type ReviewStatement,
  type RevocationStatement,
  reviewMessage,
  reviewNamespace,
  revocationMessage,
  revocationNamespace,
} from "../register/review-message.ts";
export { type Reviewers, readReviewers, type Signer } from "../register/reviewers.ts";
export { problemOfStage, type SigningObjection, signingObjection } from "../register/signing-objection.ts";
export type { Standing } from "../register/standing.ts";
export { checkYaml, parseStrictYaml } from "../register/strict-yaml.ts";
export { toTransfer } from "../register/to-transfer.ts";
export { day, line, registration, transferId } from "../register/transfer-fields.ts";
export {
  type Review,
  type Revocation,
  type TransferContent,
  type TransferFile,
  transferContent,
} from "../register/transfer-file.ts";
export { transferSchema } from "../register/transfer-schema.ts";
