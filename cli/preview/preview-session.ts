/** One run of a program's stacks: as many at a time as there are processors, and each waits for those it references. */

import { availableParallelism } from "node:os";
import type { Facts, Settings } from "@landlocked/policies/judge";
import { signatures } from "@landlocked/policies/wire";
import type { ProgramAnswer, ProgramQuestion, Recording } from "../host/wire.ts";
import { fromProperties, masked, type Secrets } from "./from-wire.ts";
import type { JudgedStack } from "./judge-stack.ts";
import type { StackPreview } from "./preview.ts";
import type { PreviewOptions } from "./preview-options.ts";
import type { Project } from "./read-project.ts";
import type { StackFile } from "./read-stack-file.ts";
import { type Run, runStack } from "./run-stack.ts";
import { Slots } from "./slots.ts";

export class PreviewSession {
  readonly #project: Project;
  readonly #files: ReadonlyMap<string, StackFile>;
  readonly #options: PreviewOptions;
  readonly #slots = new Slots(availableParallelism());
  readonly #runs = new Map<string, Promise<Run>>();
  readonly #settingsOf = new Map<string, Promise<Settings>>();
  readonly #waitsFor = new Map<string, string>();
  readonly #secrets = new Map<string, Secrets>();
  readonly #notes = new Map<string, Set<string>>();
  #facts: Promise<Facts> | undefined;

  constructor(project: Project, files: ReadonlyMap<string, StackFile>, options: PreviewOptions) {
    this.#project = project;
    this.#files = files;
    this.#options = options;
  }

  async preview(stack: string): Promise<StackPreview> {
    const run = await this.#run(stack);
    const secrets = this.#secretsOf(stack);
    const judged = "failure" in run ? { error: run.failure } : await this.#judge(stack, run.recording, secrets);
    const notes = [...(this.#notes.get(stack) ?? [])];
    const base = { stack, project: this.#project.name, output: masked(run.written, secrets), notes };
    if (!("error" in judged)) return { ...base, ...judged };
    return { ...base, verdict: "failed", resources: [], findings: [], error: masked(judged.error, secrets) };
  }

  async #judge(
    stack: string,
    recording: Recording,
    secrets: Secrets,
  ): Promise<JudgedStack | { readonly error: string }> {
    const settings = await this.#settings(stack).catch((error: unknown) => error as Error);
    if (settings instanceof Error) return { error: settings.message };
    const { judgeStack } = await import("./judge-stack.ts");
    return judgeStack(recording, await this.#loadFacts(), settings, secrets);
  }

  #run(stack: string): Promise<Run> {
    const known = this.#runs.get(stack);
    if (known) return known;
    const run = this.#slots.use(() => this.#start(stack));
    this.#runs.set(stack, run);
    return run;
  }

  async #start(stack: string): Promise<Run> {
    const file = this.#fileOf(stack);
    for (const key of file.lockedKeys) this.#note(stack, `${key} is encrypted: its value counts as unknown.`);
    if (file.environments.length > 0) {
      this.#note(
        stack,
        `The environments ${file.environments.join(", ")} are in Pulumi Cloud: their values are missing.`,
      );
    }
    let resources = 0;
    const run = runStack(this.#project, stack, file, {
      answer: (question) => this.#answer(stack, question),
      seen: (count) => {
        resources = count;
        this.#options.progress?.(stack, "running", count);
      },
    });
    // Read while the programs start.
    this.#loadFacts().catch(() => undefined);
    const result = await run;
    this.#options.progress?.(stack, "done", resources);
    return result;
  }

  async #answer(stack: string, question: ProgramQuestion): Promise<ProgramAnswer> {
    if ("outputsOf" in question) return this.#outputs(stack, question.outputsOf);
    const { call, args, provider } = question;
    const { answerCall } = await import("./answers/answer-call.ts");
    const settings = await this.#settings(stack).catch(() => undefined);
    const { regions } = await this.#loadFacts();
    const { accounts = [], defaultRegion = {} } = settings ?? {};
    const answer = answerCall(call, args, provider, { regions, accounts, defaultRegion });
    if (answer === undefined) this.#note(stack, `${call} can't be answered offline: its result counts as unknown.`);
    return answer;
  }

  /** "stack", "project/stack" or "organisation/project/stack". */
  async #outputs(stack: string, reference: string): Promise<ProgramAnswer> {
    const [name = "", project = this.#project.name] = reference.split("/").reverse();
    const isHere = project === this.#project.name && this.#files.has(name);
    if (!isHere || this.#reaches(name, stack)) {
      this.#note(stack, `Stack ${reference} was not previewed in this run: its outputs count as unknown.`);
      return {};
    }
    this.#waitsFor.set(stack, name);
    const run = await this.#slots.lend(() => this.#run(name));
    this.#waitsFor.delete(stack);
    if ("failure" in run) {
      this.#note(stack, `Stack ${reference} failed: its outputs count as unknown.`);
      return {};
    }
    const { outputs } = run.recording;
    // What is secret there is secret here.
    fromProperties(outputs, this.#secretsOf(stack));
    const secretOutputNames = Object.keys(outputs).filter((key) =>
      JSON.stringify(outputs[key]).includes(signatures.secret),
    );
    return { outputs, secretOutputNames };
  }

  /** Whether a stack waits, by however many others, for another. */
  #reaches(from: string, to: string): boolean {
    for (let at: string | undefined = from; at !== undefined; at = this.#waitsFor.get(at)) if (at === to) return true;
    return false;
  }

  /** Read once, register and ledgers included, for all that a program asks and for its judgement. */
  #settings(stack: string): Promise<Settings> {
    const known = this.#settingsOf.get(stack);
    if (known) return known;
    const settings = this.#readSettings(stack);
    this.#settingsOf.set(stack, settings);
    return settings;
  }

  async #readSettings(stack: string): Promise<Settings> {
    const { previewSettings } = await import("./preview-settings.ts");
    return previewSettings(this.#project, stack, this.#fileOf(stack), this.#options.day, await this.#loadFacts());
  }

  #fileOf(stack: string): StackFile {
    const file = this.#files.get(stack);
    if (!file) throw new Error(`${stack} was not chosen`);
    return file;
  }

  #loadFacts(): Promise<Facts> {
    this.#facts ??= import("@landlocked/policies/judge").then(({ loadFacts }) => loadFacts());
    return this.#facts;
  }

  #secretsOf(stack: string): Secrets {
    const secrets = this.#secrets.get(stack) ?? new Set();
    this.#secrets.set(stack, secrets);
    return secrets;
  }

  #note(stack: string, note: string): void {
    const notes = this.#notes.get(stack) ?? new Set();
    this.#notes.set(stack, notes.add(note));
  }
}
