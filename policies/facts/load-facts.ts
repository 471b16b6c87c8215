/** All facts the judge needs, read once: laws, regions, and the catalogue of resource types. */
import type { Facts } from "../border/estate/facts.ts";
import { loadServiceRights } from "../clouds/aws/load-service-rights.ts";
import { loadSpecialPlaces } from "../clouds/aws/load-special-places.ts";
import { loadCarryingTools } from "../clouds/load-carrying-tools.ts";
import { loadCatalogue } from "../clouds/load-catalogue.ts";
import { loadHarmlessProviders } from "../clouds/load-harmless-providers.ts";
import { loadHarmlessTexts } from "../clouds/load-harmless-texts.ts";
import { loadIdentityIssuers } from "../clouds/load-identity-issuers.ts";
import { loadRegionNames } from "../clouds/load-region-names.ts";
import { loadRegions } from "../clouds/load-regions.ts";
import { loadStoreFunctions } from "../clouds/load-store-functions.ts";
import { loadLawFacts } from "./load-law-facts.ts";

/** Throws DataFileError, a sentence a line, where a file of facts is wrong. */
export async function loadFacts(): Promise<Facts> {
  return {
    ...loadLawFacts(),
    regions: loadRegions(),
    regionNames: loadRegionNames(),
    catalogue: await loadCatalogue(),
    harmlessProviders: loadHarmlessProviders(),
    harmlessTexts: loadHarmlessTexts(),
    carryingTools: loadCarryingTools(),
    storeFunctions: loadStoreFunctions(),
    identityIssuers: loadIdentityIssuers(),
    specialPlaces: loadSpecialPlaces(),
    serviceRights: loadServiceRights(),
  };
}
