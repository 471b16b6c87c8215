/** Where the register of a project lies: in the project's folder, unless another place is typed. */
import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { InputError } from "@landlocked/policies/errors";

/**
 * @param project its folder, as typed
 * @param register as typed: from the project's folder
 * @throws InputError where there is no such project: a register would be begun where nobody looks
 */
export function registerFolder(project: string, register: string): string {
  if (!existsSync(project)) throw new InputError(`${project}: there is no such folder.`);
  return isAbsolute(register) ? register : join(project, register);
}
