/** Reads store-functions.yaml: the functions that read the contents of a store out into the program. */
import { z } from "zod";
import { readDataFile } from "../files/read-data-file.ts";

const file = "policies/clouds/store-functions.yaml";
const schema = z.record(z.string().regex(/^(aws|alicloud):[a-z0-9]+\/get[A-Za-z]+$/), z.string());

/** Throws DataFileError where the file says it otherwise. */
export function loadStoreFunctions(): ReadonlyMap<string, string> {
  return new Map(Object.entries(readDataFile(new URL("store-functions.yaml", import.meta.url), file, schema)));
}
