/** The language that the command line tells what was judged in: chosen here, and nowhere else in it. */
import { cite, type Law, nameOf } from "@landlocked/policies/laws";
import { english, type Language } from "@landlocked/policies/messages";

export const language: Language = english;

/** How a law calls a mechanism, a duty or a filing of it. */
export function nameIn(law: Law, id: string): string {
  return language.lawName(nameOf(law, id));
}

/** How an article of it is cited. */
export function cited(law: Law, article: string): string {
  return language.citation(cite(law, article));
}
