/** The dates of a mechanism on file: when it counts, when it ends, when it must be renewed, and what is due after it. */
import { addDays, addMonths, addWorkingDays, isDate } from "./deadline.ts";
import type { ExportFacts, Offered } from "./export-facts.ts";
import type { Law, Mechanism, Needs, Warning } from "./law.ts";

export interface DutyDue {
  readonly duty: string;
  /** ISO date, the last day. */
  readonly by: string;
}

/** Why something on file does not count. */
export interface Failure {
  readonly result: "fails" | "refuses";
  /** Completes "<mechanism>: ". */
  readonly why: string;
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
    if (!isDate(end)) return { result: "fails", why: `its ${name} is no date`, articles: mechanism.articles };
    if (end <= day) return { result: "fails", why: `it ended on ${end}`, articles: mechanism.articles };
  }
  return undefined;
}

export function endOf(offered: Offered): string | undefined {
  return earliest(...ends.map((name) => offered.evidence[name]).filter(isDate));
}

export function earliest(...days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

interface Lasting {
  readonly articles: readonly string[];
  readonly warnings: readonly Warning[];
  readonly until?: string;
  readonly renewBy?: string;
}

export function validity(
  { valid }: Mechanism,
  { evidence }: Offered,
  law: Law,
  { day }: ExportFacts,
): Lasting | Failure {
  if (!valid) return { articles: [], warnings: [] };
  const start = evidence[valid.from];
  if (start === undefined && valid.whenStated) return { articles: [], warnings: [] };
  const fails = (why: string): Failure => ({ result: "fails", why, articles: valid.articles });
  if (!isDate(start)) return fails(`nothing says from when it counts (${valid.from})`);
  if (start > day) return fails(`it counts only from ${start}`);
  const until = addMonths(start, valid.months);
  if (until <= day) return fails(`it ended on ${until}, ${valid.months} months after ${start}`);
  const renewBy = renewalDay(valid, until, law);
  const late = renewBy !== undefined && renewBy < day && valid.renewal !== undefined;
  const text = `it ends on ${until}, and a renewal had to be asked for by ${renewBy}`;
  return {
    articles: valid.articles,
    warnings: late && valid.renewal ? [{ id: valid.renewal.warning, text }] : [],
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
  readonly warnings: readonly Warning[];
}

export function filing({ filing }: Mechanism, { evidence }: Offered, law: Law, { day }: ExportFacts): Filed | Failure {
  if (!filing) return { articles: [], dutiesDue: [], warnings: [] };
  const lacks = { allOf: [filing.duty] };
  const fails = (why: string, cure?: Needs): Failure => ({
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
    return fails(`nothing says when it began (${filing.event})`, filing.eventAhead ? lacks : undefined);
  }
  if (event > day && !filing.eventAhead) return fails(`it takes effect only on ${event}`);
  const { workingDays, days = 0 } = filing;
  const by = workingDays === undefined ? addDays(event, days) : addWorkingDays(event, workingDays, law);
  if (isDone) {
    const text = `it was filed on ${done}, due was ${by}`;
    return {
      articles: filing.articles,
      dutiesDue: [],
      warnings: done > by ? [{ id: `${filing.duty}_late`, text }] : [],
    };
  }
  if (by < day) return fails(`it had to be filed by ${by}, and no filing is on file`, lacks);
  const articles = [...(filing.articlesBefore ?? []), ...filing.articles];
  return { articles, dutiesDue: [{ duty: filing.duty, by }], warnings: [] };
}
