/** The format of programs.yaml: what the preview must say of each program of this folder, and why. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const word = z.string().min(1);
const verdict = z.enum(["ok", "reported", "refused", "unproven", "input-wrong", "failed"]);

const expectation = z.strictObject({
  program: word,
  /** The only one by default. */
  stack: word.default("dev"),
  verdict,
  /** Words of findings, each in one of them. */
  says: z.array(word).min(1).optional(),
  why: word,
  /** Run by the command line in a process of its own, whose output is looked at. */
  alone: z.literal(true).optional(),
  /** What the output must not hold. */
  hides: z.array(word).min(1).optional(),
  /** What is wrong today, and why. */
  gap: z.strictObject({ right: verdict, shows: z.array(word).min(1).optional(), why: word }).optional(),
});

export type Expectation = z.infer<typeof expectation>;

/** In the order of the file. Throws a sentence for what is not understood. */
export function readExpectations(): readonly Expectation[] {
  const text = readFileSync(new URL("programs.yaml", import.meta.url), "utf8");
  const result = z.array(expectation).safeParse(parse(text, { strict: true, uniqueKeys: true }));
  if (!result.success) throw new Error(`test/programs/programs.yaml: ${z.prettifyError(result.error)}`);
  return result.data;
}
