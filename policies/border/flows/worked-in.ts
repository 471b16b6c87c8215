/**
 * A provider that takes on a role of somebody else's account, or is bound to it, works there: all that it makes is theirs, in
 * whatever region. Read from the provider or, for the default one, from the stack's config. Where no account of that cloud
 * is stated as ours nobody can say whose it works in, nor where it is signed in by a profile or the environment.
 */
import type { Estate, Node } from "../estate/estate.ts";
import { accountIn, oursOf } from "../references/ours.ts";
import { type Found, type Inputs, listOf, parsed, read, textOf, unknown } from "../terms/value.ts";
import { account } from "./fence.ts";
import type { Flow } from "./flow.ts";
import { type Reader, readerOf, undecided } from "./readers.ts";

/** What a resource that holds or works on data hands to the account it is made in, where that is nobody's of ours. */
export function flowsOfWorkedIn(node: Node, estate: Estate): readonly Flow[] {
  if (!node.entry?.kinds.some((kind) => kind === "holds" || kind === "processes")) return [];
  const reader = ownerOf(node, estate);
  if (!reader) return [];
  return [
    {
      verb: "expose",
      what: node.entry.holds ?? "content",
      mover: node,
      property: reader.at,
      source: node,
      sources: [],
      from: node.location,
      to: reader.to,
      dataClass: node.dataClass,
      subjects: node.subjects,
      how: reader.how,
      part: { kind: "whole" },
      clashes: [],
    },
  ];
}

function ownerOf(node: Node, estate: Estate): Reader | undefined {
  const { cloud } = node;
  const { settings } = estate;
  const ours = (settings.statedAccounts ?? settings.accounts).filter(
    (one) => (one.length === 12) === (cloud === "aws"),
  );
  const provider = node.provider ?? (cloud && settings.defaultProvider?.[cloud]);
  if (!provider || ours.length === 0) return undefined;
  const how = { code: "account-worked-in", facts: {} } as const;
  const role = lastRole(provider);
  if (role?.value === unknown) return undecided(`provider.${role.at}`);
  const name = textOf(role?.value);
  const taken = name === undefined ? undefined : accountIn(name);
  const bound = boundTo(provider);
  const theirs = taken ?? (bound.some((one) => ours.includes(one)) ? undefined : bound[0]);
  if (theirs === undefined || ours.includes(theirs)) return undefined;
  if (name !== undefined && oursOf(node, estate).makes(name)) return undefined;
  return { at: `provider.${taken === undefined ? "allowedAccountIds" : role?.at}`, ...readerOf(account(theirs), how) };
}

/** Of a chain of roles the last is who works. */
function lastRole(provider: Inputs): Found | undefined {
  return roles.map((path) => read(provider, path).at(-1)).find((found) => found !== undefined);
}

const roles = [
  "assumeRoles[].roleArn",
  "assumeRole.roleArn",
  "assumeRoleWithWebIdentity.roleArn",
  "assumeRoleWithOidc.roleArn",
];

function boundTo({ allowedAccountIds = null }: Inputs): readonly string[] {
  const ids = typeof allowedAccountIds === "string" ? parsed(allowedAccountIds) : allowedAccountIds;
  return listOf(ids).flatMap((one) => textOf(one) ?? []);
}
