/** What a schema can't say of a law file: that every id it names is its own, and that every export is decided. */
import type { Law } from "../border/law/law.ts";
import type { Needs } from "../border/law/needs.ts";
import type { Threshold } from "../border/law/threshold.ts";
import { DataFileError } from "../files/data-file-error.ts";
import type { LineOf } from "../files/read-data-file.ts";
import { conditionsOf } from "./law-conditions.ts";

/** Throws DataFileError naming file, line, field, what was found and what is allowed. */
export function checkReferences(
  law: Law,
  shown: string,
  windows: Readonly<Record<string, string>>,
  lineOf: LineOf,
): void {
  // Most sentences quote what they are about, or the field does: "mechanisms[cn.certification].filing".
  const fail = (field: string, sentence: string, about = /\[(.+)\]/.exec(field)?.[1]): never => {
    throw new DataFileError(`${shown}, line ${lineOf(/^\w+/.exec(field)?.[0] ?? "", about)}, ${field}: ${sentence}.`);
  };
  const known = (field: string, ids: readonly string[], allowed: readonly string[]): void => {
    for (const id of ids)
      if (!allowed.includes(id)) fail(field, `"${id}" is not on file, allowed are ${allowed.join(", ")}`, id);
  };
  const articles = idsOf(law.articles);
  const mechanisms = idsOf(law.mechanisms);
  for (const [field, ids] of Object.entries(citations(law))) known(field, ids, articles);
  for (const list of ["articles", "mechanisms", "thresholds", "prohibited", "duties"] as const) {
    const ids = idsOf(law[list]);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice) fail(list, `"${twice}" stands there twice`, twice);
  }
  for (const { field, condition } of conditionsOf(law)) {
    known("reaches", condition.reaches ?? [], idsOf(law.thresholds));
    if (Object.values(condition).every((value) => value === undefined)) fail(field, "an empty condition says nothing");
  }
  const demanded = (needs: Needs): readonly string[] => [...(needs.anyOf ?? []), ...(needs.allOf ?? [])];
  for (const row of law.rows) {
    known("rows", [...demanded(row), ...(row.also ?? [])], mechanisms);
    const says = [row.free, row.anyOf, row.allOf].filter((one) => one !== undefined).length;
    if (says !== 1) fail("rows", `a row says one of free, anyOf and allOf, "${row.why}" says ${says}`, row.why);
    if (row.outside && !row.free) fail("rows", `outside goes with free, "${row.why}" has it alone`, row.why);
  }
  const last = law.rows.findIndex((row) => row.when === undefined);
  if (last !== law.rows.length - 1)
    fail("rows", "the last row, and no other, has no `when`, so that every export is decided");
  known(
    "recognises.as",
    law.recognises.map((one) => one.as),
    mechanisms,
  );
  if (law.adequacy) known("adequacy.mechanism", [law.adequacy.mechanism], mechanisms);
  known(
    "adequacy.limit.requires",
    (law.adequacy?.decisions ?? []).flatMap((one) => one.limit?.requires ?? []),
    mechanisms,
  );
  for (const one of law.thresholds) checkThreshold(one, windows, fail);
  for (const { id, filing, valid, must } of law.mechanisms) {
    const at = `mechanisms[${id}]`;
    if (filing && (filing.days === undefined) === (filing.workingDays === undefined))
      fail(`${at}.filing`, "states either days or workingDays");
    if (valid?.renewal && (valid.renewal.workingDays === undefined) === (valid.renewal.months === undefined))
      fail(`${at}.valid.renewal`, "states either workingDays or months");
    for (const one of must ?? []) {
      const asks = [one.is, one.isNot, one.present, one.notBefore, one.includes].filter(
        (ask) => ask !== undefined,
      ).length;
      if (one.evidence ? asks !== 1 : asks !== 0 || one.facts === undefined)
        fail(`${at}.must`, `"${one.why}" asks one thing of what is on file, or of the facts`);
    }
  }
}

function checkThreshold(
  one: Threshold,
  windows: Readonly<Record<string, string>>,
  fail: (field: string, sentence: string) => never,
): void {
  const at = `thresholds[${one.id}]`;
  if ((one.atLeast === undefined) === (one.moreThan === undefined)) fail(at, "states either atLeast or moreThan");
  if (windows[one.counts] !== one.window)
    fail(at, `${one.counts} is counted over a ${windows[one.counts]}, not over a ${one.window}`);
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function citations(law: Law): Readonly<Record<string, readonly string[]>> {
  return {
    reach: law.reach.flatMap((one) => one.article ?? []),
    restricts: law.restricts.articles,
    domestic: law.domestic,
    remoteAccess: law.remoteAccess.articles,
    thresholds: law.thresholds.map((one) => one.article),
    mechanisms: law.mechanisms.flatMap((one) => [
      ...one.articles,
      ...(one.except?.articles ?? []),
      ...(one.must ?? []).flatMap((must) => must.articles),
      ...(one.valid ? [...one.valid.articles, ...(one.valid.renewal ? [one.valid.renewal.article] : [])] : []),
      ...(one.filing ? [...one.filing.articles, ...(one.filing.articlesBefore ?? [])] : []),
    ]),
    recognises: law.recognises.flatMap((one) => [...one.articles, ...one.must.flatMap((must) => must.articles)]),
    adequacy: law.adequacy?.articles ?? [],
    prohibited: law.prohibited.flatMap((one) => one.articles),
    rows: law.rows.flatMap((one) => one.articles),
    notes: law.notes.flatMap((one) => one.articles),
    duties: law.duties.map((one) => one.article),
    fines: law.fines.map((one) => one.article),
  };
}
