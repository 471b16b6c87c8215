/** The bytes a reviewer signs: canonical JSON (RFC 8785), so that layout, comments and the order of keys don't matter. */
import canonicalize from "canonicalize";
import { type Review, type Revocation, type TransferFile, transferContent } from "../transfer-file/transfer-file.ts";

/** What a signature is for (`ssh-keygen -Y sign -n ...`): one made for another purpose counts for nothing here. */
export const reviewNamespace = "landlocked-transfer-review";
export const revocationNamespace = "landlocked-transfer-revocation";

/** A review but its signature. */
export type ReviewStatement = Omit<Review, "signature">;
export type RevocationStatement = Omit<Revocation, "signature">;

/**
 * What signs a review: the content of the transfer, the reviews before it with their signatures, and what it says. Any
 * change of one of them, or of their order, makes other bytes.
 * @param earlier the reviews before it, in their order
 */
export function reviewMessage(file: TransferFile, earlier: readonly Review[], statement: ReviewStatement): Uint8Array {
  const { stage, reviewer, decision, day, note } = statement;
  return bytesOf({
    format: "landlocked-transfer-review/1",
    transfer: transferContent(file),
    earlier,
    stage,
    reviewer,
    decision,
    day,
    note,
  });
}

/** What signs a revocation: the content, all its reviews, and who ends it when and why. */
export function revocationMessage(file: TransferFile, { by, day, reason }: RevocationStatement): Uint8Array {
  return bytesOf({
    format: "landlocked-transfer-revocation/1",
    transfer: transferContent(file),
    reviews: file.reviews ?? [],
    by,
    day,
    reason,
  });
}

function bytesOf(message: object): Uint8Array {
  return Buffer.from(`${canonicalize(message)}\n`);
}
