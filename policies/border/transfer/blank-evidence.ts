/** What fills a field of evidence and is none: a no, a nought, a word for later. */
import type { EvidenceValue } from "../law/export-facts.ts";

/** Whether a value states nothing that anybody could look up. */
export function isBlank(value: EvidenceValue | undefined): boolean {
  if (value === undefined || value === false || value === 0) return true;
  if (typeof value === "number") return !Number.isFinite(value) || value < 0;
  if (typeof value === "string") return blanks.test(value.trim().replace(/[\s.!?]+$/, ""));
  return typeof value === "object" && (value.length === 0 || value.every(isBlank));
}

/** Nothing but signs, noughts, one letter again and again, or one of these words. */
const blanks =
  /^([^\p{L}\p{N}]*|[0\s.,-]+|(\p{L})\2+|no|none|not?[\s._-]*(yet|available|applicable|known|needed|required)|nil|null|n[\s./]*a|false|undefined|unknown|tb[acds]|todo|to be \p{L}+|pending|open|later|missing|draft|dummy|test|example|placeholder|lorem.*)$/iu;
