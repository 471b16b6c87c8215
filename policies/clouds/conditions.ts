/** Conditions on the inputs of a resource. A value that is absent fails each whose name does not say otherwise. */
import type { InputCondition } from "./entry.ts";

type Value = string | number | boolean;

/** It has one of these values: `is("status", "Enabled")`. */
export const is = (path: string, ...values: readonly Value[]): InputCondition => ({ path, is: values });
/** It is set, and to none of these values. */
export const isNot = (path: string, ...values: readonly Value[]): InputCondition => ({ path, isNot: values });
/** It is set to true. */
export const isTrue = (path: string): InputCondition => is(path, true);
/** It is set, to whatever. */
export const isPresent = (path: string): InputCondition => ({ path, present: true });
/** It is not set. */
export const isAbsent = (path: string): InputCondition => ({ path, absent: true });

/** One of these is what the service takes where nothing is said. */
export const isOrAbsent = (path: string, ...values: readonly Value[]): InputCondition => ({
  ...is(path, ...values),
  absent: true,
});

/** It holds, also where nothing is said, until one of these values is set. */
export const unless = (path: string, ...values: readonly Value[]): InputCondition => ({
  ...isNot(path, ...values),
  absent: true,
});
