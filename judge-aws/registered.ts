/** What the program of the region stacks registers on AWS for one config, with made-up names for what only the cloud names. */
import { PreviewSession } from "../cli/preview/preview-session.ts";
import type { Inputs } from "../policies/border/terms/value.ts";
import { fromRecording } from "../policies/replay/from-wire.ts";
import { readProject } from "../policies/replay/read-project.ts";
import { readStackFile } from "../policies/replay/read-stack-file.ts";

export interface Registered {
  readonly urn: string;
  /** "aws:s3/bucket:Bucket" */
  readonly type: string;
  readonly name: string;
  readonly inputs: Inputs;
}

/** One config to judge: a stack's file, with some of its keys changed. */
export interface Variant {
  readonly title: string;
  readonly stack: string;
  /** By key without namespace: { region: "cn-north-1" }. */
  readonly changed: Readonly<Record<string, unknown>>;
}

/** @throws InputError where the program fails, with what it said */
export async function registered({ stack, changed }: Variant, root: string): Promise<readonly Registered[]> {
  const project = readProject(root);
  const own = readStackFile(project, stack);
  const changes = Object.entries(changed).map(([key, value]) => [
    `landlocked:${key}`,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  const file = { ...own, values: { ...own.values, ...Object.fromEntries(changes) } };
  const day = new Date().toISOString().slice(0, 10);
  const session = new PreviewSession(project, new Map([[stack, file]]), { cwd: root, stacks: [stack], day });
  const { resources } = await session.recording(stack);
  return fromRecording(resources, new Set())
    .filter(({ type, custom }) => custom && type.startsWith("aws:"))
    .map(({ urn, type, name, inputs }) => ({ urn, type, name, inputs }));
}
