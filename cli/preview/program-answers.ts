/** What a program is answered while it runs: outputs of other stacks, results of provider functions, or that nobody knows. */

import type { Answered, ProgramQuestion } from "@landlocked/policies/replay";
import { fromProperties } from "@landlocked/policies/replay";
import { signatures } from "@landlocked/policies/wire";
import type { ReadOnce } from "./read-once.ts";
import type { ReferencedOutputs } from "./referenced-outputs.ts";
import type { StackInRun } from "./stack-in-run.ts";

export class ProgramAnswers {
  readonly #read: ReadOnce;
  readonly #referenced: ReferencedOutputs;

  constructor(read: ReadOnce, referenced: ReferencedOutputs) {
    this.#read = read;
    this.#referenced = referenced;
  }

  async answer(stack: StackInRun, question: ProgramQuestion): Promise<Answered> {
    if ("outputsOf" in question) return this.#outputs(stack, question.outputsOf);
    // Where settings can't be read, what is wrong with them is told once the program has run.
    const settings = await this.#read.settings(stack).catch(() => undefined);
    if (!settings) return { answer: undefined };
    const { answerQuestion } = await import("@landlocked/policies/replay");
    const answered = answerQuestion(question, this.#read.declared(), await this.#read.facts(), settings);
    if ("call" in question) noteGaps(stack, question.call, answered);
    return answered;
  }

  async #outputs(stack: StackInRun, reference: string): Promise<Answered> {
    const seen = await this.#referenced.seenFrom(stack.name, reference);
    if ("unknown" in seen) {
      stack.notes.add(seen.unknown);
      return { answer: {} };
    }
    const { outputs } = seen;
    // What is secret there is secret here.
    fromProperties(outputs, stack.secrets);
    const secretOutputNames = Object.keys(outputs).filter((key) =>
      JSON.stringify(outputs[key]).includes(signatures.secret),
    );
    return { answer: { outputs, secretOutputNames } };
  }
}

function noteGaps({ notes }: StackInRun, call: string, { answer, found }: Answered): void {
  if (answer === undefined) notes.add(`${call} can't be answered offline: its result counts as unknown.`);
  else if (found)
    notes.add("What the program looks up is answered with made-up names: what else is told of it counts as unknown.");
}
