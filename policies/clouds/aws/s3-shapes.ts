/** What S3 spells twice: inside a bucket, as it was once written, and in a resource beside it. */
import { is, isAbsent, unless } from "../conditions.ts";
import type { Exposure, Movement, Narrowing, Reference } from "../entry.ts";
import { opensToAccounts, whose } from "../exposures.ts";
import { inOwnRegion } from "../references.ts";
import { bucket } from "./names.ts";

type From = Movement["from"];

/** A copy made by the rules of a replication; rules that are switched off copy nothing, and a prefix narrows each alone. */
export function replicates(
  each: string,
  status: string,
  from: From,
  to: readonly Reference[],
  narrowedBy: readonly Narrowing[],
): Movement {
  const when = [unless(status, "Disabled")];
  const clashes = [
    { rule: "CKV_AWS_144", scanner: "Checkov" },
    { rule: "s3-bucket-cross-region-replication-enabled", scanner: "AWS Config" },
  ];
  return { verb: "copy", what: "content", each, from, to, when, narrowedBy, clashes };
}

/** The prefix of a filter, which tags beside it only narrow further; a rule's own prefix counts only where it has no filter. */
export function byPrefix(own: string, filter: string, filterPrefix: string): readonly Narrowing[] {
  return [
    { path: filterPrefix, selects: "prefixes" },
    { path: own, selects: "prefixes", when: [isAbsent(filter)] },
  ];
}

/** S3 takes no other bucket as the target of access logs, inventories and analyses than one of the same region. */
export function logsTo(target: string, from: From): Movement {
  return { verb: "copy", what: "logs", from, to: [bucket(target, inOwnRegion)] };
}

/** Lists of objects, of all or of those whose names begin with a prefix. */
export function listsTo(target: string, from: From, prefix: string): Movement {
  return { ...logsTo(target, from), what: "metadata", narrowedBy: [{ path: prefix, selects: "prefixes" }] };
}

/** Uploads and downloads of an accelerated bucket pass CloudFront's edge locations all over the world. */
export function accelerated(status: string, from: From): Movement {
  return { verb: "process", what: "content", from, to: "world", when: [is(status, "Enabled")], note: status };
}

/** A canned ACL that lets anybody, or anybody with any AWS account, read. */
export function openAcl(acl: string, of: readonly Reference[] = []): Exposure {
  const when = [is(acl, "public-read", "public-read-write", "authenticated-read")];
  return { to: "world", when, how: "its ACL is public", ...whose(of) };
}

/** Grants to everybody, and to canonical users nobody vouched for. */
export function openGrants(uri: string, id: string, of: readonly Reference[] = []): readonly Exposure[] {
  const groups = ["AllUsers", "AuthenticatedUsers"].flatMap((group) =>
    ["http", "https"].map((scheme) => `${scheme}://acs.amazonaws.com/groups/global/${group}`),
  );
  return [
    { to: "world", when: [is(uri, ...groups)], how: "its ACL grants it to everybody", ...whose(of) },
    opensToAccounts(id, "its ACL grants it to them", of),
  ];
}
