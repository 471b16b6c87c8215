/**
 * Runs the program an engine is running once more, beside it and with made-up names, so that a pack sees what the engine's
 * unknowns stand for, and the whole graph before anything is created.
 */
import type { Facts } from "../border/estate/facts.ts";
import type { Resource } from "../border/estate/resource.ts";
import type { Settings } from "../border/estate/settings.ts";
import { loadFunctions } from "../clouds/load-functions.ts";
import { loadOutputs } from "../clouds/load-outputs.ts";
import { answerQuestion } from "./answers/answer-question.ts";
import { fromRecording, noteSecrets, type Secrets } from "./from-wire.ts";
import type { Answered, ProgramQuestion } from "./host/wire.ts";
import { readProject } from "./read-project.ts";
import { runStack } from "./run-stack.ts";

/** The stack an engine runs. */
export interface RunningStack {
  /** Folder of its project. */
  readonly folder: string;
  readonly stack: string;
  /** Its config as the engine gives it, secrets opened. */
  readonly config: Readonly<Record<string, string>>;
  readonly secretKeys: readonly string[];
}

/** What the run showed. */
export interface Replayed {
  readonly resources: readonly Resource[];
  /** Texts that must never be shown. */
  readonly secrets: Secrets;
}

/** Most a pack waits for it, in milliseconds: what takes longer is judged by what the engine knows alone. */
const limit = 60_000;

/** undefined where the program is no Node program, fails with made-up names, or takes too long. Shows nothing of its output. */
export async function replay(
  { folder, stack, config, secretKeys }: RunningStack,
  facts: Facts,
  settings: Settings,
): Promise<Replayed | undefined> {
  const declared = { outputs: loadOutputs(), functions: loadFunctions() };
  const answer = async (question: ProgramQuestion): Promise<Answered> =>
    "outputsOf" in question ? { answer: {} } : answerQuestion(question, declared, facts, settings);
  try {
    const file = { values: config, secretKeys, lockedKeys: [], environments: [] };
    const signal = AbortSignal.timeout(limit);
    const run = await runStack(readProject(folder), stack, file, true, { answer, seen: () => undefined, signal });
    if ("failure" in run) return undefined;
    const secrets: Secrets = new Set();
    const { resources, ...others } = run.recording;
    noteSecrets({ ...others, resources: [] }, secrets);
    return { resources: fromRecording(resources, secrets), secrets };
  } catch {
    // Whatever is wrong with the project, the engine has said it.
    return undefined;
  }
}
