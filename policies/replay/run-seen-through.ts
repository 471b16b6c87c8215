/** Runs a program with symbols for what does not exist yet, and once more with unknowns where it does not survive those. */
import type { Project } from "./read-project.ts";
import type { StackFile } from "./read-stack-file.ts";
import { type Outside, type Run, runStack } from "./run-stack.ts";

interface Stack {
  readonly name: string;
  readonly file: StackFile;
  /** What its preview tells besides its findings. */
  readonly notes: Set<string>;
}

/** The second run says what is wrong with a program that fails in both. */
export async function runSeenThrough(project: Project, { name, file, notes }: Stack, outside: Outside): Promise<Run> {
  const seen = await runStack(project, name, file, true, outside);
  if ("recording" in seen || outside.signal?.aborted) return seen;
  const unseen = await runStack(project, name, file, false, outside);
  if ("recording" in unseen)
    notes.add(
      "The program does not run with made-up names: what it makes of what it does not know yet counts as unknown.",
    );
  return unseen;
}
