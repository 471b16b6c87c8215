/** Which names AWS keeps by region: what is called so elsewhere is another thing than what is called so here. */
import type { Estate, Node } from "../estate/estate.ts";
import { placeKey } from "../terms/not-known.ts";
import type { Target } from "./target.ts";

/** Whether what is called so lies in another region than the one its name would be looked up in. */
export function isNamesake(
  place: Target["place"],
  { location, cloud }: Node,
  types: readonly string[],
  { facts }: Estate,
): boolean {
  if (
    cloud !== "aws" ||
    place.kind !== "region" ||
    location.kind !== "region" ||
    placeKey(place) === placeKey(location)
  )
    return false;
  const isRegional = (type: string): boolean => {
    const entry = facts.catalogue.get(type);
    return !namedOnce.test(type) && entry?.global !== true && (entry?.known ?? []).length > 0;
  };
  return types.length > 0 && types.every((type) => type.startsWith("aws:") && isRegional(type));
}

/** AWS keeps the names of these once for all regions. */
const namedOnce = /^aws:s3|\/(global|multiRegion)/;
