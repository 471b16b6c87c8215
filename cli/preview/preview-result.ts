/** What a preview found, as data: printed as a tree or as the JSON document of `landlocked preview --json`. */

import type { Digests, Finding, Remedy } from "@landlocked/policies/judge";
import type { Source } from "@landlocked/policies/replay";
import type { DataClass } from "@landlocked/policies/tags";
/** failed: the program could not be run, so nothing is known of it. */
export type StackVerdict = "ok" | "refused" | "unproven" | "failed";

export interface PreviewResult {
  /** Version of this shape; raised when a field changes its meaning or goes. */
  readonly version: 1;
  /** ISO date of judgement. */
  readonly day: string;
  /** The gravest of the stacks': failed, refused, unproven, ok. */
  readonly verdict: StackVerdict;
  readonly stacks: readonly StackPreview[];
  /** In a JSON document: the version of landlocked, and digests (SHA-256, hexadecimal) of the facts and laws it judged by. */
  readonly judgedBy?: Digests & { readonly landlocked: string };
}

export interface StackPreview {
  readonly stack: string;
  readonly project: string;
  readonly verdict: StackVerdict;
  /** By name; empty where the program failed. */
  readonly resources: readonly ResourcePreview[];
  readonly findings: readonly FindingPreview[];
  /** What the preview could not know and took for unknown, a sentence each. */
  readonly notes: readonly string[];
  /** What the program itself wrote. */
  readonly output: string;
  /** Why it failed: a sentence, or the program's own error with its stack trace. */
  readonly error?: string;
}

export interface ResourcePreview {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** URN of its parent, null for the stack itself. */
  readonly parent: string | null;
  /** read: taken with `.get()` or as a StackReference, exists already, not judged. */
  readonly kind: "resource" | "component" | "provider" | "read";
  /** Region code, "global", or null where it has none or it is not known. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** null where it holds and moves no data. */
  readonly dataClass: DataClass | null;
  /** Territories of the people its data is about. */
  readonly subjects: readonly string[];
  /** Where its program makes it, relative to the program's folder; absent where that is not known. */
  readonly source?: Source;
  /** null where nothing is to be judged: components, providers, other clouds, what is only read. */
  readonly verdict: "ok" | "refused" | "unproven" | null;
}

/** One finding: its sentence, and all the facts the sentence was made of. Codes are those of policies/messages. */
export interface FindingPreview extends Omit<Finding, "outcome" | "remedies" | "resources"> {
  /** reported: shown, and stops nothing. */
  readonly verdict: Finding["outcome"];
  /** A whole sentence or more. */
  readonly message: string;
  /** All resources concerned, with where the program makes them. */
  readonly resources: readonly (Finding["resources"][number] & Pick<ResourcePreview, "source">)[];
  /** The same by URN. */
  readonly urns: readonly string[];
  /** What to do, best first, each with its words. */
  readonly remedies: readonly (Remedy & { readonly says: string })[];
}

const gravity: readonly StackVerdict[] = ["ok", "unproven", "refused", "failed"];

export function gravest(verdicts: readonly StackVerdict[]): StackVerdict {
  return verdicts.reduce((worst, one) => (gravity.indexOf(one) > gravity.indexOf(worst) ? one : worst), "ok");
}
