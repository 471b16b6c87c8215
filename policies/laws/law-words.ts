/** The words of policies/vocabulary that a law is written in, so that a misspelt one is an error and no new word. */
import { z } from "zod";
import type { Vocabulary } from "../border/law/vocabulary.ts";
import { evidenceOnFile, evidenceWords } from "../vocabulary/load-vocabulary.ts";

export type LawWords = ReturnType<typeof lawWords>;

/** Each kind as a law uses it: several of most, one group of places or one word of evidence at a time. */
export function lawWords(vocabulary: Vocabulary) {
  const { words, places } = vocabulary;
  return {
    categories: someOf(idsOf(words.categories)),
    purposes: someOf(words.purposes),
    transactions: someOf(words.transactions),
    exporterRoles: someOf(words.exporterRoles),
    flags: someOf(idsOf(words.flags)),
    group: oneOf(idsOf(places.groups)),
    evidence: oneOf(evidenceWords(words)),
    held: oneOf([...evidenceOnFile(vocabulary)]).meta({
      allowed: "a word of policies/vocabulary/papers.yaml or words.yaml",
    }),
  };
}

function someOf(allowed: readonly string[]) {
  return z.array(oneOf(allowed)).min(1);
}

function oneOf(allowed: readonly string[]) {
  return z.enum(allowed as [string, ...string[]]);
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
