/** Who could read what one exposure opens: the world, an account nobody vouched for, or somebody who can't be known yet. */
import type { Node } from "../estate/estate.ts";
import type { References } from "../references/references.ts";
import type { ResolvedExposure } from "../references/resolved.ts";
import type { Target } from "../references/target.ts";
import type { Coded } from "../terms/coded.ts";
import { later, type NotKnown, notKnown } from "../terms/not-known.ts";
import type { Opening, Openings } from "../terms/opening.ts";
import type { Place } from "../terms/place.ts";
import type { Remedy } from "../terms/remedy.ts";
import type { Somebody } from "../terms/stranger.ts";
import { read, unknown } from "../terms/value.ts";
import type { Stranger } from "./fence.ts";
import { strangersListed } from "./listed-reader.ts";
import { areOwnPrincipals, ownOf } from "./own-principals.ts";
import { strangersIn } from "./policy-document.ts";
import { areShielded } from "./shielded.ts";

const world: Place = { kind: "world", as: { code: "anyone", facts: {} } };

/** Who could read, by which property, and how. */
export interface Reader {
  readonly to: Place | NotKnown;
  readonly at: string;
  /** Absent where it is not known who reads. */
  readonly how?: Opening;
}

/** Who may read by one exposure: nobody where it certainly opens nothing, or where what it opens is kept closed. */
export function readersOf(
  node: Node,
  resolved: ResolvedExposure,
  sources: readonly Target[],
  references: References,
): readonly Reader[] {
  const { truth } = resolved;
  const readers = readersIf(node, resolved, sources, references);
  return truth === true || readers.length === 0 ? readers : [undecided(truth.property)];
}

/** Who could read if the exposure's conditions held. */
function readersIf(
  node: Node,
  { exposure }: ResolvedExposure,
  sources: readonly Target[],
  references: References,
): readonly Reader[] {
  const how = { code: "as-set", facts: { text: exposure.how } } as const;
  if (exposure.to === "world") return [{ to: world, at: exposure.when.map((one) => one.path).join(", "), how }];
  const { estate } = references;
  const all = read(node.inputs, exposure.path);
  const own = exposure.to === "accounts" && areOwnPrincipals(node, exposure.path, all, estate);
  return all.flatMap((found) => {
    const isShielded = areShielded(node, found, sources, references);
    if (found.value === unknown) return own || isShielded ? [] : [undecided(found.at)];
    const strangers =
      exposure.to === "policy"
        ? strangersIn(found.value, ownOf(node, found, estate)).filter((one) => one !== "*" || !exposure.namedOnly)
        : strangersListed(found.value, exposure.fences ?? {}, node, estate);
    return strangers.flatMap((stranger) => {
      if (stranger === unknown) return isShielded ? [] : [undecided(found.at)];
      return [{ at: found.at, ...readerOf(stranger, how) }];
    });
  });
}

/** A stranger as who reads then; what is not known of a document says of itself why. */
export function readerOf(stranger: Exclude<Stranger, symbol> | NotKnown, how: Coded<Openings>): Omit<Reader, "at"> {
  if (stranger === "*") return { to: world, how };
  if (typeof stranger === "object" && "kind" in stranger) return { to: stranger, how };
  const to = { ...notKnown("stranger", { who: stranger }, "list-account", {}), remedy: remedyFor(stranger) };
  return { to, how: { ...how, who: stranger } };
}

/** Who comes by a token, a line on the token keeps out; who has an account, a list of ours. */
function remedyFor(who: Somebody): Remedy {
  if (typeof who !== "string" && who.code === "pool-guest")
    return { code: "demand-claim", facts: { key: who.facts.key, is: who.facts.is } };
  if (typeof who !== "string" && who.code === "token-holder")
    return { code: "demand-claim", facts: { key: who.facts.key } };
  return { code: "list-account", facts: {} };
}

/** Who may read is not known yet, by that property. */
export function undecided(property: string): Reader {
  const to = later(notKnown("readers-not-known", { property }, "write-policy-known", {}));
  return { to, at: property };
}
