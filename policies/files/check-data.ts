/** Checks what was read against its schema; what is wrong is said in one sentence each, with where it was read and the field. */
import type { z } from "zod";
import { DataFileError } from "./data-file-error.ts";
import { describeProblems } from "./describe-problems.ts";

/**
 * @param source where it was read, as a reader knows it: "config of stack dev"
 * @param prefix put before each key of the first level: "landlocked:"
 * @throws DataFileError with a line for each problem
 */
export function checkData<T>(schema: z.ZodType<T>, input: unknown, source: string, prefix = ""): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = describeProblems(schema, input, result.error.issues, prefix);
  throw new DataFileError(problems.map(({ sentence }) => `${source}: ${sentence}`));
}
