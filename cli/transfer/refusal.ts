/** What the register does not allow, though the command was sound: shown as it is, exit code 1, nothing written. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
