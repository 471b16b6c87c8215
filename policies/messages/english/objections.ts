/** Why the register lets nothing pass on a transfer, in English: a whole sentence without its full stop. */
import type { Objections } from "../../border/transfer/objection.ts";
import type { Phrases } from "../language.ts";
import { listed } from "./listed.ts";

export const objections: Phrases<Objections> = {
  revoked: ({ file, by, on, reason, doubt }) =>
    `${file}: ${by} revoked it on ${on} (${written(reason)})${doubt === undefined ? "" : `, though ${doubt}`}; nothing passes on it any more`,
  rejected: ({ file, by, stage, on, note }) =>
    `${file}: ${by} rejected it at the stage ${stage} on ${on}${note === undefined ? "" : ` (${written(note)})`}; change what was objected to, and have it reviewed anew`,
  "has-expired": ({ file, on }) => `${file}: it expired on ${on}; have a new transfer reviewed that supersedes it`,
  "not-in-effect": ({ file, from }) => `${file}: it takes effect on ${from}; until then nothing passes on it`,
  "reviews-missing": ({ file, transfer, stages }) =>
    `${file}: ${stages.length === 1 ? `the review ${stages[0]} is` : `the reviews ${listed(stages)} are`} missing; sign the next with "landlocked transfer review ${transfer} --stage ${stages[0]}"`,
  "reviewers-missing": ({ file, text }) => `${file}: no review is signed, and nobody may sign one yet: ${text}`,
  "review-void": ({ text }) => text,
  superseded: ({ file, by, since }) =>
    `${file}: ${by} supersedes it since ${since}; what should still move must be in that transfer`,
  "not-reviewed": ({ file }) => `${file}: it is not reviewed yet`,
};

/** What a person wrote, on one line. */
function written(text: string): string {
  return JSON.stringify(text.trim());
}
