/** Whether the signature that ends a transfer is sound; any reviewer may give it, whatever the stage. */

import type { Reviewers } from "../reviewers/reviewers.ts";
import type { Revocation, TransferFile } from "../transfer-file/transfer-file.ts";
import { revocationMessage, revocationNamespace } from "./review-message.ts";
import { signedBy } from "./signed-by.ts";

export interface JudgedRevocation {
  readonly revocation: Revocation;
  /** Why its signature does not hold, without the full stop; the transfer is ended all the same. */
  readonly problem?: string | undefined;
}

/** Undefined where nobody has revoked it. */
export function judgeRevocation(file: TransferFile, reviewers: Reviewers): JudgedRevocation | undefined {
  const { revoked } = file;
  if (!revoked) return undefined;
  const found = signedBy(revoked, revocationMessage(file, revoked), revocationNamespace, reviewers);
  return { revocation: revoked, problem: "problem" in found ? found.problem : undefined };
}
