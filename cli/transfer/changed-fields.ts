/** What a transfer says otherwise than the one it supersedes, field by field: a reviewer signs the difference, and sees it first. */
import { isDeepStrictEqual } from "node:util";
import type { TransferContent } from "@landlocked/policies/transfers";

/** One field, by its name in the file: added without `before`, removed without `after`. */
export interface ChangedField {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** In the order of the file; those the new one lacks come last. Ids differ in any case. */
export function changedFields(former: TransferContent, next: TransferContent): readonly ChangedField[] {
  const { id: _former, supersedes: _earlier, ...before } = former;
  const { id: _next, supersedes: _link, ...after } = next;
  return [...changes("", before, after)];
}

function* changes(field: string, before: unknown, after: unknown): Iterable<ChangedField> {
  if (isDeepStrictEqual(before, after)) return;
  if (isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(after), ...Object.keys(before)]))
      yield* changes(field === "" ? key : `${field}.${key}`, before[key], after[key]);
  } else if (Array.isArray(before) && Array.isArray(after)) {
    const lacking = (list: readonly unknown[]) => (one: unknown) =>
      !list.some((other) => isDeepStrictEqual(one, other));
    const [added, removed] = [after.filter(lacking(before)), before.filter(lacking(after))];
    yield* added.map((one) => ({ field, after: one }));
    yield* removed.map((one) => ({ field, before: one }));
    // The same in another order, or another number of times.
    if (added.length + removed.length === 0) yield { field, before, after };
  } else yield { field, before, after };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
