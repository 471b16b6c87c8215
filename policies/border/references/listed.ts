/** What other stacks say they hold: an entry of a ledger is meant only where its type and its cloud are those a reference names. */
import type { Estate } from "../estate/estate.ts";
import { cloudOf, shortType } from "../estate/resource.ts";
import type { LedgerEntry } from "../estate/settings.ts";
import { peopleOf } from "../law/law.ts";
import type { Reference } from "../terms/entry.ts";
import type { Cloud } from "../terms/place.ts";
import type { Target } from "./target.ts";

/** The resources of other stacks that a name, id or ARN can mean, as a property of a resource of `cloud` names it. */
export function listedAs(
  identity: string,
  { reference, cloud, at }: { readonly reference: Reference; readonly cloud: Cloud; readonly at: string },
  estate: Estate,
): readonly Target[] {
  return (estate.ledger.get(identity) ?? [])
    .filter((entry) => isMeant(entry, reference, cloud, estate))
    .map((entry) => ({
      place: { kind: "region", region: entry.region },
      name: identity,
      listed: entry,
      holding: { dataClass: entry.dataClass, subjects: peopleIn(entry, estate) },
      at,
    }));
}

/** A ledger that says nothing of whose data it is leaves it to the people of where it lies. */
function peopleIn({ subjects, region }: LedgerEntry, { facts }: Estate): readonly string[] {
  return subjects.length > 0 ? subjects : peopleOf(region.country, facts.laws);
}

function isMeant({ type, region }: LedgerEntry, { names }: Reference, cloud: Cloud, { facts }: Estate): boolean {
  // What is of no cloud is listed under whatever type its stack gave it.
  if (names?.length === 0) return true;
  const clouds = names?.map(cloudOf) ?? [cloud];
  if (!clouds.includes(region.cloud)) return false;
  if (type === undefined) return true;
  const short = shortType(type);
  if (names) return names.includes(short);
  const kinds = facts.catalogue.get(short)?.kinds;
  return cloudOf(type) === region.cloud && (kinds?.some((kind) => kind !== "inert" && kind !== "guards") ?? true);
}
