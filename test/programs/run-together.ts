/**
 * Runs programs one after another in this process, by the recorder that an offline preview runs each with in a process of
 * its own: so the SDKs, which are most of what a program costs, are loaded once for all.
 */
import { join } from "node:path";
import { type JudgedStack, judgeStack } from "../../cli/preview/judge-stack.ts";
import { ProgramAnswers } from "../../cli/preview/program-answers.ts";
import { ReadOnce } from "../../cli/preview/read-once.ts";
import { ReferencedOutputs } from "../../cli/preview/referenced-outputs.ts";
import { stackInRun } from "../../cli/preview/stack-in-run.ts";
import type { Facts } from "../../policies/border/estate/facts.ts";
import { loadFunctions } from "../../policies/clouds/load-functions.ts";
import { loadOutputs } from "../../policies/clouds/load-outputs.ts";
import { loadFacts } from "../../policies/facts/load-facts.ts";
import type { Declared } from "../../policies/replay/answers/answer-question.ts";
import { readOutputsOneByOne } from "../../policies/replay/host/known-outputs.ts";
import { recordingMonitor } from "../../policies/replay/host/recording-monitor.ts";
import { loadSdk } from "../../policies/replay/host/sdk.ts";
import { keepAnswersUnknown, keepParsedUnknown } from "../../policies/replay/host/unknown-answers.ts";
import { keepSecretsUnknown } from "../../policies/replay/host/unknown-secrets.ts";
import { tellWhereMade } from "../../policies/replay/host/where-made.ts";
import type { Recording } from "../../policies/replay/host/wire.ts";
import { type Project, readProject } from "../../policies/replay/read-project.ts";
import { readStackFile } from "../../policies/replay/read-stack-file.ts";

const sdk = loadSdk(import.meta.dirname);
const { runtime } = sdk.pulumi;
tellWhereMade(sdk);
keepAnswersUnknown(sdk);
keepParsedUnknown();
readOutputsOneByOne(sdk);

/** The part of the SDK that keeps what one program registers from what another does, as its automation API does. */
const { withLocalStorage } = sdk.require("./runtime/state") as {
  withLocalStorage<T>(run: () => Promise<T>): Promise<T>;
};

const facts = await loadFacts();
const declared = { outputs: loadOutputs(), functions: loadFunctions() };

/** What is read once for all programs. */
class ReadForAll extends ReadOnce {
  override facts(): Promise<Facts> {
    return Promise.resolve(facts);
  }

  override declared(): Declared {
    return declared;
  }
}

/** As an offline preview judges it on that day. @param folder of the program, whose Pulumi.yaml names its entry point */
export async function judgedTogether(folder: string, stackName: string, day: string): Promise<JudgedStack> {
  const project = readProject(folder);
  const stack = stackInRun(stackName, readStackFile(project, stackName));
  const read = new ReadForAll(project, day);
  const nobody = new ReferencedOutputs(project.name, [], () => Promise.reject(new Error("runs alone")));
  const answers = new ProgramAnswers(read, nobody);
  const settings = await read.settings(stack);
  const recording = await withLocalStorage(() => record(project, stack, answers));
  return judgeStack(recording, await read.facts(), settings, stack.secrets);
}

/** Each run loads its program anew. */
let runs = 0;

async function record(
  project: Project,
  stack: ReturnType<typeof stackInRun>,
  answers: ProgramAnswers,
): Promise<Recording> {
  const { values, secretKeys, lockedKeys } = stack.file;
  const job = { project: project.name, stack: stack.name, directory: project.directory, symbols: true };
  const monitor = recordingMonitor(
    sdk,
    job,
    (question) => answers.answer(stack, question),
    () => undefined,
  );
  runtime.setMockOptions(monitor, job.project, job.stack, true, "organization");
  runtime.setAllConfig(values, [...secretKeys]);
  keepSecretsUnknown(sdk, lockedKeys);
  runs += 1;
  const program = `${join(project.directory, project.main)}?run=${runs}`;
  await runtime.runInPulumiStack(() => import(program));
  await runtime.disconnect();
  return monitor.recording;
}
