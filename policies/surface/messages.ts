/** The sentences made of findings, one catalogue a language. */

export { brief } from "../messages/brief.ts";
export { countryName } from "../messages/english/words.ts";
export { english } from "../messages/english.ts";
export { type Language, say } from "../messages/language.ts";
export { peopleBy, sentence } from "../messages/sentence.ts";
export { visible } from "../messages/visible.ts";
