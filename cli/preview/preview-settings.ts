/** The settings a stack is judged by offline: what its files state, where nothing that is encrypted or kept elsewhere passes for absent. */

import { namespace, readStackSettings, stackConfigSchema, stackSource } from "@landlocked/policies/config";
import { DataFileError } from "@landlocked/policies/errors";
import type { Facts, Settings } from "@landlocked/policies/judge";
import type { Project, StackFile } from "@landlocked/policies/replay";
import { withStandIns } from "@landlocked/policies/symbols";

/**
 * @param day of judgement, ISO date
 * @throws DataFileError with a line for each problem
 */
export function previewSettings(
  { name: project, root: folder }: Project,
  stack: string,
  { values, secretKeys, environments }: StackFile,
  day: string,
  facts: Facts,
): Settings {
  // A misspelt key is told as such, encrypted or not.
  const known = Object.keys(stackConfigSchema.shape).map((key) => `${namespace}:${key}`);
  refuseLocked(
    stack,
    secretKeys.filter((key) => known.includes(key)),
  );
  const own = readStackSettings(values, {}, { stack, project, day, folder, environment: process.env }, facts);
  if (own.home === undefined && environments.length > 0) refuseElsewhere(stack, environments);
  return { ...own, statedAccounts: own.accounts, accounts: withStandIns(own.accounts, `${project}/${stack}`) };
}

function refuseLocked(stack: string, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const why = "is encrypted; allowed is plain text, since an offline preview opens no secrets";
  throw new DataFileError(keys.map((key) => `${stackSource(stack)}: ${key} ${why}.`));
}

/** Where data must lie may be stated there, and a stack without a home is judged by less. */
function refuseElsewhere(stack: string, environments: readonly string[]): never {
  const [cloud, region] = [`${namespace}:cloud`, `${namespace}:region`];
  throw new DataFileError(
    `${stackSource(stack)}: ${cloud} and ${region} are not stated, and may be in ${environments.join(", ")}, which an offline preview can't open; allowed is to state both in the stack's file, or judge with pulumi preview --policy-pack.`,
  );
}
