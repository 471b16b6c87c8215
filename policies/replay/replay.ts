/**
 * Runs the program an engine is running once more, beside it and with made-up names, so that a pack sees what the engine's
 * unknowns stand for, and the whole graph before anything is created.
 */
import type { Facts } from "../border/estate/facts.ts";
import type { Resource } from "../border/estate/resource.ts";
import type { Settings } from "../border/estate/settings.ts";
import { loadOutputs } from "../clouds/load-outputs.ts";
import { answerCall } from "./answers/answer-call.ts";
import { symbolicAnswer } from "./answers/symbolic-answer.ts";
import { fromRecording, type Secrets } from "./from-wire.ts";
import type { ProgramAnswer, ProgramQuestion } from "./host/wire.ts";
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
  const outputs = loadOutputs();
  const { regions } = facts;
  const { accounts, defaultRegion } = settings;
  const answer = async (question: ProgramQuestion): Promise<ProgramAnswer> => {
    if ("outputsOf" in question) return {};
    if ("symbolsFor" in question) return symbolicAnswer(question.symbolsFor, outputs, facts, settings);
    return answerCall(question.call, question.args, question.provider, { regions, accounts, defaultRegion });
  };
  try {
    const file = { values: config, secretKeys, lockedKeys: [], environments: [] };
    const signal = AbortSignal.timeout(limit);
    const run = await runStack(readProject(folder), stack, file, true, { answer, seen: () => undefined, signal });
    if ("failure" in run) return undefined;
    const secrets: Secrets = new Set();
    return { resources: fromRecording(run.recording.resources, secrets), secrets };
  } catch {
    // Whatever is wrong with the project, the engine has said it.
    return undefined;
  }
}
