/** Runs the program of one stack as a preview does, and takes where it stands and what it registers. */
import { InputError } from "@landlocked/policies/errors";
import { loadFacts } from "@landlocked/policies/judge";
import type { Cloud } from "@landlocked/policies/places";
import { fromRecording, readProject, readStackFile, type Secrets } from "@landlocked/policies/replay";
import { standInsAmong } from "@landlocked/policies/symbols";
import { PreviewSession } from "../preview/preview-session.ts";
import { previewSettings } from "../preview/preview-settings.ts";
import type { StackAsked } from "./account-needs.ts";

interface Where {
  readonly cwd: string;
  readonly timeout: number;
}

/** @throws InputError where the stack does not say where it lies, or its program fails */
export async function stackAsked(
  name: string,
  { cwd, timeout }: Where,
): Promise<StackAsked & { readonly cloud: Cloud; readonly secrets: Secrets }> {
  const project = readProject(cwd);
  if (!project.stacks.includes(name))
    throw new InputError(`${name}: no such stack; there are ${project.stacks.join(", ") || "none"}.`);
  const file = readStackFile(project, name);
  const day = new Date().toISOString().slice(0, 10);
  const { home, accounts } = previewSettings(project, name, file, day, await loadFacts());
  if (!home)
    throw new InputError(
      `Stack ${name}: landlocked:cloud and landlocked:region are not stated; state them, so that the account can be told.`,
    );
  const session = new PreviewSession(project, new Map([[name, file]]), { cwd, stacks: [name], day, timeout });
  const { resources } = await session.recording(name);
  const secrets: Secrets = new Set();
  const own = fromRecording(resources, secrets).filter(({ custom, read }) => custom && !read);
  const madeUp = standInsAmong(accounts, `${project.name}/${name}`);
  const stated = accounts.filter((one) => !madeUp.includes(one));
  return { cloud: home.cloud, region: home.code, accounts: stated, madeUp, resources: own, secrets };
}
