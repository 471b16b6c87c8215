/** What is wrong with a file or setting of a person: shown as its sentences are, without a stack trace. */
import { toldLines } from "./told-lines.ts";

/** Thrown with a sentence, or a list of them: each becomes one line. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";

  constructor(said: string | readonly string[]) {
    super(toldLines(said));
    // Who prints errors by their stack, as the engine's host of policies does, prints just that too.
    this.stack = this.message;
  }
}
