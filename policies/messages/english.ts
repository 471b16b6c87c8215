/** English, the language every finding is told in unless another is asked for. */
import { exportFacts } from "./english/export-facts.ts";
import { legalTexts } from "./english/flow.ts";
import { lacks } from "./english/lacks.ts";
import { notes } from "./english/notes.ts";
import { objections } from "./english/objections.ts";
import { openings } from "./english/openings.ts";
import { problems } from "./english/problems.ts";
import { reasons } from "./english/reasons.ts";
import { remedies } from "./english/remedies.ts";
import { sayings } from "./english/sayings.ts";
import { strangers } from "./english/strangers.ts";
import { citation, lawName } from "./english/words.ts";
import type { Language } from "./language.ts";

export const english: Language = {
  tag: "en",
  reasons,
  remedies,
  sayings,
  lacks,
  objections,
  strangers,
  openings,
  exportFacts,
  notes,
  lawName,
  citation,
  legalTexts,
  problems,
};
