/** Reads region-names.yaml: what people call regions besides the clouds' own codes and cities. */
import { z } from "zod";
import { readDataFile } from "../files/read-data-file.ts";

const file = "policies/clouds/region-names.yaml";
const schema = z.record(z.string().regex(/^[a-z0-9]+$/), z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/));

/** Codes of AWS by name, in letters and digits alone. Throws DataFileError where the file says it otherwise. */
export function loadRegionNames(): ReadonlyMap<string, string> {
  return new Map(Object.entries(readDataFile(new URL("region-names.yaml", import.meta.url), file, schema)));
}
