/**
 * Reads what the organisation's other stacks hold, so that a name of another stack is no stranger. A ledger is a file
 * with a stack's outputs as Pulumi writes them: `pulumi stack output --json -s frankfurt > ledgers/frankfurt.json`, the
 * output `ledger` alone, an exported state, or a stack's file in a file:// backend.
 */
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { LedgerEntry } from "../border/estate/settings.ts";
import type { Regions } from "../border/terms/place.ts";
import { checkData } from "../files/check-data.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { readText } from "../files/read-data-file.ts";
import { type Holding, holdingSchema } from "./holding.ts";
import { ledgerDigest } from "./ledger-digest.ts";

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
  const { ledger, ledgerDigest: digest, ledgerTaken } = ledgerIn(parse(file, shown));
  if (ledger === undefined)
    throw new DataFileError(`${shown}: holds no output named ledger, nor a list of what a stack holds.`);
  const holdings = checkData(z.array(holdingSchema), ledger, shown);
  const taken = checkData(takenSchema, { ledgerTaken }, shown).ledgerTaken?.slice(0, 10);
  refuseChanged(holdings, digest, shown);
  const stack = shown.replace(/\.json$/, "");
  return holdings.map(({ name, arn, type, cloud, region: code, dataClass, subjects }) => {
    const region = regions.find(cloud, code);
    if (!region)
      throw new DataFileError(`${shown}: [${name}].region is "${code}", which is no region of ${cloud} on file.`);
    const identities = arn === undefined ? [name] : [name, arn];
    return { stack, identities, type, region, dataClass, subjects, taken, digested: digest !== undefined };
  });
}

function parse(file: string, shown: string): unknown {
  const text = readText(file, shown);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataFileError(`${shown}: is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** What the outputs of a stack that publishes a ledger say of it, and the day somebody took them. */
interface Published {
  readonly ledger?: unknown;
  readonly ledgerDigest?: unknown;
  readonly ledgerTaken?: unknown;
}

const takenSchema = z.object({
  ledgerTaken: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .meta({ allowed: "an ISO date" })
    .optional(),
});

function refuseChanged(holdings: readonly Holding[], digest: unknown, shown: string): void {
  if (digest === undefined) return;
  const actual = ledgerDigest(holdings);
  if (digest === actual) return;
  throw new DataFileError(
    `${shown}: ledgerDigest is ${JSON.stringify(digest)}, and what the ledger lists makes "${actual}": it was changed after it was published; take it anew.`,
  );
}

const stateSchema = z.looseObject({
  manifest: z.looseObject({ time: z.string().optional() }).optional(),
  resources: z.array(z.looseObject({ type: z.string(), outputs: z.record(z.string(), z.unknown()).optional() })),
});

/** The list itself, the outputs of a stack, or those of the stack resource in a state. */
function ledgerIn(input: unknown): Published {
  if (Array.isArray(input)) return { ledger: input };
  const outputs = (input ?? {}) as Published & { deployment?: unknown; checkpoint?: { latest?: unknown } };
  if (outputs.ledger !== undefined) return outputs;
  const state = stateSchema.safeParse(outputs.deployment ?? outputs.checkpoint?.latest);
  if (!state.success) return {};
  const { manifest, resources } = state.data;
  const published = resources.find((one) => one.type === "pulumi:pulumi:Stack")?.outputs ?? {};
  return { ...published, ledgerTaken: manifest?.time };
}
