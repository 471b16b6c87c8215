/** Who made a signature: a person on file, with a key of theirs that may sign on that day, over exactly these bytes. */
import type { Reviewers, Signer } from "../reviewers/reviewers.ts";
import type { SshKey } from "../signature/ssh-key.ts";
import { verifySshSignature } from "../signature/verify-ssh-signature.ts";
import { type SigningObjection, signingObjection } from "./signing-objection.ts";

/** What a file says of one of its signatures. */
export interface Claimed {
  /** "li.wei" */
  readonly by: string;
  /** Of signing. */
  readonly day: string;
  readonly signature: string;
}

/** Why a signature does not count: what was found and what to do, without file, place and full stop. */
export interface SignerProblem {
  readonly problem: string;
  /** No key on file has signed these words: they may not be what was reviewed. */
  readonly altered?: true;
}

/** @param namespace what it must have been made for */
export function signedBy(
  { by, day, signature }: Claimed,
  message: Uint8Array,
  namespace: string,
  reviewers: Reviewers,
): Signer | SignerProblem {
  const reviewer = reviewers.byId.get(by);
  if (!reviewer) {
    const problem = `${by} is no reviewer on file; enter them in reviewers.yaml, or have a reviewer on file sign`;
    return { problem, altered: true };
  }
  const known = reviewer.keys.map(({ key }) => key);
  const verified = verifySshSignature(signature, message, namespace, known);
  if ("problem" in verified)
    return { problem: `the signature ${verified.problem}; have ${by} sign anew`, altered: true };
  const entry = reviewer.keys.find(({ key }) => key.blob === verified.key.blob);
  if (!entry) return { problem: strangeKey(verified.key, by, reviewers), altered: true };
  const signer = { reviewer, entry };
  const objection = signingObjection(signer, day);
  return objection ? { problem: objectionText(objection, signer, day) } : signer;
}

function strangeKey({ blob, fingerprint }: SshKey, id: string, { byId }: Reviewers): string {
  const owner = [...byId.values()].find(({ keys }) => keys.some(({ key }) => key.blob === blob));
  const whose = owner ? `is ${owner.id}'s` : "is nobody's on file";
  return `the signature is by the key ${fingerprint}, which ${whose}; have ${id} sign with a key of theirs in reviewers.yaml`;
}

/** The same in words, without the full stop. @param signed when it was: "and this is signed on 2026-11-20" */
export function objectionText(
  objection: SigningObjection,
  { reviewer: { id }, entry }: Signer,
  day: string,
  signed = `and this is signed on ${day}`,
): string {
  const key = `the key ${entry.key.fingerprint} of ${id}`;
  switch (objection.kind) {
    case "key-revoked":
      return `${key} was revoked on ${objection.on}, and nothing signed with it counts any more; have it signed with another key`;
    case "key-not-yet":
      return `${key} may sign from ${objection.from} on, ${signed}; have it signed with a key that may`;
    case "key-over":
      return `${key} may sign until ${objection.until}, ${signed}; have it signed with a key that may`;
    case "person-left":
      return `${id} left on ${objection.on}, ${signed}; have another reviewer sign`;
  }
}
