/** Asks a person at a terminal for the facts that still decide, one after the other, and for nothing else. */

import { InputError } from "@landlocked/policies/errors";
import type { LawFacts } from "@landlocked/policies/laws";
import type { Question } from "./question.ts";

/** The option that states a fact, by the name the judge calls it. */
export const optionOf: Readonly<Record<string, string>> = {
  origin: "--from",
  destination: "--to",
  category: "--class or --category",
  persons: "--people",
  sensitive: "--sensitive-people",
  us_persons_12m: "--us-people",
  us_devices_12m: "--us-devices",
  cii: "--cii or --no-cii",
  purpose: "--purpose",
  transaction: "--transaction",
  exporter_role: "--exporter-role",
  exporter_city: "--city",
  duties: "--duties-done or --missing",
};

const counted: Readonly<Record<string, string>> = {
  persons: "How many distinct people since 1 January, this export included?",
  sensitive: "Of how many of them sensitive data?",
  us_persons_12m: "How many people in the USA in the past twelve months?",
  us_devices_12m: "How many devices in the USA in the past twelve months?",
};

/** The question with one more fact, or undefined where nobody can be asked for it. Throws InputError when the person stops. */
export async function ask(
  fact: string,
  question: Partial<Question>,
  facts: LawFacts,
): Promise<Partial<Question> | undefined> {
  const { words } = facts.vocabulary;
  const { confirm, isCancel, select, text } = await import("@clack/prompts");
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new InputError("Stopped: nothing was judged.");
    return answer as Exclude<T, symbol>;
  };
  const choose = async (message: string, allowed: readonly string[]): Promise<string> =>
    answered(await select({ message, options: allowed.map((value) => ({ value })), maxItems: 12 }));
  const yes = async (message: string, initialValue: boolean): Promise<boolean> =>
    answered(await confirm({ message, initialValue }));
  if (counted[fact]) {
    const validate = (value: string | undefined): string | undefined =>
      value !== undefined && /^\d+$/.test(value) ? undefined : "A whole number, please.";
    return { ...question, [fact]: Number(answered(await text({ message: counted[fact], validate }))) };
  }
  switch (fact) {
    case "category": {
      const options = words.categories.map(({ id, about }) => ({ value: id, label: id, hint: about }));
      return { ...question, category: answered(await select({ message: "What is the data?", options, maxItems: 12 })) };
    }
    case "cii":
      return { ...question, cii: await yes("Does the exporter run critical information infrastructure?", true) };
    case "purpose":
      return { ...question, purpose: await choose("What is it for?", words.purposes) };
    case "transaction":
      return { ...question, transaction: await choose("What dealing is it part of?", words.transactions) };
    case "exporter_role":
      return { ...question, exporter_role: await choose("What is the exporter?", words.exporterRoles) };
    case "exporter_city":
      return {
        ...question,
        exporter_city: answered(await text({ message: "In which city is the exporter registered?" })),
      };
    case "duties":
      return {
        ...question,
        base_ok: await yes(
          "Are the duties before an export done (impact assessment, notice, consent, records)?",
          false,
        ),
      };
    default:
      return undefined;
  }
}
