/** Runs a program with symbols for what does not exist yet, and once more with unknowns where it does not survive those. */
import type { Project } from "./read-project.ts";
import { type Outside, type Run, runStack } from "./run-stack.ts";
import type { StackInRun } from "./stack-in-run.ts";

/** The second run says what is wrong with a program that fails in both. */
export async function runSeenThrough(
  project: Project,
  { name, file, notes }: StackInRun,
  outside: Outside,
): Promise<Run> {
  const seen = await runStack(project, name, file, true, outside);
  if ("recording" in seen) return seen;
  const unseen = await runStack(project, name, file, false, outside);
  if ("recording" in unseen)
    notes.add(
      "The program does not run with made-up names: what it makes of what it does not know yet counts as unknown.",
    );
  return unseen;
}
