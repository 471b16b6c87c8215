/**
 * Reads what the organisation's other stacks hold, so that a name of another stack is no stranger. A ledger is a file
 * with a stack's outputs as Pulumi writes them: `pulumi stack output --json -s frankfurt > ledgers/frankfurt.json`, the
 * output `ledger` alone, an exported state, or a stack's file in a file:// backend.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { LedgerEntry } from "../border/estate/settings.ts";
import type { Regions } from "../border/terms/place.ts";
import { checkData } from "../files/check-data.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { holdingSchema } from "./holding.ts";

/**
 * @param patterns paths or globs, relative to `folder`; "file:///backend/.pulumi/stacks/landlocked/*.json" names a backend
 * @param folder the project's; undefined: not known
 * @throws DataFileError where a pattern names no file, or a file is no ledger: a ledger that can't be read proves nothing
 */
export function readLedgers(
  patterns: readonly string[],
  folder: string | undefined,
  regions: Regions,
): readonly LedgerEntry[] {
  return patterns.flatMap((pattern) => {
    const path = pattern.replace(/^file:\/\//, "");
    if (folder === undefined && !path.startsWith("/"))
      throw new DataFileError(
        `landlocked:ledgers: "${pattern}" is relative to the project's folder, which is not known; start pulumi in that folder, or give the path from the root.`,
      );
    const files = globSync(path.startsWith("/") ? path : join(folder ?? "/", path)).sort();
    if (files.length === 0) throw new DataFileError(`landlocked:ledgers: "${pattern}" names no file below ${folder}.`);
    return files.flatMap((file) => readLedger(file, regions));
  });
}

function readLedger(file: string, regions: Regions): readonly LedgerEntry[] {
  const shown = basename(file);
  const input = ledgerIn(parse(file, shown));
  if (input === undefined)
    throw new DataFileError(`${shown}: holds no output named ledger, nor a list of what a stack holds.`);
  const holdings = checkData(z.array(holdingSchema), input, shown);
  const stack = shown.replace(/\.json$/, "");
  return holdings.map(({ name, arn, type, cloud, region: code, dataClass, subjects }) => {
    const region = regions.find(cloud, code);
    if (!region)
      throw new DataFileError(`${shown}: [${name}].region is "${code}", which is no region of ${cloud} on file.`);
    return { stack, identities: arn === undefined ? [name] : [name, arn], type, region, dataClass, subjects };
  });
}

function parse(file: string, shown: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new DataFileError(`${shown}: is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const stateSchema = z.looseObject({
  resources: z.array(z.looseObject({ type: z.string(), outputs: z.looseObject({ ledger: z.unknown() }).optional() })),
});

/** The list itself, the output of that name, or that of the stack resource in a state. */
function ledgerIn(input: unknown): unknown {
  if (Array.isArray(input)) return input;
  const { ledger, deployment, checkpoint } = (input ?? {}) as {
    ledger?: unknown;
    deployment?: unknown;
    checkpoint?: { latest?: unknown };
  };
  if (ledger !== undefined) return ledger;
  const state = stateSchema.safeParse(deployment ?? checkpoint?.latest);
  return state.success
    ? state.data.resources.find((one) => one.type === "pulumi:pulumi:Stack")?.outputs?.ledger
    : undefined;
}
