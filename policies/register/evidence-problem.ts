/** Whether what stands under a word of evidence is of its kind: a day, an answer, countries, or a paper's official number. */
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
  switch (evidenceKinds.get(word)) {
    case "date":
      return isDay(value) ? undefined : `is ${shown}; allowed is the day, such as "2026-01-31"`;
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
    case undefined:
      return isNumberOfPaper(value)
        ? undefined
        : `is ${shown}, which is no paper; name the document under documents, or write the number the authority gave it, such as "ZJ-2026-0113"`;
  }
}

function isDay(value: EvidenceValue): boolean {
  return typeof value === "string" && /^20\d{2}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** A number of a register or a decision has digits, not all noughts; a count is one too. The name of a file is none. */
function isNumberOfPaper(value: EvidenceValue): boolean {
  if (typeof value === "number") return !isBlank(value);
  if (typeof value !== "string" || isBlank(value) || /\.(pdf|docx?|txt|md|csv|xlsx?|png|jpe?g|html?|eml)$/i.test(value))
    return false;
  return /[1-9]/.test(value) && value.replaceAll(/[^\p{L}\p{N}]/gu, "").length >= 3;
}
