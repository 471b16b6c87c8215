/** Whether what stands under a word of evidence is of its kind: a day, an answer, countries, words, or a paper's official number. */
import { isDate } from "../border/law/deadline.ts";
import { isBlank } from "../border/transfer/blank-evidence.ts";
import type { RegisterWords } from "./register-words.ts";
import type { TransferFile } from "./transfer-file.ts";

type EvidenceValue = TransferFile["laws"][string]["evidence"][string];

/** Why a value proves nothing; completes "<field> ...". */
export function evidenceProblem(
  word: string,
  value: EvidenceValue,
  { evidenceKinds }: Pick<RegisterWords, "evidenceKinds">,
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
      return isNumberOfPaper(value)
        ? undefined
        : `is ${shown}, which is no paper; name the document under documents, or write the number the authority gave it, such as "ZJ-2026-0113"`;
    case "document":
      return `is ${shown}, and no authority numbers what the parties sign; name the document under documents, or write false for not yet`;
  }
}

function saysSomething(value: EvidenceValue): boolean {
  if (typeof value === "boolean" || isBlank(value)) return false;
  return typeof value !== "string" || !isFileName(value);
}

/** A number of a register or a decision has a digit that is no nought, and is longer than what people number themselves; a count is one too. */
function isNumberOfPaper(value: EvidenceValue): boolean {
  if (typeof value === "number") return !isBlank(value);
  if (typeof value !== "string" || isBlank(value) || isFileName(value)) return false;
  return /[^\P{N}0]/u.test(value) && (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= shortest;
}

/** Signs of the shortest reference, such as "7/2026" or a licence's "4711". */
const shortest = 4;

/** Whoever names a file has not filed it; an address of the web may well end like one. */
function isFileName(value: string): boolean {
  return !/^https?:\/\//i.test(value) && /\.(pdf|docx?|txt|md|csv|xlsx?|png|jpe?g|html?|eml)$/i.test(value.trim());
}
