/** Nothing counts before its first day, on the day of its end, or on a date that is none; a filing yet to come proves nothing. */

import { describe, expect, test } from "vitest";
import type { Offered } from "../../../policies/border/law/export-facts.ts";
import type { Law } from "../../../policies/border/law/law.ts";
import { earliest, endOf, expiry, filing, validity } from "../../../policies/border/law/mechanism-dates.ts";
import type { Filing, Validity } from "../../../policies/border/law/mechanism-on-file.ts";
import { europe, madeUpExport, madeUpMechanism, offer } from "../made-up-law.ts";

/** A Monday. */
const today = madeUpExport({ day: "2026-06-01" });
type Evidence = Offered["evidence"];

describe("what states its own end", () => {
  test.each<[evidence: Evidence, code: string | undefined]>([
    [{ expires: "2026-06-01" }, "ended"],
    [{ expiry: "2026-05-31" }, "ended"],
    [{ valid_until: "2020-01-01" }, "ended"],
    [{ expires: "2027-01-01", valid_until: "2026-06-01" }, "ended"],
    [{ expires: "never" }, "end-no-date"],
    [{ expires: "2026-06-31" }, "end-no-date"],
    [{ expires: true }, "end-no-date"],
    [{ expires: "" }, "end-no-date"],
    [{ expires: "2026-06-02" }, undefined],
    [{ expires: null }, undefined],
    [{}, undefined],
  ])("%j: %s", (evidence, code) => expect(expiry(madeUpMechanism(), offer(evidence), today)?.why.code).toBe(code));

  test("ends with the first of several", () => {
    expect(endOf(offer({ expires: "10 years", valid_until: "2027-01-01" }))).toBe("2027-01-01");
    expect(endOf(offer({ expires: "2028-01-01", valid_until: "2027-01-01", expiry: "soon" }))).toBe("2027-01-01");
    expect(endOf(offer({}))).toBeUndefined();
    expect(earliest(undefined, "2027-01-02", "2027-01-01", undefined)).toBe("2027-01-01");
    expect(earliest(undefined)).toBeUndefined();
  });
});

describe("what lasts some months", () => {
  const valid: Validity = { from: "issued", months: 12, articles: ["EUL-3"] };
  const lasting = (evidence: Evidence, more: Partial<Validity> = {}) =>
    validity(madeUpMechanism({ valid: { ...valid, ...more } }), offer(evidence), europe, today);

  test.each<[evidence: Evidence, more: Partial<Validity>, code: string]>([
    [{}, {}, "start-not-stated"],
    [{ issued: null }, { whenStated: true }, "start-not-stated"],
    [{ issued: "2026" }, { whenStated: true }, "start-not-stated"],
    [{ issued: "2026-06-02" }, {}, "counts-from"],
    [{ issued: "2025-06-01" }, {}, "ended-after"],
    [{ issued: "2020-01-01" }, {}, "ended-after"],
  ])("%j %j does not count: %s", (evidence, more, code) =>
    expect(lasting(evidence, more)).toMatchObject({ why: { code } }),
  );

  test("counts from its first day to the day before its end", () => {
    expect(lasting({ issued: "2026-06-01" })).toMatchObject({ until: "2027-06-01", articles: ["EUL-3"] });
    expect(lasting({ issued: "2025-06-02" })).toMatchObject({ until: "2026-06-02", warnings: [] });
    expect(lasting({}, { whenStated: true })).toEqual({ articles: [], warnings: [] });
    expect(validity(madeUpMechanism(), offer({}), europe, today)).toEqual({ articles: [], warnings: [] });
  });

  test("is to be renewed some time before, and late after that day", () => {
    const renewal = { warning: "late", article: "EUL-3" };
    const months = { renewal: { ...renewal, months: 6 } };
    expect(lasting({ issued: "2025-12-01" }, months)).toMatchObject({ renewBy: "2026-06-01", warnings: [] });
    expect(lasting({ issued: "2025-11-30" }, months)).toMatchObject({
      renewBy: "2026-05-30",
      warnings: [{ id: "late" }],
    });
    // Friday the 12th is the fifth working day before Friday the 19th.
    const days = { renewal: { ...renewal, workingDays: 5 } };
    expect(lasting({ issued: "2025-06-19" }, days)).toMatchObject({ until: "2026-06-19", renewBy: "2026-06-12" });
  });
});

