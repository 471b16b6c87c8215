/** Loads a package of a cloud's official SDK where one is installed: who checks nothing needs none. */
import { InputError } from "@landlocked/policies/errors";

/** @throws InputError with the command that installs it */
export async function load<Sdk>(name: string, found: () => Promise<Sdk>): Promise<Sdk> {
  try {
    return await found();
  } catch (error) {
    if (!/MODULE_NOT_FOUND$/.test((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new InputError(
      `${name} is not installed, and the account can't be checked without: npm install ${name}, or leave it with --offline.`,
    );
  }
}
