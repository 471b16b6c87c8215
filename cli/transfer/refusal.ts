/** What the register does not allow, though the command was sound: shown as its sentences are, exit code 1, nothing written. */
import { toldLines } from "@landlocked/policies/errors";

/** Thrown with a sentence, or a list of them: each becomes one line. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(said: string | readonly string[]) {
    super(toldLines(said));
  }
}
