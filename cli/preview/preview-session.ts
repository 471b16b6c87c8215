/** One run of a program's stacks: as many at a time as there are processors, and each waits for those it references. */

import { availableParallelism } from "node:os";
import { InputError } from "@landlocked/policies/errors";
import type { Project, Recording, Run, StackFile } from "@landlocked/policies/replay";
import { noteSecrets, runSeenThrough, stretchesMasking } from "@landlocked/policies/replay";
import { version } from "../render/version.ts";
import type { JudgedStack } from "./judge-stack.ts";
import type { PreviewOptions } from "./preview-options.ts";
import type { PreviewResult, StackPreview } from "./preview-result.ts";
import { ProgramAnswers } from "./program-answers.ts";
import { ReadOnce } from "./read-once.ts";
import { ReferencedOutputs } from "./referenced-outputs.ts";
import { regionNotes } from "./region-notes.ts";
import { Slots } from "./slots.ts";
import { type StackInRun, stackInRun } from "./stack-in-run.ts";

const nothing: Recording = { resources: [], outputs: {} };

export class PreviewSession {
  readonly #project: Project;
  readonly #stacks: ReadonlyMap<string, StackInRun>;
  readonly #options: PreviewOptions;
  readonly #read: ReadOnce;
  readonly #answers: ProgramAnswers;
  readonly #slots = new Slots(availableParallelism());
  readonly #runs = new Map<string, Promise<Run>>();

  constructor(project: Project, files: ReadonlyMap<string, StackFile>, options: PreviewOptions) {
    this.#project = project;
    this.#stacks = new Map([...files].map(([name, file]) => [name, stackInRun(name, file)]));
    this.#options = options;
    this.#read = new ReadOnce(project, options.day);
    const wait = (name: string) => this.#slots.lend(() => this.#run(this.#stack(name)));
    this.#answers = new ProgramAnswers(this.#read, new ReferencedOutputs(project.name, [...files.keys()], wait));
  }

  async judgedBy(): Promise<NonNullable<PreviewResult["judgedBy"]>> {
    const { digestsOf } = await import("@landlocked/policies/judge");
    return { landlocked: version(), ...digestsOf(await this.#read.facts()) };
  }

  async preview(name: string): Promise<StackPreview> {
    const stack = this.#stack(name);
    const run = await this.#run(stack);
    // Before anything is told of it, also where it is never judged.
    const recording = "failure" in run ? (run.until ?? nothing) : run.recording;
    noteSecrets(recording, stack.secrets);
    const hidden = stretchesMasking(stack.secrets, recording.resources);
    const judged = "failure" in run ? { error: run.failure } : await this.#judge(stack, run.recording);
    const base = {
      stack: name,
      project: this.#project.name,
      output: hidden(run.written),
      notes: [...stack.notes].map(hidden),
    };
    if (!("error" in judged)) return { ...base, ...judged };
    return { ...base, verdict: "failed", resources: [], findings: [], error: hidden(judged.error) };
  }

  /** What the program of one stack registered. @throws InputError with what it failed by */
  async recording(name: string): Promise<Recording> {
    const stack = this.#stack(name);
    const run = await this.#run(stack);
    if ("recording" in run) return run.recording;
    const until = run.until ?? nothing;
    noteSecrets(until, stack.secrets);
    const [first = "", ...rest] = stretchesMasking(stack.secrets, until.resources)(run.failure).split("\n");
    // What a program says stands below a line of ours, never as one.
    throw new InputError([`Stack ${name}: ${first}`, ...rest.map((line) => `  ${line}`)]);
  }

  async #judge(stack: StackInRun, recording: Recording): Promise<JudgedStack | { readonly error: string }> {
    const settings = await this.#read.settings(stack).catch((error: unknown) => error as Error);
    if (settings instanceof Error) return { error: settings.message };
    for (const note of regionNotes(recording, settings)) stack.notes.add(note);
    const { judgeStack } = await import("./judge-stack.ts");
    return judgeStack(recording, await this.#read.facts(), settings, stack.secrets);
  }

  #run(stack: StackInRun): Promise<Run> {
    const known = this.#runs.get(stack.name);
    if (known) return known;
    const run = this.#slots.use(() => this.#start(stack));
    this.#runs.set(stack.name, run);
    return run;
  }

  async #start(stack: StackInRun): Promise<Run> {
    let resources = 0;
    const { timeout, interrupted } = this.#options;
    const limits = [interrupted, timeout === undefined ? undefined : AbortSignal.timeout(timeout * 1000)];
    const signal = AbortSignal.any(limits.filter((one) => one !== undefined));
    const run = runSeenThrough(this.#project, stack, {
      answer: (question) => this.#answers.answer(stack, question),
      seen: (count) => {
        resources = count;
        this.#options.progress?.(stack.name, "running", count);
      },
      signal,
    });
    // Read while the programs start.
    this.#read.facts().catch(() => undefined);
    const result = await run;
    this.#options.progress?.(stack.name, "done", resources);
    if (!("failure" in result) || !signal.aborted) return result;
    return { ...result, failure: interrupted?.aborted ? interruption : tooLong(timeout ?? 0) };
  }

  #stack(name: string): StackInRun {
    const stack = this.#stacks.get(name);
    if (!stack) throw new Error(`${name} was not chosen`);
    return stack;
  }
}

const interruption = "The preview was interrupted before the program was done.";

function tooLong(seconds: number): string {
  return `The program was not done after ${seconds} ${seconds === 1 ? "second" : "seconds"} and was ended: see what it waits for, or give it more time with --timeout.`;
}
