/** What the program of the region stacks registers on AWS for one config, with made-up names for what only the cloud names. */

import { previewSettings } from "../cli/preview/preview-settings.ts";
import type { Inputs } from "../policies/border/terms/value.ts";
import { loadFunctions } from "../policies/clouds/load-functions.ts";
import { loadOutputs } from "../policies/clouds/load-outputs.ts";
import { loadFacts } from "../policies/facts/load-facts.ts";
import { answerQuestion } from "../policies/replay/answers/answer-question.ts";
import { fromRecording } from "../policies/replay/from-wire.ts";
import { readProject } from "../policies/replay/read-project.ts";
import { readStackFile } from "../policies/replay/read-stack-file.ts";
import { runSeenThrough } from "../policies/replay/run-seen-through.ts";

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
  readonly changed?: Readonly<Record<string, unknown>>;
}

/** @throws Error where the program fails, with what it said */
export async function registered({ stack, changed = {} }: Variant, root: string): Promise<readonly Registered[]> {
  const project = readProject(root);
  const own = readStackFile(project, stack);
  const values = { ...own.values };
  for (const [key, value] of Object.entries(changed)) {
    if (value === undefined) delete values[`landlocked:${key}`];
    else values[`landlocked:${key}`] = typeof value === "string" ? value : JSON.stringify(value);
  }
  const file = { ...own, values };
  const facts = await loadFacts();
  const settings = previewSettings(project, stack, file, new Date().toISOString().slice(0, 10), facts);
  const declared = { outputs: loadOutputs(), functions: loadFunctions() };
  const run = await runSeenThrough(
    project,
    { name: stack, file, notes: new Set() },
    {
      answer: async (question) => {
        if ("outputsOf" in question) throw new Error(`${stack} reads the outputs of ${question.outputsOf}`);
        return answerQuestion(question, declared, facts, settings);
      },
      seen: () => undefined,
    },
  );
  if ("failure" in run) throw new Error(`${stack}: ${run.failure}`);
  return fromRecording(run.recording.resources, new Set())
    .filter(({ type, custom }) => custom && type.startsWith("aws:"))
    .map(({ urn, type, name, inputs }) => ({ urn, type, name, inputs }));
}
