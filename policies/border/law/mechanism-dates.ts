/** The dates of a mechanism on file: when it counts, when it ends, when it must be renewed, and what is due after it. */
import { addDays, addMonths, addWorkingDays, isDate } from "./deadline.ts";
import type { ExportFacts, Offered } from "./export-facts.ts";
import type { Law } from "./law.ts";
import type { Mechanism } from "./mechanism-on-file.ts";
import type { Needs } from "./needs.ts";
import type { Saying } from "./saying.ts";

export interface DutyDue {
  readonly duty: string;
  /** ISO date, the last day. */
  readonly by: string;
}

/** Why something on file does not count. */
export interface Failure {
  readonly result: "fails" | "refuses";
  readonly why: Saying;
  readonly articles: readonly string[];
  /** What would cure it; absent: what the law needs anyway. */
  readonly lacks?: Needs | undefined;
}

const ends = ["expires", "expiry", "valid_until"];

/** Whatever states its own end is over then. */
export function expiry(mechanism: Mechanism, offered: Offered, { day }: ExportFacts): Failure | undefined {
  for (const name of ends) {
    const end = offered.evidence[name];
    if (end === undefined || end === null) continue;
    const fails = (why: Saying): Failure => ({ result: "fails", why, articles: mechanism.articles });
    if (!isDate(end)) return fails({ code: "end-no-date", facts: { evidence: name } });
    if (end <= day) return fails({ code: "ended", facts: { on: end } });
  }
  return undefined;
}

/** The first day on which it is over by its own words, where it says any. */
export function endOf(offered: Offered): string | undefined {
  return earliest(...ends.map((name) => offered.evidence[name]).filter(isDate));
}

/** The first of the days that are stated. */
export function earliest(...days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

interface Lasting {
  readonly articles: readonly string[];
  readonly warnings: readonly { readonly id: string; readonly says: Saying }[];
  readonly until?: string;
  readonly renewBy?: string;
}

/** Until when it lasts by law, from the event the law counts from; or why it does not. */
export function validity(
  { valid }: Mechanism,
  { evidence }: Offered,
  law: Law,
  { day }: ExportFacts,
): Lasting | Failure {
  if (!valid) return { articles: [], warnings: [] };
  const start = evidence[valid.from];
  if (start === undefined && valid.whenStated) return { articles: [], warnings: [] };
  const fails = (why: Saying): Failure => ({ result: "fails", why, articles: valid.articles });
  if (!isDate(start)) return fails({ code: "start-not-stated", facts: { evidence: valid.from } });
  if (start > day) return fails({ code: "counts-from", facts: { day: start } });
  const until = addMonths(start, valid.months);
  if (until <= day) return fails({ code: "ended-after", facts: { on: until, months: valid.months, start } });
  const renewBy = renewalDay(valid, until, law);
  return {
    articles: valid.articles,
    warnings:
      valid.renewal && renewBy !== undefined && renewBy < day
        ? [{ id: valid.renewal.warning, says: { code: "renewal-late", facts: { until, by: renewBy } } }]
        : [],
    until,
    ...(renewBy === undefined ? {} : { renewBy }),
  };
}

function renewalDay(valid: NonNullable<Mechanism["valid"]>, until: string, law: Law): string | undefined {
  if (valid.renewal?.workingDays !== undefined) return addWorkingDays(until, -valid.renewal.workingDays, law);
  return valid.renewal?.months === undefined ? undefined : addMonths(until, -valid.renewal.months);
}

interface Filed {
  readonly articles: readonly string[];
  readonly dutiesDue: readonly DutyDue[];
  readonly warnings: readonly { readonly id: string; readonly says: Saying }[];
}

/** Whether what the law wants filed after it was filed in time, or is still due. */
export function filing({ filing }: Mechanism, { evidence }: Offered, law: Law, { day }: ExportFacts): Filed | Failure {
  if (!filing) return { articles: [], dutiesDue: [], warnings: [] };
  const lacks = { allOf: [filing.duty] };
  const fails = (why: Saying, cure?: Needs): Failure => ({
    result: "fails",
    why,
    articles: filing.articles,
    lacks: cure,
  });
  const done = evidence[filing.done];
  const event = evidence[filing.event];
  const isDone = isDate(done) && done <= day;
  if (!isDate(event)) {
    if (filing.eventAhead && isDone) return { articles: filing.articles, dutiesDue: [], warnings: [] };
    return fails(
      { code: "begin-not-stated", facts: { evidence: filing.event } },
      filing.eventAhead ? lacks : undefined,
    );
  }
  if (event > day && !filing.eventAhead) return fails({ code: "takes-effect", facts: { day: event } });
  const { workingDays, days = 0 } = filing;
  const by = workingDays === undefined ? addDays(event, days) : addWorkingDays(event, workingDays, law);
  if (isDone) {
    return {
      articles: filing.articles,
      dutiesDue: [],
      warnings: done > by ? [{ id: `${filing.duty}_late`, says: { code: "filed-late", facts: { on: done, by } } }] : [],
    };
  }
  if (by < day) return fails({ code: "not-filed", facts: { by } }, lacks);
  const articles = [...(filing.articlesBefore ?? []), ...filing.articles];
  return { articles, dutiesDue: [{ duty: filing.duty, by }], warnings: [] };
}
