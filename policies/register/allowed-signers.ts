/** The reviewers as an allowed_signers file of OpenSSH, so that `ssh-keygen -Y verify` can confirm a review without us. */
import { Temporal } from "temporal-polyfill";
import { reviewNamespace, revocationNamespace } from "./review/review-message.ts";
import type { Reviewer, ReviewerKey, Reviewers } from "./reviewers/reviewers.ts";

/**
 * A line for each key that may sign, with the days on which it may. Revoked keys are left out. Which stage somebody may
 * sign, ssh-keygen can't know. Days are local, as those of `-O verify-time=YYYYMMDD`: older OpenSSH knows no other.
 */
export function allowedSigners({ byId }: Reviewers): string {
  const lines = [...byId.values()].flatMap((reviewer) => reviewer.keys.flatMap((key) => lineOf(reviewer, key)));
  return lines.map((line) => `${line}\n`).join("");
}

function lineOf({ id, left }: Reviewer, { key, from, until, revoked }: ReviewerKey): readonly string[] {
  const lastInOffice = left === undefined ? undefined : Temporal.PlainDate.from(left).subtract({ days: 1 }).toString();
  const [last] = [until, lastInOffice].filter((day) => day !== undefined).sort();
  if (revoked !== undefined || (last !== undefined && last < from)) return [];
  const options = [
    `namespaces="${reviewNamespace},${revocationNamespace}"`,
    `valid-after="${digits(from)}000000"`,
    ...(last === undefined ? [] : [`valid-before="${digits(last)}235959"`]),
  ];
  return [`${id} ${options.join(",")} ${key.type} ${key.blob}`];
}

function digits(day: string): string {
  return day.replaceAll("-", "");
}
