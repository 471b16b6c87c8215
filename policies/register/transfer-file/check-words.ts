/** Whether every word of a transfer is on file: a misspelt one is an error and never a harmless stranger. */
import { listed } from "../../messages/english/listed.ts";
import type { Fault } from "../strict/fault.ts";
import { evidenceProblem } from "./evidence-problem.ts";
import type { RegisterWords } from "./register-words.ts";
import type { TransferFile } from "./transfer-file.ts";

/** Every word of a transfer that is not on file, at the field it stands in. */
export function* checkWords(file: TransferFile, words: RegisterWords): Iterable<Fault> {
  yield* ofData(file, words);
  yield* ofLaws(file, words);
}

/** @param what it would be: "category" */
export function unknownWord(path: Fault["path"], word: string, what: string, known: Iterable<string>): Fault {
  const allowed = [...known].sort();
  return {
    path,
    message: `is "${word}", which is no ${what} on file; ${allowed.length === 0 ? "none is" : `allowed is ${listed(allowed, "or")}`}`,
  };
}

function* ofData(file: TransferFile, words: RegisterWords): Iterable<Fault> {
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

function* ofLaws(file: TransferFile, words: RegisterWords): Iterable<Fault> {
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
    for (const [word, value] of Object.entries(evidence)) {
      const problem = evidenceProblem(word, value, words);
      if (!words.evidence.has(word)) yield unknownWord([...path, "evidence", word], word, "evidence", words.evidence);
      else if (problem !== undefined) yield { path: [...path, "evidence", word], message: problem };
    }
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
