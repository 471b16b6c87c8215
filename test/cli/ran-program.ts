/** Programs that have run once and are judged many times: on other days, by other registers. */

import { type JudgedStack, judgeStack } from "../../cli/preview/judge-stack.ts";
import { previewSettings } from "../../cli/preview/preview-settings.ts";
import type { Facts } from "../../policies/border/estate/facts.ts";
import { loadFunctions } from "../../policies/clouds/load-functions.ts";
import { loadOutputs } from "../../policies/clouds/load-outputs.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import { answerQuestion } from "../../policies/replay/answers/answer-question.ts";
import type { ProgramQuestion, Recording } from "../../policies/replay/host/wire.ts";
import { type Project, readProject } from "../../policies/replay/read-project.ts";
import { readStackFile, type StackFile } from "../../policies/replay/read-stack-file.ts";
import { runStack } from "../../policies/replay/run-stack.ts";

export interface RanProgram {
  readonly project: Project;
  readonly stack: string;
  readonly file: StackFile;
  readonly recording: Recording;
}

/** Throws what the program failed with. It is answered as in an offline preview, but for the outputs of other stacks. */
export async function ranProgram(cwd: string, stack = "dev"): Promise<RanProgram> {
  const project = readProject(cwd);
  const file = readStackFile(project, stack);
  const facts = await loadFacts();
  const settings = previewSettings(project, stack, file, "2026-06-01", facts);
  const declared = { outputs: loadOutputs(), functions: loadFunctions() };
  const answer = async (question: ProgramQuestion) =>
    "outputsOf" in question ? { answer: undefined } : answerQuestion(question, declared, facts, settings);
  const run = await runStack(project, stack, file, true, { answer, seen: () => undefined });
  if ("failure" in run) throw new Error(run.failure);
  return { project, stack, file, recording: run.recording };
}

/** As the offline preview judges it; what is stated anew of it counts, such as another folder or another stack file. */
export function judgedOn(day: string, facts: Facts, { project, stack, file, recording }: RanProgram): JudgedStack {
  return judgeStack(recording, facts, previewSettings(project, stack, file, day, facts), new Set());
}
