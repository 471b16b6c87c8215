/** Answers the provider functions whose results follow from the region and the arguments alone; all others stay unknown. */
import type { Cloud, Regions } from "../../border/terms/place.ts";
import { accountOf } from "../../symbols/account-of.ts";
import { fromProperties } from "../from-wire.ts";
import type { ProgramAnswer, WireProperties } from "../host/wire.ts";
import { alicloudAnswers } from "./alicloud.ts";
import { awsAnswers } from "./aws.ts";
import type { Answering } from "./caller.ts";

const answers: ReadonlyMap<string, Answering> = new Map(Object.entries({ ...awsAnswers, ...alicloudAnswers }));

export interface Surroundings {
  readonly regions: Regions;
  /** Account ids of the organisation, at least one of each cloud: made up where its config lists none. */
  readonly accounts: readonly string[];
  /** Region of the default provider. */
  readonly defaultRegion: Readonly<Partial<Record<Cloud, string>>>;
}

/** @param token "aws:index/getRegion:getRegion" */
export function answerCall(
  token: string,
  args: WireProperties,
  provider: WireProperties | undefined,
  { regions, accounts, defaultRegion }: Surroundings,
): ProgramAnswer {
  const cloud: Cloud = token.startsWith("aws:") ? "aws" : "alicloud";
  const stated = args.region ?? (provider ? provider.region : defaultRegion[cloud]);
  const region = typeof stated === "string" ? regions.find(cloud, stated) : undefined;
  const signedIn = provider && fromProperties(provider, new Set());
  return answers.get(token)?.(args, { cloud, region, regions, account: accountOf(cloud, signedIn, accounts) });
}
