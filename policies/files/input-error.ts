/** What a person can put right: shown as its sentences are, without a stack trace, exit code 2. */
import { toldLines } from "./told-lines.ts";

/** Thrown with a sentence, or a list of them: each becomes one line. */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(said: string | readonly string[]) {
    super(toldLines(said));
    // Who prints errors by their stack, as the engine's host of policies does, prints just that too.
    this.stack = this.message;
  }
}
