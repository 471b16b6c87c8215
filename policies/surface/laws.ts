/** The laws on file, and what they say of an export. */
export { applies } from "../border/law/applies.ts";
export { binding, type Concerned, concerned } from "../border/law/concerned.ts";
export { addDays, addMonths } from "../border/law/deadline.ts";
export { type ExportFacts, strictSensitive } from "../border/law/export-facts.ts";
export { genericCategory } from "../border/law/generic-category.ts";
export { type ExportJudgement, type ExportQuestion, judgeExport } from "../border/law/judge-export.ts";
export { cite, type Law, nameOf, territoryOf } from "../border/law/law.ts";
export type { LawFacts } from "../border/law/law-facts.ts";
export { judgeByLaw } from "../border/law/law-opinion.ts";
export { isAvailable } from "../border/law/mechanism.ts";
export type { Mechanism } from "../border/law/mechanism-on-file.ts";
export { decidedBy, dutiesAlongside, type Opinion, type Outcome, outcomes } from "../border/law/opinion.ts";
export type { Count, Threshold } from "../border/law/threshold.ts";
export type { Vocabulary } from "../border/law/vocabulary.ts";
export type { NotKnown } from "../border/terms/not-known.ts";
export { loadLawFacts } from "../facts/load-law-facts.ts";
export { loadLaws } from "../laws/load-laws.ts";
export { evidenceOnFile } from "../vocabulary/load-vocabulary.ts";
