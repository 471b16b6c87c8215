/** Finds who signs by the key, and says before anything is signed what would void the signature. */
import type { Reviewer, ReviewerKey, Reviewers } from "@landlocked/policies/register/reviewers";
import { InputError } from "../../input-error.ts";
import { Refusal } from "../refusal.ts";
import { fingerprintOf } from "./ssh-keygen.ts";

export interface Signer {
  readonly reviewer: Reviewer;
  readonly entry: ReviewerKey;
}

/**
 * @param as the reviewer somebody says they are
 * @param file "transfers/reviewers.yaml"
 * @throws InputError for a key that can't be read; Refusal for one that may not sign on that day
 */
export function findSigner(
  keyPath: string,
  as: string | undefined,
  reviewers: Reviewers,
  day: string,
  file: string,
): Signer {
  const fingerprint = fingerprintOf(keyPath);
  const named = `--key ${keyPath} (${fingerprint})`;
  const known = [...reviewers.byId.values()];
  if (as !== undefined && !reviewers.byId.has(as))
    throw new InputError(
      `--as ${as}: no reviewer of that id in ${file}; there are ${[...reviewers.byId.keys()].join(", ")}.`,
    );
  const found = known
    .flatMap((reviewer) => reviewer.keys.map((entry) => ({ reviewer, entry })))
    .find(({ entry }) => entry.key.fingerprint === fingerprint);
  if (!found)
    throw new Refusal(
      `${named}: the key is nobody's in ${file}; sign with a key that is, or have this one entered there.`,
    );
  if (as !== undefined && found.reviewer.id !== as)
    throw new Refusal(`${named}: the key is ${found.reviewer.id}'s, not ${as}'s; sign with a key of ${as}.`);
  const problem = problemOf(found, day);
  if (problem !== undefined) throw new Refusal(`${named}: ${problem}.`);
  return found;
}

function problemOf({ reviewer: { id, left }, entry }: Signer, day: string): string | undefined {
  const { from, until, revoked } = entry;
  if (revoked !== undefined)
    return `this key of ${id} was revoked on ${revoked}, nothing signed with it counts; sign with another`;
  if (day < from) return `this key of ${id} may sign from ${from} on, today is ${day}; sign with one that may`;
  if (until !== undefined && until < day)
    return `this key of ${id} may sign until ${until}, today is ${day}; sign with one that may`;
  if (left !== undefined && left <= day) return `${id} left on ${left}; have another reviewer sign`;
  return undefined;
}
