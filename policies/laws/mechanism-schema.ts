/** What a law file may say of a mechanism: what must be on file of it, how long that lasts, what is due after it. */
import { z } from "zod";
import type { LawCondition } from "../border/law/law-condition.ts";
import { articles, dated, days, months, text, texts, verified, warning } from "./law-fields.ts";
import type { LawWords } from "./law-words.ts";
import type { requirementSchema } from "./requirement-schema.ts";

/** The schema of one mechanism. */
export function mechanismSchema(
  { evidence, held }: LawWords,
  condition: z.ZodType<LawCondition>,
  requirement: ReturnType<typeof requirementSchema>,
) {
  return z.strictObject({
    ...dated,
    id: z.string().regex(/^[a-z]{2}\.[a-z0-9_.]+$/),
    name: text,
    articles,
    verified,
    evidence: z.array(held),
    only: condition.optional(),
    exempts: z.literal(true).optional(),
    except: z.strictObject({ when: condition, articles, why: text }).optional(),
    must: z.array(requirement).min(1).optional(),
    valid: validity(evidence).optional(),
    filing: filing(evidence).optional(),
    warnings: z.array(warning).optional(),
  });
}

function validity(evidence: LawWords["evidence"]) {
  return z.strictObject({
    from: evidence,
    months,
    whenStated: z.literal(true).optional(),
    articles,
    renewal: z
      .strictObject({ workingDays: days.optional(), months: months.optional(), warning: text, article: text })
      .optional(),
  });
}

function filing(evidence: LawWords["evidence"]) {
  return z.strictObject({
    event: evidence,
    done: evidence,
    days: days.optional(),
    workingDays: days.optional(),
    eventAhead: z.literal(true).optional(),
    duty: text,
    articles,
    articlesBefore: texts.optional(),
  });
}
