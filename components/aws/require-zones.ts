/** A network in one zone falls with it, and a zone of another region has no subnet of this one: told before anything is made. */

/** @throws if the zones are fewer than two, the same, or not all of the region */
export function requireZones(name: string, region: string, zones: readonly string[]): void {
  const stranger = zones.find((zone) => !zone.startsWith(region));
  if (stranger) throw new Error(`${name}: ${stranger} is no zone of ${region}; zones are written like ${region}a.`);
  if (new Set(zones).size < 2 || new Set(zones).size < zones.length) {
    throw new Error(`${name} needs at least two different zones, found ${zones.join(", ") || "none"}.`);
  }
}
