/** What a program is answered while it runs: outputs of other stacks, results of provider functions, or that nobody knows. */

import type { ProgramAnswer, ProgramQuestion, RegisteredResource } from "@landlocked/policies/replay";
import { fromProperties } from "@landlocked/policies/replay";
import { withStandIns } from "@landlocked/policies/symbols";
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

  async answer(stack: StackInRun, question: ProgramQuestion): Promise<ProgramAnswer> {
    if ("outputsOf" in question) return this.#outputs(stack, question.outputsOf);
    if ("symbolsFor" in question) return this.#symbols(stack, question.symbolsFor);
    const { call, args, provider } = question;
    const { answerCall } = await import("@landlocked/policies/replay");
    const settings = await this.#read.settings(stack).catch(() => undefined);
    const { regions } = await this.#read.facts();
    const { accounts = withStandIns([], stack.name), defaultRegion = {} } = settings ?? {};
    const answer = answerCall(call, args, provider, { regions, accounts, defaultRegion });
    if (answer === undefined) stack.notes.add(`${call} can't be answered offline: its result counts as unknown.`);
    return answer;
  }

  /** Where settings can't be read, what is wrong with them is told once the program has run. */
  async #symbols(stack: StackInRun, resource: RegisteredResource): Promise<ProgramAnswer> {
    const settings = await this.#read.settings(stack).catch(() => undefined);
    if (!settings) return undefined;
    const { symbolicAnswer } = await import("@landlocked/policies/replay");
    return symbolicAnswer(resource, this.#read.outputs(), await this.#read.facts(), settings);
  }

  async #outputs(stack: StackInRun, reference: string): Promise<ProgramAnswer> {
    const seen = await this.#referenced.seenFrom(stack.name, reference);
    if ("unknown" in seen) {
      stack.notes.add(seen.unknown);
      return {};
    }
    const { outputs } = seen;
    // What is secret there is secret here.
    fromProperties(outputs, stack.secrets);
    const secretOutputNames = Object.keys(outputs).filter((key) =>
      JSON.stringify(outputs[key]).includes(signatures.secret),
    );
    return { outputs, secretOutputNames };
  }
}
