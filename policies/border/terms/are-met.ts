/** Whether the conditions of a movement or exposure hold, by three-valued logic: an unknown value decides nothing. */
import type { InputCondition } from "./entry.ts";
import { type Inputs, read, unknown } from "./value.ts";

/** Not known: by the value of which property. */
export type InputTruth = boolean | { readonly kind: "not-known"; readonly property: string };

/** All conditions together: one that fails decides, else one that can't be known, else true. */
export function areMet(
  conditions: readonly InputCondition[],
  inputs: Inputs,
  place: (path: string) => string,
): InputTruth {
  const truths = conditions.map((condition) => isMet(condition, inputs, place(condition.path)));
  if (truths.includes(false)) return false;
  return truths.find((truth) => truth !== true) ?? true;
}

function isMet(condition: InputCondition, inputs: Inputs, path: string): InputTruth {
  const found = read(inputs, path);
  if (found.length === 0) return condition.absent === true;
  // What is not known yet is taken to be there: its value decides where to, not whether.
  if (!condition.is && !condition.isNot) return condition.present === true;
  const fitting = found.filter((one) => one.value !== unknown);
  if (fitting.some((one) => fits(condition, one.value))) return true;
  const hidden = found.find((one) => one.value === unknown);
  return hidden ? { kind: "not-known", property: hidden.at } : false;
}

function fits(condition: InputCondition, value: unknown): boolean {
  if (condition.is)
    return condition.is.some((expected) =>
      itemsOf(value).some((item) => same(expected, item) || switches(expected, item)),
    );
  if (condition.isNot) return !condition.isNot.some((expected) => same(expected, value));
  return false;
}

/** Some whitelists are one text with commas: any item of it counts. */
function itemsOf(value: unknown): readonly unknown[] {
  return typeof value === "string" ? value.split(",").map((item) => item.trim()) : [value];
}

/** What asks for a truth also takes how providers write one as a number; what is excluded is not excluded by one. */
function switches(expected: string | number | boolean, value: unknown): boolean {
  return typeof expected === "boolean" && same(expected ? 1 : 0, value);
}

/** "true" and true are the same in provider inputs, as are 1 and "1"; words compare without case. */
function same(expected: string | number | boolean, value: unknown): boolean {
  if (typeof value === "object" || typeof value === "symbol") return false;
  return String(expected).toLowerCase() === String(value).toLowerCase();
}
