/** Whether what stands under a word of evidence is of its kind: a day, an answer, countries, words, or a paper's official number. */
import { isDate } from "../../border/law/deadline.ts";
import type { NumberForm } from "../../border/law/vocabulary.ts";
import { isBlank } from "../../border/transfer/blank-evidence.ts";
import type { RegisterWords } from "./register-words.ts";
import type { TransferFile } from "./transfer-file.ts";

type EvidenceValue = TransferFile["laws"][string]["evidence"][string];

/** Why a value proves nothing; completes "<field> ...". */
export function evidenceProblem(
  word: string,
  value: EvidenceValue,
  { evidenceKinds, numberForms }: Pick<RegisterWords, "evidenceKinds" | "numberForms">,
): string | undefined {
  const shown = JSON.stringify(value);
  const kind = evidenceKinds.get(word);
  // What is not there yet may be stated as such: it proves nothing, so the law says what is missing or when it is due.
  if (value === false && kind !== "answer" && kind !== "text" && kind !== "list") return undefined;
  switch (kind) {
    case "date":
      return isDate(value) ? undefined : `is ${shown}; allowed is the day, such as "2026-01-31", or false for not yet`;
    case "answer":
      return typeof value === "boolean" ? undefined : `is ${shown}; allowed is true or false`;
    case "text":
      return isBlank(value)
        ? `is ${shown}, which states nothing; write what the paper says, or leave it out`
        : undefined;
    case "list":
      return isBlank(value)
        ? `is ${shown}, which names nothing; list what the paper names, or leave it out`
        : undefined;
    case "words":
      return saysSomething(value)
        ? undefined
        : `is ${shown}, which states nothing; name the document under documents, say it in words, or leave it out`;
    case undefined:
      return problemOfPaper(value, numberForms.get(word));
  }
}

/** A number that nobody could look up is none, nor is one that the company gave its own paper. */
function problemOfPaper(value: EvidenceValue, form: NumberForm | undefined): string | undefined {
  const shown = JSON.stringify(value);
  if (form === undefined)
    return `is ${shown}, and no form is known in which an authority numbers that paper; name the document under documents, or write false for not yet`;
  const isNumber = typeof value === "number" || typeof value === "string";
  if (isNumber && !isBlank(value) && new RegExp(form.pattern, "u").test(String(value))) return undefined;
  return `is ${shown}, which is no number of that paper; name the document under documents, or write the number as in "${form.such}"`;
}

function saysSomething(value: EvidenceValue): boolean {
  if (typeof value === "boolean" || isBlank(value)) return false;
  return typeof value !== "string" || !isFileName(value);
}

/** Whoever names a file has not filed it; an address of the web may well end like one. */
function isFileName(value: string): boolean {
  return !/^https?:\/\//i.test(value) && /\.(pdf|docx?|txt|md|csv|xlsx?|png|jpe?g|html?|eml)$/i.test(value.trim());
}
