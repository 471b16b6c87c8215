/** Answers the provider functions whose results follow from the region and the arguments alone; all others stay unknown. */
import type { Settings } from "../../border/estate/settings.ts";
import type { Cloud, Region, Regions } from "../../border/terms/place.ts";
import { DataFileError } from "../../files/data-file-error.ts";
import { accountOf } from "../../symbols/account-of.ts";
import { fromProperties } from "../from-wire.ts";
import type { ProgramAnswer, WireProperties } from "../host/wire.ts";
import { alicloudAnswers } from "./alicloud.ts";
import { awsAnswers } from "./aws.ts";
import type { Answering } from "./caller.ts";

const answers: ReadonlyMap<string, Answering> = new Map(Object.entries({ ...awsAnswers, ...alicloudAnswers }));

export interface KnownClouds {
  readonly regions: Regions;
  /** Account ids of the organisation, at least one of each cloud: made up where its config lists none. */
  readonly accounts: readonly string[];
  /** Region of the default provider. */
  readonly defaultRegion: Readonly<Partial<Record<Cloud, string>>>;
  /** What the environment gives a provider that states none. */
  readonly environmentRegion?: Settings["environmentRegion"] | undefined;
  /** Accounts of AWS's own that deliver logs, with the region they deliver from. */
  readonly logAccounts: ReadonlyMap<string, string>;
}

/**
 * @param token "aws:index/getRegion:getRegion"
 * @throws DataFileError with a sentence on what the program gives that is wrong
 */
export function answerCall(
  token: string,
  args: WireProperties,
  provider: WireProperties | undefined,
  known: KnownClouds,
): ProgramAnswer {
  const { regions, accounts, logAccounts } = known;
  const cloud: Cloud = token.startsWith("aws:") ? "aws" : "alicloud";
  const region = regionOfCall(cloud, args, provider, known);
  const signedIn = provider && fromProperties(provider, new Set());
  refuseBrokenList(token, signedIn?.allowedAccountIds);
  const account = accountOf(cloud, signedIn, accounts);
  return answers.get(token)?.(args, { cloud, region, regions, account, logAccounts });
}

/** Where a function is called: the region it is told, else its provider's; undefined where nobody says. */
export function regionOfCall(
  cloud: Cloud,
  args: WireProperties,
  provider: WireProperties | undefined,
  { regions, defaultRegion, environmentRegion }: KnownClouds,
): Region | undefined {
  const own = args.region ?? (provider ? provider.region : defaultRegion[cloud]);
  const stated = own ?? environmentRegion?.[cloud]?.region;
  return typeof stated === "string" ? regions.find(cloud, stated) : undefined;
}

/** Providers carry lists as JSON text: one that is none would leave the account to be guessed. */
function refuseBrokenList(token: string, accounts: unknown): void {
  if (typeof accounts !== "string" || accounts === "") return;
  try {
    if (Array.isArray(JSON.parse(accounts))) return;
  } catch {
    // As wrong as any other text.
  }
  throw new DataFileError(
    `${token}, its provider: allowedAccountIds is ${JSON.stringify(accounts)}; allowed is a list of account ids, in JSON.`,
  );
}
