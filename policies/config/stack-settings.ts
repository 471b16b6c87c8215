/** What a stack's config (landlocked:*, aws:region, alicloud:region) and the pack's own config say, as the judge's settings. */
import { z } from "zod";
import type { Facts } from "../border/estate/facts.ts";
import type { Acceptance, Settings } from "../border/estate/settings.ts";
import { territoryOf } from "../border/law/law.ts";
import type { Region } from "../border/terms/place.ts";
import { dataClasses } from "../border/terms/residency-tags.ts";
import { describeProblems } from "../files/describe-problems.ts";
import { DataFileError } from "../files/read-data-file.ts";
import { readLedgers } from "./read-ledgers.ts";
import { readTransfers, type StatedFolder } from "./read-transfers.ts";

/** The pack's own config (policy read-settings), for programs whose stack config says nothing. The stack's config wins. */
export const packConfigSchema = z.strictObject({
  /** "aws/eu-central-1": where the stack's data must lie. */
  home: z.string().optional(),
  /** Whether data must lie in exactly that region. */
  pinned: z.boolean().optional(),
  dataClass: z.enum(dataClasses).optional(),
  subjects: z.array(z.string()).optional(),
  owner: z.string().optional(),
  /** Account ids of the organisation. */
  accounts: z.array(z.string()).optional(),
  /** Files with what other stacks hold: paths or globs, relative to the project's folder. */
  ledgers: z.array(z.string()).optional(),
  /** The folder of the register of transfers, relative to the project's folder; "transfers" where there is one. */
  transfers: z.string().optional(),
});
const acceptedSchema = z.array(
  z.strictObject({
    resource: z.string().min(1),
    reason: z.string().min(1),
    owner: z.string().min(1),
    until: z.iso.date().meta({ allowed: "an ISO date" }),
  }),
);
export type PackConfig = z.infer<typeof packConfigSchema>;

export interface StackIdentity {
  readonly stack: string;
  /** Name of the project, where the way in knows it. */
  readonly project?: string | undefined;
  /** ISO date of judgement. */
  readonly day: string;
  /** The project's folder, to which paths in config are relative; undefined: not known, and only absolute ones are read. */
  readonly folder: string | undefined;
}

/**
 * Settings from raw config values as the engine passes them: text, with objects and lists as JSON.
 * Throws DataFileError, a sentence per problem, with the key, what was found and what is allowed.
 */
export function readStackSettings(
  config: Readonly<Record<string, string>>,
  pack: PackConfig,
  identity: StackIdentity,
  facts: Facts,
): Settings {
  const source = `config of stack ${identity.stack}`;
  const home = homeOf(config, pack, source, facts);
  const dataClass = oneOf(config, "landlocked:dataClass", dataClasses, source) ?? pack.dataClass;
  const subjects = listOf(config, "landlocked:subjects", source) ?? pack.subjects;
  const owner = config["landlocked:owner"] ?? pack.owner;
  const stated = home !== undefined || dataClass !== undefined;
  return {
    day: identity.day,
    stack: identity.stack,
    project: identity.project,
    home,
    pinned: pinnedOf(config, pack, source),
    residency: stated
      ? {
          dataClass: dataClass ?? "personal",
          subjects: subjects ?? defaultSubjects(home, facts),
          owner,
          stack: identity.stack,
        }
      : undefined,
    defaultRegion: { ...pick("aws", config["aws:region"]), ...pick("alicloud", config["alicloud:region"]) },
    accounts: listOf(config, "landlocked:accounts", source) ?? pack.accounts ?? [],
    ledger: readLedgers(
      listOf(config, "landlocked:ledgers", source) ?? pack.ledgers ?? [],
      identity.folder,
      facts.regions,
    ),
    ...readTransfers(transfersIn(config, pack, source), identity, facts),
    accepted: acceptedOf(config, source),
  };
}

function homeOf(
  config: Readonly<Record<string, string>>,
  pack: PackConfig,
  source: string,
  facts: Facts,
): Region | undefined {
  const cloud = config["landlocked:cloud"];
  const code = config["landlocked:region"];
  if ((cloud === undefined) !== (code === undefined)) {
    throw new DataFileError(
      `${source}, ${cloud === undefined ? "landlocked:cloud" : "landlocked:region"}: missing, and landlocked:cloud and landlocked:region are stated together or not at all.`,
    );
  }
  const stated = cloud === undefined ? pack.home : `${cloud}/${code}`;
  if (stated === undefined) return undefined;
  const [name = "", region = ""] = stated.split("/");
  if (name !== "aws" && name !== "alicloud")
    throw new DataFileError(`${source}, landlocked:cloud: "${name}" is no cloud on file, allowed are aws, alicloud.`);
  const found = facts.regions.find(name, region);
  if (found) return found;
  const codes = facts.regions
    .of(name)
    .filter((one) => one.open)
    .map((one) => one.code);
  throw new DataFileError(
    `${source}, landlocked:region: "${region}" is no region of ${name}, allowed are ${codes.join(", ")}.`,
  );
}

/** A stack that names its region means that region, unless it says otherwise; a home of the pack's means its territory. */
function pinnedOf(config: Readonly<Record<string, string>>, pack: PackConfig, source: string): boolean {
  const stated = oneOf(config, "landlocked:pinned", ["true", "false"], source);
  if (stated !== undefined) return stated === "true";
  return config["landlocked:region"] !== undefined || pack.pinned === true;
}

function transfersIn(
  config: Readonly<Record<string, string>>,
  pack: PackConfig,
  source: string,
): StatedFolder | undefined {
  const key = "landlocked:transfers";
  const stated = config[key];
  if (stated !== undefined) return { path: stated, field: `${source}, ${key}` };
  return pack.transfers === undefined
    ? undefined
    : { path: pack.transfers, field: "config of policy read-settings, transfers" };
}

/** Only the stack's own config accepts: what its owner signs for is no setting of a pack that serves all stacks. */
function acceptedOf(config: Readonly<Record<string, string>>, source: string): readonly Acceptance[] {
  const key = "landlocked:accepted";
  const value = config[key];
  if (value === undefined) return [];
  const input = parseJson(value);
  const result = acceptedSchema.safeParse(input);
  if (result.success) return result.data;
  const problems = describeProblems(acceptedSchema, input, result.error.issues);
  throw new DataFileError(problems.map(({ sentence }) => `${source}, ${key}: ${sentence}`).join("\n"));
}

function defaultSubjects(home: Region | undefined, facts: Facts): readonly string[] {
  return home?.country ? [territoryOf(home.country, facts.laws)] : [];
}

function oneOf<const T extends string>(
  config: Readonly<Record<string, string>>,
  key: string,
  allowed: readonly T[],
  source: string,
): T | undefined {
  const value = config[key];
  if (value === undefined) return undefined;
  const found = allowed.find((word) => word === value);
  if (found === undefined)
    throw new DataFileError(`${source}, ${key}: "${value}" is not allowed, allowed are ${allowed.join(", ")}.`);
  return found;
}

function listOf(config: Readonly<Record<string, string>>, key: string, source: string): readonly string[] | undefined {
  const value = config[key];
  if (value === undefined) return undefined;
  const parsed = z.array(z.coerce.string().min(1)).safeParse(parseJson(value));
  if (!parsed.success)
    throw new DataFileError(`${source}, ${key}: "${value}" is no list, expected one such as ["EEA", "CN"].`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pick(cloud: "aws" | "alicloud", region: string | undefined): Partial<Record<"aws" | "alicloud", string>> {
  return region === undefined ? {} : { [cloud]: region };
}
