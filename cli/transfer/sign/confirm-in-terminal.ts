/** Asks before something is signed: a signature can't be taken back. */
import { InputError } from "@landlocked/policies/errors";
import { Refusal } from "../refusal.ts";

/** @throws InputError where nobody can be asked and --yes is not given */
export function requireTerminal(isYes: boolean): void {
  if (!isYes && !isTerminal())
    throw new InputError("There is no terminal to ask in before signing; add --yes to sign without being asked.");
}

/** @throws Refusal for a no */
export async function confirmInTerminal(question: string, isYes: boolean): Promise<void> {
  if (isYes) return;
  const { confirm } = await import("@clack/prompts");
  const answer = await confirm({ message: question, initialValue: false });
  if (answer !== true) throw new Refusal("Nothing is signed, and nothing is written.");
}

export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}
