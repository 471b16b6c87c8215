/** Reads harmless-providers.yaml: the providers outside both clouds that nothing can leave by, and such kinds of others, each with why. */
import { z } from "zod";
import { readDataFile } from "../files/read-data-file.ts";

const file = "policies/clouds/harmless-providers.yaml";
const schema = z.record(z.string().regex(/^[a-z0-9-]+(:[a-z0-9.-]+:[A-Za-z]+)?$/), z.string().min(1));

/** By package name, or by package, group and kind; with why it is harmless. */
export function loadHarmlessProviders(): ReadonlyMap<string, string> {
  return new Map(Object.entries(readDataFile(new URL("harmless-providers.yaml", import.meta.url), file, schema)));
}
