/** Programs that have run once and are judged many times: on other days, by other registers. */

import type { Recording } from "../../cli/host/wire.ts";
import { type JudgedStack, judgeStack } from "../../cli/preview/judge-stack.ts";
import { previewSettings } from "../../cli/preview/preview-settings.ts";
import { type Project, readProject } from "../../cli/preview/read-project.ts";
import { readStackFile, type StackFile } from "../../cli/preview/read-stack-file.ts";
import { runStack } from "../../cli/preview/run-stack.ts";
import type { Facts } from "../../policies/border/estate/facts.ts";

export interface RanProgram {
  readonly project: Project;
  readonly stack: string;
  readonly file: StackFile;
  readonly recording: Recording;
}

/** Throws what the program failed with. What it asks stays unknown. */
export async function ranProgram(cwd: string, stack = "dev"): Promise<RanProgram> {
  const project = readProject(cwd);
  const file = readStackFile(project, stack);
  const run = await runStack(project, stack, file, false, { answer: async () => undefined, seen: () => undefined });
  if ("failure" in run) throw new Error(run.failure);
  return { project, stack, file, recording: run.recording };
}

/** As the offline preview judges it; what is stated anew of it counts, such as another folder or another stack file. */
export function judgedOn(day: string, facts: Facts, { project, stack, file, recording }: RanProgram): JudgedStack {
  return judgeStack(recording, facts, previewSettings(project, stack, file, day, facts), new Set());
}
