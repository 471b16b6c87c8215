/**
 * A role that a stranger may take on opens to him all that the role may read: he then acts as the account's own, and no
 * policy of the data itself is asked. Each right is judged where it is given, by the trust of the role it is given to; of a
 * role that is given none here it is not known what he may read.
 */
import type { Node } from "../estate/estate.ts";
import type { References } from "../references/references.ts";
import { type Target, targetOf } from "../references/target.ts";
import { later, notKnown } from "../terms/not-known.ts";
import type { Opening } from "../terms/opening.ts";
import { read, unknown } from "../terms/value.ts";
import type { Flow } from "./flow.ts";
import { ownOf } from "./own-principals.ts";
import { strangersIn } from "./policy-document.ts";
import { readableBy } from "./readable.ts";
import { type Reader, readerOf, undecided } from "./readers.ts";

/** The flows from what a right lets a role read to each stranger who may take the role on. */
export function flowsOfAssumed(node: Node, references: References): readonly Flow[] {
  const { granted } = references.of(node);
  const given = (granted?.roles ?? []).flatMap((role) => {
    const readers = assumersOf(role, references);
    const sources = readers.length === 0 ? [] : readableBy(node, granted?.policies ?? [], role, references.estate);
    return readers.flatMap((reader) => sources.map((source) => toFlow(role, source, reader)));
  });
  return [...given, ...flowsOfRightsElsewhere(node, references)];
}

function toFlow(role: Node, source: Target, { to, at, how }: Reader): Flow {
  const { dataClass, subjects } = source.holding ?? role;
  return {
    verb: "expose",
    what: source.node?.entry?.holds ?? "content",
    mover: role,
    property: at,
    sources: source.node ? [source.name ?? ""] : [],
    from: source.place,
    to,
    dataClass,
    subjects,
    how,
    part: { kind: "whole" },
    clashes: [],
  };
}

/**
 * Nobody makes a role that may do nothing: where none of its rights is given here, another stack or a person gives it some. One that
 * asks a shared issuer's token for nothing is never made (docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html).
 */
function flowsOfRightsElsewhere(role: Node, references: References): readonly Flow[] {
  if (!role.entry?.trusts) return [];
  const strangers = assumersOf(role, references).filter(({ how }) => how !== undefined && !isNeverMade(how));
  if (strangers.length === 0 || isGivenAny(role, references)) return [];
  const to = later(notKnown("rights-not-seen", {}, "give-rights-here", {}));
  const self: Target = { ...targetOf(role, ""), node: undefined };
  return strangers.map((reader) => toFlow(role, self, { ...reader, to }));
}

function isNeverMade({ who }: Opening): boolean {
  return who !== undefined && typeof who !== "string" && who.code === "token-holder" && who.facts.unasked === true;
}

function isGivenAny(role: Node, references: References): boolean {
  return [...references.estate.byUrn.values()].some((node) => {
    const { grants } = node.entry ?? {};
    if (!grants || !references.of(node).granted?.roles.includes(role)) return false;
    if (node !== role) return true;
    const paths = [grants.documents, grants.policies?.path].filter((path) => path !== undefined);
    return paths.some((path) => read(role.inputs, path).length > 0);
  });
}

/** Strangers whom the trust of a role lets take it on. */
function assumersOf(role: Node, { estate }: References): readonly Reader[] {
  const documents = (role.entry?.trusts ?? []).flatMap((path) => read(role.inputs, path));
  return documents.flatMap((found) => {
    const own = ownOf(role, found, estate);
    if (found.value === unknown) return own.unknownConditions ? [] : [undecided(found.at)];
    return strangersIn(found.value, { ...own, isTrust: true }).map((stranger) =>
      stranger === unknown
        ? undecided(found.at)
        : { at: found.at, ...readerOf(stranger, { code: "role-taken-on", facts: {} }) },
    );
  });
}
