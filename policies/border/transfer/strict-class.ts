/** The class a transfer's words say: a word nobody knows may stand for the highest. */
import type { LawFacts } from "../law/law-facts.ts";
import type { DataClass } from "../terms/residency-tags.ts";
import type { Transfer } from "./transfer.ts";

export type ClassOf = LawFacts["classOf"];

/** The class of one category. */
export function strictClass(category: string, classOf: ClassOf): DataClass {
  return classOf(category) ?? "important";
}

/** All a transfer names: its own, and those of its categories. */
export function classesOf({ dataClass, categories }: Transfer, classOf: ClassOf): readonly DataClass[] {
  return [dataClass, ...categories.map((one) => strictClass(one, classOf))];
}
