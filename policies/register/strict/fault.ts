/** What a schema's shape can't say of a file: faults found once the shape holds, each at its place. */
import type { z } from "zod";

export interface Fault {
  readonly path: readonly (string | number)[];
  /** Completes "<field> ...", without the full stop. */
  readonly message: string;
}

/** The schema, which then finds these faults too. */
export function withFaults<T>(schema: z.ZodType<T>, faultsOf: (value: T) => Iterable<Fault>): z.ZodType<T> {
  return schema.check(({ value, issues }) => {
    if (issues.length > 0) return;
    for (const { path, message } of faultsOf(value))
      issues.push({ code: "custom", input: value, path: [...path], message });
  });
}
