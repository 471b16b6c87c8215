/** Asks for what a mechanism must have on file: dates, answers, words, countries, and documents. */
import { evidenceName, type Mechanism } from "@landlocked/policies/laws";
import { type EvidenceKind, evidenceProblem, type TransferFile } from "@landlocked/policies/transfers";
import type { OpenRegister } from "../open-register.ts";
import { spaced } from "../transfer-words.ts";
import { isDay, isLine, toList } from "./answer-checks.ts";
import { askDocument } from "./ask-document.ts";
import type { Asker } from "./asker.ts";

type Entry = TransferFile["laws"][string];
type Value = Entry["evidence"][string];
export interface Evidence {
  readonly evidence: Entry["evidence"];
  readonly documents: NonNullable<Entry["documents"]>;
}

/** @param country the importer's side */
export async function askEvidence(
  asker: Asker,
  mechanism: Mechanism,
  country: string,
  register: OpenRegister,
): Promise<Evidence> {
  const evidence: Entry["evidence"] = {};
  const documents: NonNullable<Entry["documents"]> = [];
  for (const item of itemsOf(mechanism, register)) {
    const document = item.isPaper
      ? await askDocument(asker, `${item.title}: which document?`, register, documents)
      : undefined;
    if (document) documents.push({ evidence: item.name, ...document });
    else {
      const value = await ask[item.kind](asker, item, country);
      if (value !== undefined) evidence[item.name] = value;
    }
  }
  return { evidence, documents };
}

type Kind = EvidenceKind | "number" | "document";

interface Item {
  readonly name: string;
  readonly kind: Kind;
  /** How its number looks. */
  readonly such: string;
  /** A document may show it. */
  readonly isPaper: boolean;
  /** Why an answer would be refused on file, as a sentence. */
  readonly check: (answer: string) => string | undefined;
  /** "Scope ok" */
  readonly title: string;
  /** Nothing passes without it; the others decide only if they are stated. */
  readonly isNeeded: boolean;
  /** Why it is asked, as the end of a question. */
  readonly because: string;
  /** The words that mean something to the law. */
  readonly words: readonly string[];
}

/** What must be on file, then what its dates and its conditions turn on. */
function itemsOf({ evidence, must = [], valid, filing }: Mechanism, register: OpenRegister): readonly Item[] {
  const dated = [valid?.from, filing?.event, filing?.done].filter((name) => name !== undefined);
  const names = [...new Set([...evidence, ...dated, ...must.flatMap((one) => one.evidence ?? [])])];
  const { facts, words } = register;
  return names.map((name) => {
    const conditions = must.filter((one) => one.evidence?.includes(name));
    const isNot = conditions.flatMap((one) => one.isNot ?? []);
    const said = [...goodWords(name, register), ...isNot.flatMap(opposite), ...isNot];
    const title = evidenceName(name, facts.vocabulary).replace(/^./, (letter) => letter.toUpperCase());
    const why = conditions[0]?.why;
    return {
      name,
      kind: words.evidenceKinds.get(name) ?? (words.numberForms.has(name) ? "number" : "document"),
      such: words.numberForms.get(name)?.such ?? "",
      isPaper: facts.vocabulary.papers.some(({ id }) => id === name),
      check: (answer) => {
        const problem = evidenceProblem(name, answer, words);
        return isLine(answer) ?? (problem === undefined ? undefined : `It ${problem}.`);
      },
      title,
      isNeeded: evidence.includes(name),
      because: why === undefined ? "" : ` (it fails if ${why})`,
      words: [...new Set(said.filter((value) => typeof value === "string"))],
    };
  });
}

/** What a law wants it to say: a word that one law refuses comes after what another accepts. */
function goodWords(name: string, { facts }: OpenRegister): readonly unknown[] {
  const mechanisms = facts.laws.flatMap((law) => law.mechanisms);
  const musts = mechanisms.flatMap(({ must = [] }) => must).filter(({ evidence }) => evidence?.includes(name));
  return musts.flatMap((one) => one.is ?? []);
}

/** "not_passed" says what is hoped for. */
function opposite(word: unknown): readonly string[] {
  return typeof word === "string" && word.startsWith("not_") ? [word.slice("not_".length)] : [];
}

type Ask = (asker: Asker, item: Item, country: string) => Promise<Value | undefined>;

const ask: Readonly<Record<Kind, Ask>> = {
  date: askDate,
  answer: askAnswer,
  list: askCountries,
  text: askText,
  words: askText,
  number: askNumber,
  // It was asked for as a document, and is not there yet.
  document: () => Promise.resolve(undefined),
};

/** What has not happened yet is stated as such: the law may give it time. */
async function askDate(asker: Asker, { title, isNeeded, because }: Item): Promise<Value | undefined> {
  const question = `${title}: on which day? Nothing: not yet${because}`;
  const day = await asker.text(question, { optional: true, check: isDay });
  return day === "" ? (isNeeded ? false : undefined) : day;
}

async function askAnswer(asker: Asker, { title, isNeeded, because }: Item): Promise<Value | undefined> {
  const answer = await asker.choose(`${title}?${because}`, [
    ...(isNeeded ? [] : [{ value: "open", label: "not known" }]),
    { value: "yes", label: "yes" },
    { value: "no", label: "no" },
  ]);
  return answer === "open" ? undefined : answer === "yes";
}

async function askCountries(asker: Asker, { title, because }: Item, country: string): Promise<Value> {
  const check = (answer: string): string | undefined =>
    toList(answer).length > 0 && toList(answer).every((one) => /^[A-Z]{2,3}$/.test(one))
      ? undefined
      : "Allowed are country codes: DE, FR.";
  return [...toList(await asker.text(`${title}: which countries?${because}`, { suggestion: country, check }))];
}

async function askText(asker: Asker, { title, isNeeded, because, words, check }: Item): Promise<Value | undefined> {
  if (words.length > 0) {
    const open = isNeeded ? [] : [{ value: "", label: "not known" }];
    const chosen = await asker.choose(`${title}?${because}`, [
      ...open,
      ...words.map((value) => ({ value, label: spaced(value) })),
    ]);
    return chosen === "" ? undefined : chosen;
  }
  const text = await asker.text(`${title}: what does it say?${because}`, {
    check,
    ...(isNeeded ? {} : { optional: true as const }),
  });
  return text === "" ? undefined : text;
}

/** A paper that is neither a document here nor numbered is not there yet; the transfer may be on file before it is. */
async function askNumber(asker: Asker, { title, because, such, check }: Item): Promise<Value | undefined> {
  const question = `${title}: number, such as ${such}? Nothing: not there yet${because}`;
  const number = await asker.text(question, { optional: true, check });
  return number === "" ? undefined : number;
}
