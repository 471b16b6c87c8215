/** What a law file may ask of an export, wherever it says `when`, `only`, `facts` or `failsIf`. */
import { z } from "zod";
import type { LawCondition } from "../border/law/law-condition.ts";
import { articles, place } from "./law-fields.ts";
import type { LawWords } from "./law-words.ts";

/** The schema of a condition; one can hold others, under `anyOf` and `not`. */
export function lawConditionSchema(words: LawWords): z.ZodType<LawCondition> {
  const condition: z.ZodType<LawCondition> = z.lazy(() =>
    z.strictObject({
      category: words.categories.optional(),
      purpose: words.purposes.optional(),
      transaction: words.transactions.optional(),
      exporterRole: words.exporterRoles.optional(),
      city: articles.optional(),
      cii: z.boolean().optional(),
      important: z.boolean().optional(),
      encrypted: z.boolean().optional(),
      remote: z.boolean().optional(),
      to: z
        .array(z.union([place, words.group]))
        .min(1)
        .optional(),
      flag: words.flags.optional(),
      onFile: articles.optional(),
      reaches: articles.optional(),
      anyOf: z.array(condition).min(1).optional(),
      not: condition.optional(),
    }),
  );
  return condition;
}
