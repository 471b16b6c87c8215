/** What the shape of a transfer's file can't say: words on file, places that fit together, and nothing wider than it looks. */
import { Temporal } from "temporal-polyfill";
import { tagKeys } from "../border/terms/residency-tags.ts";
import { listed } from "../files/describe-problems.ts";
import type { RegisterWords } from "./register-words.ts";
import type { TransferFile } from "./transfer-schema.ts";

export interface Fault {
  readonly path: readonly (string | number)[];
  /** Completes "<field> ...", without the full stop. */
  readonly message: string;
}

/** Nobody vouches for longer. */
const longestMonths = 36;

export function checkTransfer(file: TransferFile, words: RegisterWords): readonly Fault[] {
  return [
    ...places(file, words),
    ...scopes(file),
    ...parts(file),
    ...categories(file, words),
    ...laws(file, words),
    ...dates(file),
  ];
}

function* places({ from, to, importer, subjects }: TransferFile, { territories, regions }: RegisterWords) {
  const known = [...territories.keys()];
  const stated = [
    { path: ["from", "territory"], territory: from.territory },
    { path: ["to", "territory"], territory: to.territory },
    ...subjects.map((territory, index) => ({ path: ["subjects", index], territory })),
  ];
  for (const { path, territory } of stated)
    if (!territories.has(territory)) yield unknownWord(path, territory, "territory", known);
  if (from.territory === to.territory)
    yield {
      path: ["to", "territory"],
      message: `is ${to.territory}, where the data is already; a transfer leads to another territory`,
    };
  if (territories.get(to.territory)?.has(to.country) === false)
    yield { path: ["to", "country"], message: `is ${to.country}, which does not lie in ${to.territory}` };
  for (const [key, end] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (end.region === undefined) continue;
    const country = regions.get(end.region);
    if (country === undefined)
      yield {
        path: [key, "region"],
        message: `is "${end.region}", which is no region on file, or one whose country is not known`,
      };
    else if (territories.get(end.territory)?.has(country) === false)
      yield { path: [key, "region"], message: `is ${end.region}, which lies in ${country}, not in ${end.territory}` };
  }
  const allowed = [importer.country, to.region === undefined ? undefined : regions.get(to.region)];
  if (!allowed.includes(to.country))
    yield {
      path: ["to", "country"],
      message: `is ${to.country}; allowed is the importer's country or that of to.region`,
    };
}

/** Tags that most resources share: alone they would let everything pass. */
const broadTags: readonly string[] = [tagKeys.stack, tagKeys.zone, tagKeys.dataClass, tagKeys.subjects];

function* scopes({ stacks }: TransferFile): Iterable<Fault> {
  for (const [index, { resources, tags }] of stacks.entries()) {
    const path = ["stacks", index];
    if ((resources === undefined) === (tags === undefined))
      yield { path, message: "must name either resources or tags, one of the two" };
    if (tags !== undefined && Object.keys(tags).every((key) => broadTags.includes(key)))
      yield {
        path: [...path, "tags"],
        message: `would match nearly everything; name a tag besides ${listed(broadTags, "and")}`,
      };
  }
}

function* parts({ data, stacks }: TransferFile): Iterable<Fault> {
  if ((data.whole === undefined) === (data.parts === undefined))
    yield { path: ["data"], message: "must say either whole: true or parts, one of the two" };
  const named = stacks.every(({ resources }) => resources)
    ? stacks.flatMap(({ resources }) => resources ?? [])
    : undefined;
  for (const [index, { resource, prefixes, tables, columns, fields }] of (data.parts ?? []).entries()) {
    const path = ["data", "parts", index];
    const isWhole = !prefixes && !tables && !fields && Object.keys(columns ?? {}).length === 0;
    if (isWhole) yield { path, message: "narrows nothing; name prefixes, tables, columns or fields of the resource" };
    if (named && !named.includes(resource))
      yield { path: [...path, "resource"], message: `is "${resource}", which is none of the resources in stacks` };
  }
}

function* categories(file: TransferFile, words: RegisterWords): Iterable<Fault> {
  const { data, purpose, transaction, exporterRole, sensitivePeople } = file;
  for (const [index, category] of data.categories.entries())
    if (!words.categories.has(category))
      yield unknownWord(["data", "categories", index], category, "category", words.categories);
  if (data.class === "sensitive" && sensitivePeople === 0)
    yield {
      path: ["sensitivePeople"],
      message: "is 0, yet data.class is sensitive; say how many people's sensitive data it is",
    };
  if (!words.purposes.has(purpose.kind))
    yield unknownWord(["purpose", "kind"], purpose.kind, "purpose", words.purposes);
  if (transaction !== undefined && !words.transactions.has(transaction))
    yield unknownWord(["transaction"], transaction, "transaction", words.transactions);
  if (exporterRole !== undefined && !words.exporterRoles.has(exporterRole))
    yield unknownWord(["exporterRole"], exporterRole, "role of an exporter", words.exporterRoles);
}

function* laws(file: TransferFile, words: RegisterWords): Iterable<Fault> {
  if (Object.keys(file.laws).length === 0)
    yield { path: ["laws"], message: "is empty; name each law concerned and the mechanism relied on" };
  for (const [law, { mechanism, evidence, documents = [], duties = [] }] of Object.entries(file.laws)) {
    const path = ["laws", law];
    const mechanisms = words.laws.get(law);
    if (!mechanisms) {
      yield unknownWord(path, law, "law", words.laws.keys());
      continue;
    }
    if (!mechanisms.has(mechanism))
      yield unknownWord([...path, "mechanism"], mechanism, `mechanism of ${law}`, mechanisms);
    for (const word of Object.keys(evidence))
      if (!words.evidence.has(word)) yield unknownWord([...path, "evidence", word], word, "evidence", words.evidence);
    for (const [index, { evidence: word }] of documents.entries())
      if (!words.evidence.has(word))
        yield unknownWord([...path, "documents", index, "evidence"], word, "evidence", words.evidence);
    const known = words.duties.get(law) ?? new Set();
    for (const [index, { duty, document, sha256 }] of duties.entries()) {
      const at = [...path, "duties", index];
      if (!known.has(duty)) yield unknownWord([...at, "duty"], duty, `duty of ${law}`, known);
      if ((document === undefined) !== (sha256 === undefined))
        yield { path: at, message: "must have document and sha256 together, or neither" };
    }
  }
}

function* dates({ id, effective, expires, supersedes }: TransferFile): Iterable<Fault> {
  const latest = Temporal.PlainDate.from(effective).add({ months: longestMonths }).toString();
  if (expires <= effective)
    yield { path: ["expires"], message: `is ${expires}; allowed is a day after effective, ${effective}` };
  if (expires > latest)
    yield {
      path: ["expires"],
      message: `is ${expires}; allowed is at most ${longestMonths} months after effective, ${latest}`,
    };
  if (supersedes === id) yield { path: ["supersedes"], message: "names the transfer itself; name the one it replaces" };
}

function unknownWord(path: Fault["path"], word: string, what: string, known: Iterable<string>): Fault {
  const allowed = [...known].sort();
  return {
    path,
    message: `is "${word}", which is no ${what} on file; ${allowed.length === 0 ? "none is" : `allowed is ${listed(allowed, "or")}`}`,
  };
}
