/** What a person can put right: shown as one sentence, without a stack trace, exit code 2. */
export class InputError extends Error {
  override readonly name = "InputError";
}
