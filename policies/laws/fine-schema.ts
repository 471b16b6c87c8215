/** What a law file may say of what breaking it costs. */
import { z } from "zod";
import { text, verified } from "./law-fields.ts";

const money = z.number().min(0).max(1e15);

const term = z.strictObject({
  amount: money.optional(),
  share: z.number().min(0).max(1).optional(),
  times: z.number().min(1).max(100).optional(),
  of: text.optional(),
  above: money.optional(),
  per: text.optional(),
});

/** One fine; where no figure is published it has no terms. */
export const fineSchema = z.strictObject({
  breach: text,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ allowed: "an ISO 4217 currency code" }),
  take: z.enum(["greater", "lesser", "sum", "either"]),
  terms: z.array(term),
  text,
  article: text,
  verified,
});
