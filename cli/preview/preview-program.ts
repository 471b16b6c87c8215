/** Previews the stacks of one Pulumi program without an engine: runs each, judges what it registered, returns the findings as data. */
import { DataFileError, InputError } from "@landlocked/policies/errors";
import { type Project, readProject, readStackFile, type StackFile, shown } from "@landlocked/policies/replay";
import type { PreviewOptions } from "./preview-options.ts";
import { gravest, type PreviewResult, type StackPreview } from "./preview-result.ts";
import { PreviewSession } from "./preview-session.ts";

/** Throws InputError where there is nothing that could be run. A program that fails is part of the result. */
export async function previewProgram(options: PreviewOptions): Promise<PreviewResult> {
  const project = readProject(options.cwd);
  const names = chooseStacks(project, options.stacks);
  const { files, broken } = readStackFiles(project, names);
  const session = new PreviewSession(project, files, options);
  const stacks = await Promise.all(names.map(async (name) => broken.get(name) ?? session.preview(name)));
  const verdict = gravest(stacks.map((one) => one.verdict));
  const judgedBy = options.judgedBy ? { judgedBy: await session.judgedBy() } : {};
  return { version: 1, day: options.day, verdict, ...judgedBy, stacks };
}

/** Where none can be read, there is nothing to preview, and what is wrong is thrown; one of several fails by itself. */
function readStackFiles(project: Project, names: readonly string[]) {
  const files = new Map<string, StackFile>();
  const broken = new Map<string, StackPreview>();
  for (const name of names) {
    try {
      files.set(name, readStackFile(project, name));
    } catch (error) {
      if (!isOfInput(error) || names.length === 1) throw error;
      const empty = { resources: [], findings: [], notes: [], output: "" };
      broken.set(name, { stack: name, project: project.name, verdict: "failed", ...empty, error: error.message });
    }
  }
  return { files, broken };
}

function isOfInput(error: unknown): error is InputError | DataFileError {
  return error instanceof InputError || error instanceof DataFileError;
}

function chooseStacks(project: Project, wanted: readonly string[]): readonly string[] {
  const { stacks, stackFolder } = project;
  if (wanted.length === 0 && stacks.length === 0) {
    throw new InputError(
      `${shown(stackFolder)}: no Pulumi.<stack>.yaml there; name a stack with --stack to run it without config.`,
    );
  }
  if (wanted.length === 0) return stacks;
  for (const name of wanted) {
    if (stacks.length === 0 || stacks.includes(name)) continue;
    throw new InputError(`--stack ${name}: no such stack in ${shown(stackFolder)}; there are ${stacks.join(", ")}.`);
  }
  return [...new Set(wanted)];
}
