/**
 * The process of one program: runs it unmodified against a monitor that only records, and tells the command line what it
 * did. A process of its own, since the SDK's state is global and programs change the working directory.
 */
import { enableCompileCache } from "node:module";
import { describeFailure } from "./describe-failure.ts";
import { readOutputsOneByOne } from "./known-outputs.ts";
import { noteRegionVariables, regionVariablesRead } from "./note-region-variables.ts";
import { type RecordingMonitor, recordingMonitor } from "./recording-monitor.ts";
import { loadSdk, type Sdk } from "./sdk.ts";
import { noteSecretsInHand } from "./secrets-in-hand.ts";
import { keepAnswersUnknown, keepParsedUnknown } from "./unknown-answers.ts";
import { keepSecretsUnknown } from "./unknown-secrets.ts";
import { tellWhereMade } from "./where-made.ts";
import type { Answered, FromProgram, Job, ProgramQuestion, Recording, ToProgram } from "./wire.ts";

// The SDKs are large: compiled once, they load in half the time from then on.
enableCompileCache();
const job = JSON.parse(process.argv[2] ?? "") as Job;
let sdk: Sdk | undefined;
let monitor: RecordingMonitor | undefined;
let inHand: ReadonlySet<string> = new Set();
let told = -1;
const waiting = new Map<number, (answered: Answered) => void>();
let nextId = 0;

const failures = new Set<unknown>();
process.on("message", receive);
process.on("disconnect", () => process.exit(1));
// Only an answer that is awaited keeps the process alive.
process.channel?.unref();
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);

try {
  sdk = loadSdk(job.directory);
  await run(sdk);
} catch (error) {
  fail(error);
}

async function run(sdk: Sdk): Promise<void> {
  const recorder = recordingMonitor(sdk, job, ask, (count) => send({ kind: "registered", count }));
  sdk.pulumi.runtime.setMockOptions(recorder, job.project, job.stack, true, "organization");
  monitor = recorder;
  noteRegionVariables();
  inHand = noteSecretsInHand(sdk);
  tellWhereMade(sdk);
  keepAnswersUnknown(sdk);
  keepParsedUnknown();
  keepSecretsUnknown(sdk, job.lockedKeys);
  readOutputsOneByOne(sdk);
  process.argv = [process.argv[0] ?? "", process.argv[1] ?? ""];
  let finished = false;
  let registered = -1;
  let isOver = false;
  // As under the engine, a program ends when nothing is left to do, not when its last line has run; and at that moment its
  // own handlers can still register something (bucket.onObjectCreated does), so it has ended once a round brings nothing.
  process.on("beforeExit", () => {
    if (failures.size > 0 || isOver) return;
    const { length } = recorder.recording.resources;
    if (length !== registered) {
      registered = length;
      setImmediate(() => undefined);
      return;
    }
    isOver = true;
    if (!finished)
      fail(new sdk.pulumi.RunError("The program ended while it still waited for a promise that never settles."));
    else if (sdk.pulumi.log.hasErrors()) fail(new sdk.pulumi.RunError("The program logged an error."));
    else send({ kind: "done", recording: { ...whole(recorder), regionVariables: regionVariablesRead() } });
  });
  await sdk.run(
    { _: [job.main], pwd: job.directory },
    () => undefined,
    () => undefined,
    // Reported here, by `fail`.
    () => true,
  );
  finished = true;
}

function fail(error: unknown): void {
  if (failures.has(error)) return;
  failures.add(error);
  process.exitCode = 1;
  // What it leaves open must not keep a failed program alive; what else fails with it has a moment to be told.
  setTimeout(() => process.exit(), 1000).unref();
  send({ kind: "failed", text: describeFailure(error, sdk), until: untilNow() });
}

/** What it has written may hold the secrets it has had. */
function untilNow(): Recording | undefined {
  const recording = monitor && whole(monitor);
  const size = (recording?.resources.length ?? 0) + inHand.size;
  if (!recording || size === told) return undefined;
  told = size;
  return recording;
}

function whole({ recording }: RecordingMonitor): Recording {
  return { ...recording, secretsInHand: [...inHand] };
}

function send(message: FromProgram): void {
  process.send?.(message);
}

/** While an answer is awaited the process must not end. */
function ask(question: ProgramQuestion): Promise<Answered> {
  const id = nextId++;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    process.channel?.ref();
    send({ kind: "question", id, question });
  });
}

function receive({ id, problem, ...answered }: ToProgram): void {
  if (problem !== undefined && sdk) {
    fail(new sdk.pulumi.RunError(problem));
    return;
  }
  waiting.get(id)?.(answered);
  waiting.delete(id);
  if (waiting.size === 0) process.channel?.unref();
}
