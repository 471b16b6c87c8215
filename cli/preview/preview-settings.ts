/** The settings a stack is judged by offline: what its files state, where nothing that is encrypted passes for absent. */

import {
  DataFileError,
  namespace,
  readStackSettings,
  stackConfigSchema,
  stackSource,
} from "@landlocked/policies/config";
import type { Facts, Settings } from "@landlocked/policies/judge";
import type { Project, StackFile } from "@landlocked/policies/replay";
import { withStandIns } from "@landlocked/policies/symbols";

const register = `${namespace}:transfers`;

/**
 * @param day of judgement, ISO date
 * @throws DataFileError with a line for each problem
 */
export function previewSettings(
  { name: project, root: folder }: Project,
  stack: string,
  { values, secretKeys }: StackFile,
  day: string,
  facts: Facts,
): Settings {
  // A misspelt key is told as such, encrypted or not.
  const known = Object.keys(stackConfigSchema.shape).map((key) => `${namespace}:${key}`);
  const locked = secretKeys.filter((key) => known.includes(key));
  refuseLocked(
    stack,
    locked.filter((key) => key !== register),
  );
  const stated = Object.fromEntries(Object.entries(values).filter(([key]) => !locked.includes(key)));
  const own = readStackSettings(stated, {}, { stack, project, day, folder }, facts);
  const settings = { ...own, accounts: withStandIns(own.accounts, `${project}/${stack}`) };
  if (!locked.includes(register)) return settings;
  // The usual folder may be another register than the one that counts.
  const unsound = `${register} is encrypted, so nobody knows which register counts; write it in plain text.`;
  return { ...settings, transfers: [], unsoundTransfers: [unsound] };
}

function refuseLocked(stack: string, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const why = "is encrypted; allowed is plain text, since an offline preview opens no secrets";
  throw new DataFileError(keys.map((key) => `${stackSource(stack)}: ${key} ${why}.`).join("\n"));
}
