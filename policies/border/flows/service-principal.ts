/**
 * What a statement for a service of the cloud opens. A service works for whoever asks it, so without a fence to us other
 * customers get through it what the statement lets it read. Ordinary is what the statement only lets it bring (logs,
 * messages, uploads: what comes in is not our data going out), the use of a key, and a service on file as one that reads
 * nothing by such a right. The trust policy of a role is ordinary too, but for one service: only our own account can hand a role to one.
 */

import type { Ours } from "../references/ours.ts";
import { type NotKnown, notKnown } from "../terms/not-known.ts";
import { isRecord, listOf, unknown, type Value } from "../terms/value.ts";
import { type Fence, past, type Stranger } from "./fence.ts";

/** Who else than the service itself gets in. */
export function strangersBehind(
  service: string,
  statement: { readonly [key: string]: Value },
  fences: readonly Fence[],
  { services }: Ours,
): readonly (Stranger | NotKnown)[] {
  if (!/^[a-z0-9.-]+\.(amazonaws\.(com(\.cn)?|eu)|aliyuncs\.com)$/i.test(service)) return [service];
  if (services.ordinary.has(known(service)) || onlyBrings(statement)) return [];
  const others = past(fences);
  return others.includes("*") ? [notKnown("asked-by-anybody", { service }, "fence-service", {})] : others;
}

/**
 * Roles Anywhere hands a role to whoever has a certificate that one of the account's anchors vouches for, unless the trust says
 * which anchor or which certificate (docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html); no other service does.
 */
export function certified(
  service: string,
  { Condition }: { readonly [key: string]: Value },
  fences: readonly Fence[],
): readonly Stranger[] {
  if (known(service) !== "rolesanywhere.amazonaws.com") return [];
  const tests = Object.values(isRecord(Condition) ? Condition : {}).filter(isRecord);
  const isNamed = tests.some((one) =>
    Object.entries(one).some(([key, value]) => /^aws:PrincipalTag\/x509/i.test(key) && !listOf(value).includes("*")),
  );
  const others = isNamed ? [] : past(fences);
  return others.includes("*") ? [{ code: "certificate-holder", facts: {} }] : others;
}

/** Whether what a statement allows brings something and reads nothing. */
export function onlyBrings(statement: { readonly [key: string]: Value }): boolean {
  const actions = listOf(statement.Action);
  return actions.length > 0 && actions.every((action) => action !== unknown && brings.test(String(action)));
}

/** Names of what is put in, and what is asked before: whose bucket it is and where. "s3:*" and "s3:Get*" read. */
const brings =
  /^([a-z0-9-]+:(Put(?!\w*Policy)|Send|Publish|Write|BatchWrite|Ingest|Upload|Abort|Invoke|StartExecution|CreateLog|DescribeLog)[a-z]*\*?|s3:(GetBucket[a-z]+|ListBucket[a-z]*|ListMultipartUpload[a-z]*)\*?|kms:.*|glue:ShareResource)$/i;

/** The service by its global name: logs.eu-central-1.amazonaws.com is logs.amazonaws.com. */
function known(service: string): string {
  return service
    .toLowerCase()
    .replace(/\.cn$/, "")
    .replace(/\.[a-z]{2}(-[a-z]+)+-\d+(?=\.amazonaws\.)/, "");
}
