/** Why a transfer on file does not let a flow pass, by code, with the facts of it. */
import type { Saying } from "../law/saying.ts";
import type { Coded } from "../terms/coded.ts";
import type { Reason } from "../terms/reason.ts";
import type { Objection } from "./objection.ts";
import type { Part } from "./transfer.ts";

export interface Lacks {
  /** The register as a whole: what is wrong with one file of it, in the words of who reads files. */
  readonly "register-unsound": { readonly text: string };
  /** Its time: not approved, and why, where the register says it. */
  readonly "not-approved": { readonly why?: Objection | undefined };
  readonly "not-yet-effective": { readonly effective: string };
  readonly expired: { readonly expires: string };
  readonly "reviews-ended": { readonly on: string };
  /** The register lies outside the project, and a stack of that name may be any project's. */
  readonly "project-not-named": { readonly stack: string; readonly project?: string | undefined };
  /** Its places. */
  readonly "other-origin": { readonly covers: string; readonly actual: string };
  readonly "other-origin-region": { readonly covers: string };
  readonly "other-destination": { readonly covers: string; readonly actual: string };
  readonly "other-destination-region": { readonly covers: string };
  readonly "place-not-judged": { readonly reason: Reason };
  /** Its data. */
  readonly "class-too-low": { readonly covers: string; readonly actual: string };
  /** null: tagged with something not known. */
  readonly "other-purpose": { readonly covers: string; readonly tagged: string | null };
  readonly "subjects-not-covered": { readonly subjects: readonly string[] };
  readonly "name-shared": { readonly name: string };
  readonly "other-parts": { readonly resource: string };
  /** `narrowBy`: the property that would narrow what moves, where there is one. */
  readonly "part-exceeded": PartFacts & { readonly beyond: readonly string[] | "whole"; readonly narrowBy?: string };
  readonly "part-not-known": PartFacts & { readonly narrowBy: string };
  readonly "part-names-nothing": PartFacts & { readonly narrowBy: string };
  /** Its laws. */
  readonly "no-mechanism": { readonly law: string };
  readonly "mechanism-unknown": { readonly law: string; readonly mechanism: string };
  readonly "evidence-missing": { readonly mechanism: string; readonly evidence: readonly string[] };
  readonly "law-disagrees": { readonly law: string; readonly says: readonly Saying[] };
}

interface PartFacts {
  readonly resource: string;
  /** What was approved of it. */
  readonly covers: Omit<Part, "resource">;
}

export type Lack = Coded<Lacks>;

/** A lack with its facts: `lack("expired", { expires })`. */
export function lack<C extends keyof Lacks>(code: C, facts: Lacks[C]): Lack {
  return { code, facts } as Lack;
}
