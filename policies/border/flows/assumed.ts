/**
 * A role that a stranger may take on opens to him all that the role may read: he then acts as the account's own, and no
 * policy of the data itself is asked. Each right is judged where it is given, by the trust of the role it is given to.
 */
import type { Node } from "../estate/estate.ts";
import type { References } from "../references/references.ts";
import { read, unknown } from "../terms/value.ts";
import type { Flow } from "./flow.ts";
import { ownOf } from "./own-principals.ts";
import { strangersIn } from "./policy-document.ts";
import { readableBy } from "./readable.ts";
import { type Reader, readerOf, undecided } from "./readers.ts";

/** The flows from what a right lets a role read to each stranger who may take the role on. */
export function flowsOfAssumed(node: Node, references: References): readonly Flow[] {
  const { granted } = references.of(node);
  if (!granted) return [];
  return granted.roles.flatMap((role) => {
    const readers = assumersOf(role, references);
    const sources = readers.length === 0 ? [] : readableBy(node, granted.policies, role, references.estate);
    return readers.flatMap(({ to, at, how }) =>
      sources.map((source) => ({
        verb: "expose" as const,
        what: source.node?.entry?.holds ?? "content",
        mover: role,
        property: at,
        sources: source.node ? [source.name] : [],
        from: source.place,
        to,
        dataClass: (source.holding ?? role).dataClass,
        subjects: (source.holding ?? role).subjects,
        how,
        part: { kind: "whole" } as const,
        clashes: [],
      })),
    );
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
