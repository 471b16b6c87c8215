/** Finds who signs by the key, and says before anything is signed what would void the signature. */

import { InputError } from "@landlocked/policies/errors";
import { type Reviewers, type Signer, type SigningObjection, signingObjection } from "@landlocked/policies/transfers";
import { Refusal } from "../refusal.ts";
import { fingerprintOf } from "./ssh-keygen.ts";

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
  const objection = signingObjection(found, day);
  if (objection) throw new Refusal(`${named}: ${objectionText(objection, found.reviewer.id, day)}.`);
  return found;
}

function objectionText(objection: SigningObjection, id: string, day: string): string {
  switch (objection.kind) {
    case "key-revoked":
      return `this key of ${id} was revoked on ${objection.on}, nothing signed with it counts; sign with another`;
    case "key-not-yet":
      return `this key of ${id} may sign from ${objection.from} on, today is ${day}; sign with one that may`;
    case "key-over":
      return `this key of ${id} may sign until ${objection.until}, today is ${day}; sign with one that may`;
    case "person-left":
      return `${id} left on ${objection.on}; have another reviewer sign`;
  }
}
