/** Previews the stacks of one Pulumi program without an engine: runs each, judges what it registered, returns the findings as data. */
import { InputError } from "@landlocked/policies/errors";
import { type Project, readProject, readStackFile, shown } from "@landlocked/policies/replay";
import type { PreviewOptions } from "./preview-options.ts";
import { gravest, type PreviewResult } from "./preview-result.ts";
import { PreviewSession } from "./preview-session.ts";

/** Throws InputError where there is nothing that could be run. A program that fails is part of the result. */
export async function previewProgram(options: PreviewOptions): Promise<PreviewResult> {
  const project = readProject(options.cwd);
  const names = chooseStacks(project, options.stacks);
  const files = new Map(names.map((name) => [name, readStackFile(project, name)]));
  const session = new PreviewSession(project, files, options);
  const stacks = await Promise.all(names.map((name) => session.preview(name)));
  return { version: 1, day: options.day, verdict: gravest(stacks.map((one) => one.verdict)), stacks };
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
