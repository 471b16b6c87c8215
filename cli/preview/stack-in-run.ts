/** One stack while its program runs: what was stated for it, and what comes up that its preview tells or masks. */
import type { Secrets, StackFile } from "@landlocked/policies/replay";

export interface StackInRun {
  readonly name: string;
  readonly file: StackFile;
  /** What counts as unknown, and why: each said once, in the order it came up. */
  readonly notes: Set<string>;
  readonly secrets: Secrets;
}

/** Begins with the notes on what its file keeps from a preview. */
export function stackInRun(name: string, file: StackFile): StackInRun {
  const { lockedKeys, environments } = file;
  const notes = new Set(lockedKeys.map((key) => `${key} is encrypted: its value counts as unknown.`));
  if (environments.length > 0)
    notes.add(`The environments ${environments.join(", ")} are in Pulumi Cloud: their values are missing.`);
  return { name, file, notes, secrets: new Set() };
}
