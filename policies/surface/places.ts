/** Where things lie: the regions of both clouds, their countries. */
export { type Cloud, countryOf, type Region, Regions } from "../border/terms/place.ts";
export { loadRegions } from "../clouds/load-regions.ts";
