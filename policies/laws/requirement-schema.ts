/** What a law file may demand of what is on file of a mechanism, or of the export it is offered for. */
import { z } from "zod";
import type { LawCondition } from "../border/law/law-condition.ts";
import { articles, date, dated, needs, text } from "./law-fields.ts";
import type { LawWords } from "./law-words.ts";

const values = z.array(z.union([z.string(), z.number(), z.boolean()])).min(1);

/** The schema of one entry under `must`; that it asks one thing alone is checked with the references. */
export function requirementSchema({ evidence }: LawWords, condition: z.ZodType<LawCondition>) {
  return z.strictObject({
    ...dated,
    evidence: z.array(evidence).min(1).optional(),
    is: values.optional(),
    isNot: values.optional(),
    present: z.literal(true).optional(),
    notBefore: date.optional(),
    includes: z.literal("destination").optional(),
    whenStated: z.literal(true).optional(),
    when: condition.optional(),
    facts: condition.optional(),
    refuses: z.literal(true).optional(),
    lacks: z.strictObject(needs).optional(),
    why: text,
    articles,
  });
}
