/** Whether a mechanism that is on file counts on the day: its papers are there, what must be true of it is, and it has not run out. */
import { type Answer, and, type Export, holds, known, not, or } from "./ask.ts";
import type { Law, Mechanism, Requirement } from "./law.ts";

type Evidence = Readonly<Record<string, unknown>>;

/** By its own name, or as another law's that this one recognises. */
export function counts(id: string, one: Export, law: Law): Answer {
  const mechanism = law.mechanisms.find((other) => other.id === id);
  if (!mechanism) return "no";
  const own = one.offered
    .filter((offer) => offer.mechanism === id)
    .map(({ evidence }) => isGood(mechanism, evidence, one, law));
  const recognised = law.recognises
    .filter((other) => other.as === id && inTime(other, one.day))
    .flatMap((other) =>
      one.offered
        .filter((offer) => offer.mechanism === other.mechanism)
        .map(({ evidence }) =>
          and([applies(mechanism, one, law), ...other.must.map((must) => isMet(must, evidence, one, law))]),
        ),
    );
  return or([...own, ...recognised]);
}

function isGood(mechanism: Mechanism, evidence: Evidence, one: Export, law: Law): Answer {
  return and([
    applies(mechanism, one, law),
    ...mechanism.evidence.map((word) => known(isThere(evidence[word]))),
    ...(mechanism.must ?? []).map((must) => isMet(must, evidence, one, law)),
    known(hasNotRunOut(mechanism, evidence, one.day)),
    known(isFiled(mechanism, evidence, one.day, law)),
  ]);
}

function applies(mechanism: Mechanism, one: Export, law: Law): Answer {
  return and([
    known(inTime(mechanism, one.day)),
    holds(mechanism.only, one, law),
    mechanism.except ? not(holds(mechanism.except.when, one, law)) : "yes",
  ]);
}

function inTime({ from, until }: { readonly from?: string; readonly until?: string }, day: string): boolean {
  return (from === undefined || day >= from) && (until === undefined || day < until);
}

/** "no", false, nought and nothing at all are no paper. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== "" && value !== "no";
}

function isMet(must: Requirement, evidence: Evidence, one: Export, law: Law): Answer {
  if (!inTime(must, one.day)) return "yes";
  const applies = holds(must.when, one, law);
  if (applies === "no") return "yes";
  const met = isTrue(must, evidence, one, law);
  return applies === "yes" || met === "yes" ? met : "unclear";
}

function isTrue(must: Requirement, evidence: Evidence, one: Export, law: Law): Answer {
  if (must.facts) return holds(must.facts, one, law);
  const stated = (must.evidence ?? [])
    .map((word) => evidence[word])
    .filter((value) => value !== undefined && value !== null);
  if (stated.length === 0) return known(must.whenStated === true || must.isNot !== undefined);
  if (must.is) return known(stated.some((value) => must.is?.includes(value)));
  if (must.isNot) return known(stated.every((value) => !must.isNot?.includes(value)));
  if (must.present) return known(stated.some(isThere));
  if (must.notBefore) return known(stated.every((value) => String(value) >= (must.notBefore ?? "")));
  return known(stated.flat().some((place) => place === one.country || place === one.territory));
}

function hasNotRunOut({ valid }: Mechanism, evidence: Evidence, day: string): boolean {
  for (const end of ["expires", "expiry", "valid_until"]) {
    const stated = evidence[end];
    if (stated !== undefined && !(typeof stated === "string" && /^\d{4}-\d\d-\d\d$/.test(stated) && day < stated))
      return false;
  }
  if (!valid) return true;
  const from = evidence[valid.from];
  if (from === undefined) return valid.whenStated === true;
  return isDay(from) && day >= from && day < monthsAfter(from, valid.months);
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

function monthsAfter(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}

/** It has been filed, or there is still time to. */
function isFiled({ filing }: Mechanism, evidence: Evidence, day: string, law: Law): boolean {
  if (!filing) return true;
  const event = evidence[filing.event];
  if (!isDay(event)) return false;
  if (event > day && !filing.eventAhead) return false;
  return isDay(evidence[filing.done]) || day <= lastDay(event, filing, law);
}

function lastDay(event: string, { days, workingDays }: NonNullable<Mechanism["filing"]>, law: Law): string {
  const date = new Date(`${event}T00:00:00Z`);
  let left = workingDays ?? days ?? 0;
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + 1);
    const isFree =
      law.weekend.includes(date.getUTCDay() || 7) || law.holidays.includes(date.toISOString().slice(0, 10));
    if (workingDays === undefined || !isFree) left--;
  }
  return date.toISOString().slice(0, 10);
}
