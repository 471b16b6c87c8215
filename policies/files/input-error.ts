/** What a person can put right: shown as its sentences are, without a stack trace, exit code 2. */
import { toldLines } from "./told-lines.ts";

export class InputError extends Error {
  override readonly name = "InputError";

  constructor(said: string | readonly string[]) {
    super(toldLines(said));
  }
}
