/** Conditions on the inputs of a resource. A value that is absent fails each whose name does not say otherwise. */
import type { InputCondition } from "./entry.ts";

type Value = string | number | boolean;

export const is = (path: string, ...values: readonly Value[]): InputCondition => ({ path, is: values });
export const isNot = (path: string, ...values: readonly Value[]): InputCondition => ({ path, isNot: values });
export const isTrue = (path: string): InputCondition => is(path, true);
export const isPresent = (path: string): InputCondition => ({ path, present: true });
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
