/** The category that stands for a data class, where nothing more exact is known: a word of policies/vocabulary. */
import type { DataClass } from "../terms/residency-tags.ts";

export const genericCategory: Readonly<Record<DataClass, string>> = {
  none: "non_personal",
  personal: "ordinary",
  sensitive: "sensitive",
  important: "important_data",
};
