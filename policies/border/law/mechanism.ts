/** Whether a mechanism on file counts for one export on one day: all its law asks of it must be stated and true. */

import { applies, isNotStated } from "./applies.ts";
import { isInForce } from "./dated.ts";
import { isDate } from "./deadline.ts";
import type { ExportFacts, Offered } from "./export-facts.ts";
import type { Law } from "./law.ts";
import { type DutyDue, earliest, endOf, expiry, type Failure, filing, validity } from "./mechanism-dates.ts";
import type { Mechanism, Recognition, Requirement } from "./mechanism-on-file.ts";
import { type Caution, cautionOf, lawText } from "./opinion.ts";
import type { Saying } from "./saying.ts";

export type Check =
  | {
      readonly result: "counts";
      readonly mechanism: Mechanism;
      readonly articles: readonly string[];
      readonly dutiesDue: readonly DutyDue[];
      readonly warnings: readonly Caution[];
      /** The first day it no longer counts. */
      readonly until?: string | undefined;
      /** The last day to ask for its renewal. */
      readonly renewBy?: string | undefined;
    }
  | (Failure & { readonly mechanism: Mechanism });

/** What is offered, checked as a mechanism of this law: its own, or one it recognises. Undefined: of no meaning to this law. */
export function checkOffered(offered: Offered, law: Law, facts: ExportFacts): Check | undefined {
  const own = law.mechanisms.find((mechanism) => mechanism.id === offered.mechanism);
  if (own) return checkMechanism(own, { must: own.must ?? [], articles: own.articles }, offered, law, facts);
  const recognition = law.recognises.find((one) => one.mechanism === offered.mechanism && isInForce(one, facts.day));
  const counterpart = recognition && law.mechanisms.find((mechanism) => mechanism.id === recognition.as);
  return recognition && counterpart && checkMechanism(counterpart, recognition, offered, law, facts);
}

/** Whether a mechanism can be used for an export at all; what isn't known of the export does not rule it out. */
export function isAvailable(mechanism: Mechanism, law: Law, facts: ExportFacts): boolean {
  return (
    isInForce(mechanism, facts.day) &&
    (mechanism.only === undefined || applies(mechanism.only, facts, law) !== false) &&
    (mechanism.except === undefined || applies(mechanism.except.when, facts, law) !== true)
  );
}

/** What is asked of it beyond its dates is the mechanism's own, or the recognition's where it comes from another law. */
function checkMechanism(
  mechanism: Mechanism,
  { must, articles }: Pick<Recognition, "must" | "articles">,
  offered: Offered,
  law: Law,
  facts: ExportFacts,
): Check {
  const failure =
    failureOf(must, offered, law, facts) ?? unavailable(mechanism, law, facts) ?? expiry(mechanism, offered, facts);
  if (failure) return { mechanism, ...failure };
  const lasting = validity(mechanism, offered, law, facts);
  if ("result" in lasting) return { mechanism, ...lasting };
  const filed = filing(mechanism, offered, law, facts);
  if ("result" in filed) return { mechanism, ...filed };
  const warnings = (mechanism.warnings ?? []).filter((warning) => isInForce(warning, facts.day)).map(cautionOf);
  return {
    result: "counts",
    mechanism,
    articles: [...filed.articles, ...articles, ...lasting.articles],
    dutiesDue: filed.dutiesDue,
    warnings: [...warnings, ...lasting.warnings, ...filed.warnings],
    until: earliest(lasting.until, endOf(offered)),
    renewBy: lasting.renewBy,
  };
}

function unavailable(mechanism: Mechanism, law: Law, facts: ExportFacts): Failure | undefined {
  const fails = (why: Saying, articles = mechanism.articles): Failure => ({ result: "fails", why, articles });
  if (!isInForce(mechanism, facts.day)) return fails({ code: "not-available-that-day", facts: {} });
  const only = mechanism.only === undefined ? true : applies(mechanism.only, facts, law);
  if (isNotStated(only)) return fails({ code: "availability-not-known", facts: { facts: only.facts } });
  if (!only) return fails({ code: "not-available", facts: {} });
  const { except } = mechanism;
  const excepted = except === undefined ? false : applies(except.when, facts, law);
  if (isNotStated(excepted)) return fails({ code: "coverage-not-known", facts: { facts: excepted.facts } });
  return excepted && except ? fails(lawText(except.why), except.articles) : undefined;
}

function failureOf(must: readonly Requirement[], offered: Offered, law: Law, facts: ExportFacts): Failure | undefined {
  const failing = must.filter((one) => isInForce(one, facts.day) && !isMet(one, offered, law, facts));
  const gravest = failing.find((one) => one.refuses) ?? failing[0];
  if (!gravest) return undefined;
  const { why, articles, lacks } = gravest;
  return { result: gravest.refuses ? "refuses" : "fails", why: lawText(why), articles, lacks };
}

function isMet(one: Requirement, offered: Offered, law: Law, facts: ExportFacts): boolean {
  if (one.when !== undefined && applies(one.when, facts, law) === false) return true;
  if (one.facts !== undefined && applies(one.facts, facts, law) !== true) return false;
  if (one.evidence === undefined) return true;
  const stated = one.evidence.filter(
    (name) => Object.hasOwn(offered.evidence, name) && offered.evidence[name] !== null,
  );
  if (one.whenStated && stated.length === 0) return true;
  // A requirement that refuses is about what is known to be wrong; what is not known fails the others.
  if (one.refuses && stated.length === 0) return true;
  return stated.some((name) => {
    const value = offered.evidence[name];
    if (value === undefined || value === null) return false;
    if (one.includes === "destination") {
      const words: readonly unknown[] = Array.isArray(value) ? value : [value];
      return facts.destination !== undefined && words.includes(facts.destination.country);
    }
    if (one.is !== undefined) return typeof value !== "object" && one.is.includes(value);
    if (one.isNot !== undefined) return typeof value !== "object" && !one.isNot.includes(value);
    if (one.notBefore !== undefined) return isDate(value) && value >= one.notBefore;
    return isPresent(value, facts.day);
  });
}

/** A date on file is of something that has happened. */
function isPresent(value: unknown, day: string): boolean {
  if (value === false || value === "" || (Array.isArray(value) && value.length === 0)) return false;
  return isDate(value) ? value <= day : true;
}