describe("what is filed after an event", () => {
  const rule: Filing = {
    event: "effective",
    done: "filed",
    workingDays: 5,
    duty: "eu.filing",
    articles: ["EUL-2"],
    articlesBefore: ["EUL-3"],
  };
  const filed = (evidence: Evidence, more: Partial<Filing> = {}, law: Law = europe) =>
    filing(madeUpMechanism({ filing: { ...rule, ...more } }), offer(evidence), law, today);
  const code = (result: ReturnType<typeof filed>) => ("why" in result ? result.why.code : result);

  test.each<[what: string, evidence: Evidence, more: Partial<Filing>, expected: string]>([
    ["an event nobody states", {}, {}, "begin-not-stated"],
    ["though it is filed", { filed: "2026-05-01" }, {}, "begin-not-stated"],
    ["an event of no date", { effective: "soon", filed: "2026-05-01" }, {}, "begin-not-stated"],
    ["one still to come, not filed", {}, { eventAhead: true }, "begin-not-stated"],
    ["one still to come, to be filed one day", { filed: "2026-06-02" }, { eventAhead: true }, "begin-not-stated"],
    ["an event ahead", { effective: "2026-06-02" }, {}, "takes-effect"],
    ["never filed, and the time over", { effective: "2026-05-22" }, {}, "not-filed"],
    ["to be filed one day, and the time over", { effective: "2026-05-22", filed: "2026-06-02" }, {}, "not-filed"],
    ["filed on a date that is none", { effective: "2026-05-22", filed: true }, {}, "not-filed"],
  ])("%s does not count", (_, evidence, more, expected) => expect(code(filed(evidence, more))).toBe(expected));

  test("counts while the filing is still to come, to its last day, and says by when", () => {
    const due = { articles: ["EUL-3", "EUL-2"], dutiesDue: [{ duty: "eu.filing", by: "2026-06-01" }], warnings: [] };
    expect(filed({ effective: "2026-05-25" })).toEqual(due);
    expect(filed({ effective: "2026-05-25", filed: "2026-06-02" })).toEqual(due);
    expect(filed({ effective: "2026-05-27" }, { workingDays: undefined, days: 5 })).toEqual(due);
    expect(filed({ effective: "2026-06-01" }, { workingDays: undefined })).toEqual(due);
    const holidays = { ...europe, holidays: ["2026-05-25"] };
    expect(filed({ effective: "2026-05-22" }, {}, holidays)).toEqual(due);
  });

  test("counts once it is filed, with a warning where that was late", () => {
    const done = { articles: ["EUL-2"], dutiesDue: [], warnings: [] };
    expect(filed({ effective: "2026-05-11", filed: "2026-05-18" })).toEqual(done);
    expect(filed({ effective: "2026-05-11", filed: "2026-06-01" })).toMatchObject({
      dutiesDue: [],
      warnings: [{ id: "eu.filing_late", says: { facts: { on: "2026-06-01", by: "2026-05-18" } } }],
    });
    expect(filed({ filed: "2026-06-01" }, { eventAhead: true })).toEqual(done);
    expect(filed({ effective: "2026-07-01", filed: "2026-05-01" }, { eventAhead: true })).toEqual(done);
    expect(filing(madeUpMechanism(), offer({}), europe, today)).toEqual({ articles: [], dutiesDue: [], warnings: [] });
  });

  test("says that the filing would cure it only where it would", () => {
    expect(filed({ effective: "2026-05-22" })).toMatchObject({ lacks: { allOf: ["eu.filing"] } });
    expect(filed({}, { eventAhead: true })).toMatchObject({ lacks: { allOf: ["eu.filing"] } });
    expect(filed({})).toMatchObject({ lacks: undefined });
  });
});

test("why it does not count is told with its day and what it stands in, and refuses nothing", () => {
  const why = (evidence: Evidence) => expiry(madeUpMechanism(), offer(evidence), today);
  expect(why({ expires: "soon" })).toEqual({
    result: "fails",
    why: { code: "end-no-date", facts: { evidence: "expires" } },
    articles: ["EUL-2"],
  });
  expect(why({ expiry: "2026-06-01" })?.why).toEqual({ code: "ended", facts: { on: "2026-06-01" } });
  const valid: Validity = { from: "issued", months: 12, articles: ["EUL-3"] };
  const of = (evidence: Evidence) => validity(madeUpMechanism({ valid }), offer(evidence), europe, today);
  expect(of({})).toMatchObject({ why: { code: "start-not-stated", facts: { evidence: "issued" } } });
  expect(of({ issued: "2026-07-01" })).toMatchObject({ why: { code: "counts-from", facts: { day: "2026-07-01" } } });
  const filed = madeUpMechanism({
    filing: { event: "effective", done: "filed", duty: "eu.filing", days: 10, articles: ["EUL-2"] },
  });
  expect(filing(filed, offer({}), europe, today)).toMatchObject({
    result: "fails",
    why: { code: "begin-not-stated", facts: { evidence: "effective" } },
  });
  expect(filing(filed, offer({ effective: "2026-07-01" }), europe, today)).toMatchObject({
    why: { code: "takes-effect", facts: { day: "2026-07-01" } },
  });
  expect(filing(filed, offer({ effective: "2026-05-01", filed: "2026-05-20" }), europe, today)).toMatchObject({
    warnings: [{ id: "eu.filing_late", says: { code: "filed-late", facts: { on: "2026-05-20", by: "2026-05-11" } } }],
  });
});

test("a renewal that is late is warned of with its day, and one without a term is never due", () => {
  const valid = (renewal: Validity["renewal"]): Validity => ({ from: "issued", months: 12, articles: [], renewal });
  const of = (renewal: Validity["renewal"]) =>
    validity(madeUpMechanism({ valid: valid(renewal) }), offer({ issued: "2025-06-15" }), europe, today);
  expect(of({ months: 1, warning: "late", article: "EUL-1" })).toMatchObject({
    renewBy: "2026-05-15",
    warnings: [{ id: "late", says: { code: "renewal-late", facts: { until: "2026-06-15", by: "2026-05-15" } } }],
  });
  expect(of(undefined)).not.toHaveProperty("renewBy");
  expect(of(undefined)).toMatchObject({ warnings: [] });
});
