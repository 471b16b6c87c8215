/** Runs the program of one stack in a process of its own and takes what it registered. */
import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Answered, FromProgram, Job, ProgramQuestion, Recording, ToProgram } from "./host/wire.ts";
import type { Project } from "./read-project.ts";
import type { StackFile } from "./read-stack-file.ts";

/** What a program did, and all it wrote while it did it. */
export type Run = { readonly written: string } & ({ readonly recording: Recording } | Failed);

interface Failed {
  readonly failure: string;
  /** What it had registered by then, where its process said so. */
  readonly until?: Recording | undefined;
}

export interface Outside {
  /** Answers what the program asks. */
  answer(question: ProgramQuestion): Promise<Answered>;
  /** Told how many resources it has registered so far. */
  seen(count: number): void;
  /** Ends the program before its time. */
  readonly signal?: AbortSignal;
}

/** Never rejects: a program that fails is a result. */
export function runStack(
  project: Project,
  stack: string,
  file: StackFile,
  symbols: boolean,
  outside: Outside,
): Promise<Run> {
  const { name, directory, main, options } = project;
  const job: Job = { project: name, stack, directory, main, lockedKeys: file.lockedKeys, symbols };
  let program: ChildProcess;
  try {
    program = fork(entry(), [JSON.stringify(job)], {
      cwd: directory,
      env: environment(project, stack, file),
      execArgv: options.nodeargs?.split(" ").filter((word) => word !== "") ?? [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // One that is busy hears no other signal.
      ...(outside.signal && { signal: outside.signal, killSignal: "SIGKILL" }),
    });
  } catch (error) {
    return Promise.resolve({ written: "", failure: notStarted(error), until: undefined });
  }
  let written = "";
  const failures: string[] = [];
  let recording: Recording | undefined;
  let until: Recording | undefined;
  for (const stream of [program.stdout, program.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      written += text;
    });
  }
  program.on("message", (message: FromProgram) => {
    if (message.kind === "registered") outside.seen(message.count);
    else if (message.kind === "failed") {
      failures.push(message.text);
      until = message.until ?? until;
    } else if (message.kind === "done") recording = message.recording;
    else void reply(message.id, message.question);
  });
  const reply = async (id: number, question: ProgramQuestion) => {
    const message = await outside.answer(question).then(
      (answered): ToProgram => ({ id, ...answered }),
      (error: Error): ToProgram => ({ id, answer: undefined, problem: error.message }),
    );
    if (program.connected) program.send(message);
  };
  return new Promise((resolve) => {
    program.on("error", (error) => failures.push(error.message));
    program.on("close", (code, signal) => {
      if (failures.length === 0 && code === 0 && recording) resolve({ written, recording });
      else resolve({ written, failure: failures.join("\n\n") || ending(code, signal), until });
    });
  });
}

/** A program is handed its config as variables, as by the engine. */
function notStarted(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "E2BIG")
    return "The program can't be started: the stack's config is longer than this system hands to a program. Shorten it, or let the program read a file.";
  return `The program can't be started: ${error instanceof Error ? error.message : String(error)}.`;
}

function ending(code: number | null, signal: string | null): string {
  return `The program's process ended by ${signal ?? `itself with exit code ${code}`} before the program was done.`;
}

/** As source in a checkout, as JavaScript where it was installed from a registry. */
function entry(): string {
  const source = fileURLToPath(new URL("./host/run-program.ts", import.meta.url));
  return existsSync(source) ? source : source.replace(/\.ts$/, ".js");
}

/** The environment in which the engine's language host starts a program. */
function environment(project: Project, stack: string, file: StackFile): NodeJS.ProcessEnv {
  const { typescript = true, tsconfig } = project.options;
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^PULUMI_NODEJS_(MONITOR|ENGINE|SYNC|TSCONFIG_PATH)$/.test(key),
  );
  return {
    ...Object.fromEntries(inherited),
    PULUMI_CONFIG: JSON.stringify(file.values),
    PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(file.secretKeys),
    PULUMI_NODEJS_PROJECT: project.name,
    PULUMI_NODEJS_STACK: stack,
    PULUMI_NODEJS_ORGANIZATION: "organization",
    PULUMI_NODEJS_ROOT_DIRECTORY: project.root,
    PULUMI_NODEJS_DRY_RUN: "true",
    PULUMI_NODEJS_TYPESCRIPT: String(typescript),
    ...(tsconfig === undefined ? {} : { PULUMI_NODEJS_TSCONFIG_PATH: tsconfig }),
  };
}
