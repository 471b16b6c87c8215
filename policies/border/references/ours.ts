/** Who is one of ours to a resource: what the config states, what its provider is bound to, and what this stack makes. */

import type { Estate, Node } from "../estate/estate.ts";
import type { ServiceRights } from "../estate/facts.ts";
import { parseArn } from "../estate/place-name.ts";
import { isBucket } from "../estate/resource.ts";
import { isAccountId } from "../terms/account.ts";

export interface Ours {
  readonly accounts: readonly string[];
  readonly organisations: readonly string[];
  readonly networks: readonly string[];
  /** Whether that id or ARN, as a whole, is one the cloud gave a resource of this stack, or that of a ledger. */
  readonly makes: (identity: string) => boolean;
  readonly services: ServiceRights;
}

/** Those a policy of that resource may let in. */
export function oursOf(node: Node, estate: Estate): Ours {
  const { organisations = [], networks = [] } = estate.settings;
  return {
    accounts: accountsOf(node, estate),
    organisations,
    networks,
    makes: (identity) => makes(identity, estate),
    services: estate.facts.serviceRights,
  };
}

/** The organisation's accounts, and those the resource's own provider is bound to (providers carry lists as JSON text). */
function accountsOf({ provider }: Node, { settings }: Pick<Estate, "settings">): readonly string[] {
  const bound = provider?.allowedAccountIds;
  const ids = typeof bound === "string" ? bound.match(/\d{12}/g) : bound;
  return [...settings.accounts, ...(Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [])];
}

/**
 * The account that a name says something belongs to, by its place: the fifth part of an ARN, the first label of a
 * registry's host, the first step of a queue's URL. Undefined where it says none.
 */
export function accountIn(name: string): string | undefined {
  const account =
    // OSS writes principals of its own without a partition.
    /^arn:(?:sts|ram)::(\d+):/.exec(name)?.[1] ??
    // And OpenSearch Serverless the people of an account's SAML provider.
    /^saml\/(\d{12})\//.exec(name)?.[1] ??
    parseArn(name)?.account ??
    /^(?:https?:\/\/)?(\d{12})\.dkr\.ecr\./.exec(name)?.[1] ??
    /^(?:https?:\/\/)?(?:sqs|queue)\.[a-z0-9.-]+\/(\d{12})\//.exec(name)?.[1] ??
    /^(?:https?:\/\/)?[a-z0-9-]+\.queue\.amazonaws\.com\/(\d{12})\//.exec(name)?.[1] ??
    /^(?:https?:\/\/)?(\d{15,20})\.[a-z0-9.-]+\.aliyuncs\.com/.exec(name)?.[1];
  return account !== undefined && isAccountId(account) ? account : undefined;
}

/**
 * A name vouches for nobody, but the name of a bucket is one bucket's in the whole world. What a resource was given, and
 * then goes by (a topic's policy by the topic's ARN), the cloud did not give it; what was only read may be anybody's.
 */
function makes(identity: string, { byIdentity, ledger }: Estate): boolean {
  const arn = parseArn(identity);
  const isBucketArn = arn?.account === "" && (arn.service === "s3" || arn.service === "oss");
  const named = [...(byIdentity.get(isBucketArn ? arn.resource : identity) ?? [])].filter((one) => !one.read);
  if (isBucketArn) return ledger.has(arn.resource) || named.some(({ short }) => isBucket(short));
  return (
    ledger.has(identity) ||
    named.some(
      ({ inputs, outputs, names }) =>
        names?.includes(identity) ||
        ((outputs?.id === identity || outputs?.arn === identity) && !JSON.stringify(inputs).includes(identity)),
    )
  );
}
