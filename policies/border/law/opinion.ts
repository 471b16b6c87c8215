/** What one law says of one export: the verdict, the steps that led to it, and all that comes with it. */
import type { ExportFact } from "./export-facts.ts";
import { type Duty, type Law, type LawName, nameOf } from "./law.ts";
import { type DutyDue, earliest } from "./mechanism-dates.ts";
import type { Mechanism } from "./mechanism-on-file.ts";
import type { Needs, Warning } from "./needs.ts";
import type { Saying } from "./saying.ts";

export const outcomes = ["allowed", "unproven", "needs", "refused"] as const;
/** From best to worst; all but the first refuse. */
export type Outcome = (typeof outcomes)[number];

/** One step of the reasoning: what holds, by which articles of this law. */
export interface Step {
  readonly says: Saying;
  readonly articles: readonly string[];
  /** Facts not known that would have to turn out so; absent: the step holds. */
  readonly given?: readonly ExportFact[] | undefined;
}

/** Something to mind, though it passes. */
export interface Caution {
  /** "eu.dpf_appeal_pending" */
  readonly id: string;
  readonly says: Saying;
}

/** A warning of the law's file. */
export function cautionOf({ id, text }: Warning): Caution {
  return { id, says: lawText(text) };
}

/** What the law's file says, in its words. */
export function lawText(text: string): Saying {
  return { code: "law-text", facts: { text } };
}

export interface Opinion {
  readonly law: Law;
  readonly verdict: Outcome;
  readonly needs?: Needs | undefined;
  /** In the order of the reasoning; the articles of its steps decided. */
  readonly chain: readonly Step[];
  /** What must be done besides, before the first export or all the while. */
  readonly duties: readonly Duty[];
  readonly dutiesDue: readonly DutyDue[];
  readonly warnings: readonly Caution[];
  /** Facts that would have to be known. */
  readonly unknown: readonly ExportFact[];
  /** It is outside the law, so no duty of the law is owed either. */
  readonly outside?: true | undefined;
  /** The mechanism that lets it pass, where one does. */
  readonly mechanism?: Mechanism | undefined;
  /** The article that would let it pass without any mechanism, if what is not known turns out so. */
  readonly exemption?: string | undefined;
  /** The first day the mechanism no longer counts, and the last to ask for its renewal. */
  readonly until?: string | undefined;
  readonly renewBy?: string | undefined;
  /** Whose days these are, where other destinations rest on other mechanisms; absent: the mechanism's own. */
  readonly ending?: Mechanism | undefined;
  readonly renewing?: Mechanism | undefined;
}

/** The articles that decided, each once, in the order of the reasoning. */
export function decidedBy({ chain }: Opinion): readonly string[] {
  return [...new Set(chain.flatMap((step) => step.articles))];
}

/** The worse of two outcomes. */
export function worse(one: Outcome, other: Outcome): Outcome {
  return outcomes.indexOf(one) >= outcomes.indexOf(other) ? one : other;
}

/** One law's opinions of several destinations as one: the worst verdict, with all that is due or not known at any of them. */
export function worstOpinion(opinions: readonly Opinion[]): Opinion {
  const [first, ...others] = opinions;
  if (!first) throw new Error("an export goes to at least one place");
  const worst = others.reduce((one, other) => (worse(one.verdict, other.verdict) === one.verdict ? one : other), first);
  return {
    ...worst,
    ...firstEnd(opinions, worst.verdict),
    dutiesDue: unique(opinions.flatMap(({ dutiesDue }) => dutiesDue)),
    warnings: unique(opinions.flatMap(({ warnings }) => warnings)),
    unknown: unique(opinions.flatMap(({ unknown }) => unknown)),
    chain: unique([worst, ...opinions.filter((one) => one.verdict === worst.verdict)].flatMap(({ chain }) => chain)),
  };
}

/** What those of a verdict rest on together ends with the first of them to end, whichever destination that is of. */
function firstEnd(
  opinions: readonly Opinion[],
  verdict: Outcome,
): Pick<Opinion, "until" | "ending" | "renewBy" | "renewing"> {
  const until = earliest(...opinions.map((one) => (one.verdict === verdict ? one.until : undefined)));
  const renewBy = earliest(...opinions.map((one) => one.renewBy));
  return {
    until,
    ending: until === undefined ? undefined : opinions.find((one) => one.until === until)?.mechanism,
    renewBy,
    renewing: renewBy === undefined ? undefined : opinions.find((one) => one.renewBy === renewBy)?.mechanism,
  };
}

/** Each once, in the order of their first. */
function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** Duties that run all the while, by name. */
export function dutiesAlongside({ law, duties }: Opinion): readonly LawName[] {
  return duties.filter(({ timing }) => timing === "alongside").map(({ id }) => nameOf(law, id));
}

/** A bare opinion, to be filled. */
export function opinion(law: Law, verdict: Outcome): Opinion {
  return { law, verdict, chain: [], duties: [], dutiesDue: [], warnings: [], unknown: [] };
}

/** All that several opinions need, each once. */
export function union(needs: readonly Needs[]): Needs {
  const anyOf = [...new Set(needs.flatMap((one) => one.anyOf ?? []))];
  const allOf = [...new Set(needs.flatMap((one) => one.allOf ?? []))];
  return { ...(anyOf.length > 0 ? { anyOf } : {}), ...(allOf.length > 0 ? { allOf } : {}) };
}

/** An opinion that holds if some facts turn out that way; none missing: it holds. */
export interface Possible {
  readonly opinion: Opinion;
  readonly given: readonly ExportFact[];
}
