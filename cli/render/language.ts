/** The language that the command line tells what was judged in: chosen here, and nowhere else in it. */
import { english, type Language } from "@landlocked/policies/messages";

export const language: Language = english;
