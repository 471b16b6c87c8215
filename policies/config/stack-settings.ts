/** What a stack's config (landlocked:*, aws:region, alicloud:region) and the pack's own config say, as the judge's settings. */
import type { Facts } from "../border/estate/facts.ts";
import type { Settings } from "../border/estate/settings.ts";
import { type Law, peopleOf } from "../border/law/law.ts";
import type { Cloud } from "../border/terms/place.ts";
import { type Inputs, unknown } from "../border/terms/value.ts";
import { checkData } from "../files/check-data.ts";
import { DataFileError } from "../files/data-file-error.ts";
import { decode } from "../wire/decode.ts";
import { decodeConfig } from "./decode-config.ts";
import { environmentRegions } from "./environment-region.ts";
import { type PackConfig, packSource } from "./pack-config.ts";
import { readLedgers } from "./read-ledgers.ts";
import { readTransfers, type StatedFolder } from "./read-transfers.ts";
import { refuseStrays } from "./refuse-strays.ts";
import { namespace, type StatedConfig, statedConfigSchema } from "./stack-config.ts";
import { statedHome } from "./stated-home.ts";
import { subjectProblem } from "./subject-problem.ts";

export interface StackIdentity {
  readonly stack: string;
  /** Name of the project, where the way in knows it. */
  readonly project?: string | undefined;
  /** ISO date of judgement. */
  readonly day: string;
  /** The project's folder, to which paths in config are relative; undefined: not known, and only absolute ones are read. */
  readonly folder: string | undefined;
  /** Variables of the machine: providers read some. Absent: none is set. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
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
  const { stack, project, day, folder } = identity;
  const source = stackSource(stack);
  const stated = checkData(statedConfigSchema, decodeConfig(config), source, `${namespace}:`);
  refuseSubjects(stated.subjects, `${source}: ${namespace}:subjects`, facts.laws);
  refuseSubjects(pack.subjects, `${packSource}: subjects`, facts.laws);
  const home = statedHome(stated, pack, source, facts.regions);
  refuseStrays(config, { source, project, hasHome: home !== undefined });
  const dataClass = stated.dataClass ?? pack.dataClass;
  const subjects = stated.subjects ?? pack.subjects ?? peopleOf(home?.country, facts.laws);
  const owner = stated.owner ?? pack.owner;
  const isSilent = home === undefined && dataClass === undefined;
  return {
    day,
    stack,
    project,
    home,
    // A stack that names its region means that region, unless it says otherwise; a home of the pack's means its territory.
    pinned: stated.pinned ?? (stated.region !== undefined || pack.pinned === true),
    residency: isSilent ? undefined : { dataClass: dataClass ?? "personal", subjects, owner, stack },
    defaultRegion: { ...pick("aws", config["aws:region"]), ...pick("alicloud", config["alicloud:region"]) },
    environmentRegion: environmentRegions(identity.environment ?? {}),
    defaultProvider: { aws: redirections("aws", config), alicloud: redirections("alicloud", config) },
    accounts: stated.accounts ?? pack.accounts ?? [],
    organisations: stated.organisations ?? pack.organisations ?? [],
    networks: stated.networks ?? pack.networks ?? [],
    ledger: readLedgers(stated.ledgers ?? pack.ledgers ?? [], folder, facts.regions),
    ...readTransfers(statedRegister(stated, pack, source), identity, facts),
    accepted: stated.accepted ?? [],
    anonymisers: stated.anonymisers,
  };
}

/** The stack's config as its sentences name it. */
export function stackSource(stack: string): string {
  return `config of stack ${stack}`;
}

/** @param field where they are stated, as its sentences name it */
function refuseSubjects(subjects: readonly string[] = [], field: string, laws: readonly Law[]): void {
  const problems = subjects.flatMap((subject, index) => {
    const problem = subjectProblem(subject, laws);
    return problem === undefined ? [] : [`${field}[${index}] ${problem}.`];
  });
  if (problems.length > 0) throw new DataFileError(problems);
}

function statedRegister(stated: StatedConfig, pack: PackConfig, source: string): StatedFolder | undefined {
  if (stated.transfers !== undefined) return { path: stated.transfers, field: `${source}: ${namespace}:transfers` };
  return pack.transfers === undefined ? undefined : { path: pack.transfers, field: `${packSource}: transfers` };
}

function pick(cloud: Cloud, region: string | undefined): Partial<Record<Cloud, string>> {
  return region === undefined ? {} : { [cloud]: region };
}

/** What sends the calls of the default provider elsewhere than to its region. */
function redirections(cloud: Cloud, config: Readonly<Record<string, string>>): Inputs {
  const keys = ["endpoints", "httpProxy", "httpsProxy", ...workedIn];
  const stated = keys.flatMap((key) => {
    const value = config[`${cloud}:${key}`];
    return value === undefined ? [] : [[key, value] as const];
  });
  // An encrypted region is one that nobody knows, and no name of one.
  const isLocked = decode(config[`${cloud}:region`] ?? "") === unknown;
  return { ...Object.fromEntries(stated), ...(isLocked ? { region: unknown } : {}) };
}

/** They say whose account it works in. */
const workedIn = ["assumeRoles", "assumeRole", "assumeRoleWithWebIdentity", "assumeRoleWithOidc", "allowedAccountIds"];
