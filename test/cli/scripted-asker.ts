/** Answers in a person's place: each question must be the next of the script, and its answer one that a person could give. */
import type { Asker } from "../../cli/transfer/new/asker.ts";

/** What the question says (alternatives joined by |), the answer, and what must hold of the choices offered. */
export type Answer = readonly [string, string | boolean | readonly string[], ((choices: readonly string[]) => void)?];

export interface ScriptedAsker extends Asker {
  readonly told: readonly string[];
  /** Questions that were not asked. */
  readonly left: () => readonly string[];
}

export function scriptedAsker(script: readonly Answer[]): ScriptedAsker {
  const left = [...script];
  const told: string[] = [];
  const next = (question: string, choices: readonly string[] = []): Answer[1] => {
    const [asked, answer, check] = left.shift() ?? ["the end", ""];
    if (!asked.split("|").some((part) => question.includes(part)))
      throw new Error(`Asked was "${question}", the script has "${asked}".`);
    check?.(choices);
    return answer;
  };
  return {
    told,
    left: () => left.map(([asked]) => asked),
    tell: (text) => told.push(text),
    text: async (question, { suggestion, optional, check } = {}) => {
      const answer = String(next(question));
      if (answer === "" && suggestion !== undefined) return suggestion;
      if (answer === "" && !optional) throw new Error(`"${question}" must be answered.`);
      const problem = answer === "" ? undefined : check?.(answer);
      if (problem !== undefined) throw new Error(problem);
      return answer;
    },
    choose: async (question, choices) => {
      const values = choices.map(({ value }) => value);
      const answer = next(question, values);
      const found = values.find((value) => value === answer);
      if (found === undefined) throw new Error(`"${question}" offers ${values.join(", ")}, not ${answer}.`);
      return found;
    },
    chooseSeveral: async (question, choices) => {
      const values = choices.map(({ value }) => value);
      const answer = next(question, values);
      const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
      const strange = chosen.find((one) => !values.includes(one));
      if (strange !== undefined) throw new Error(`"${question}" offers ${values.join(", ")}, not ${strange}.`);
      return chosen;
    },
    confirm: async (question) => next(question) === true,
  };
}
