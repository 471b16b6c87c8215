/** Reads where AWS lies besides its regions: zones in other countries, and the countries behind an inference profile. */
import { z } from "zod";
import type { SpecialPlaces } from "../../border/estate/facts.ts";
import { readDataFile } from "../../files/read-data-file.ts";

const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ allowed: "a country as ISO 3166-1 alpha-2" });
const name = z.string().regex(/^[a-z0-9-]+$/);
const zonesSchema = z.record(name, z.strictObject({ city: z.string().min(1), country }));
const profilesSchema = z.record(name, z.union([z.literal("world"), z.array(country).min(1)]));

/** Throws DataFileError where a file says it in words not on file. */
export function loadSpecialPlaces(): SpecialPlaces {
  const read = <T>(file: string, schema: z.ZodType<Record<string, T>>): ReadonlyMap<string, T> =>
    new Map(Object.entries(readDataFile(new URL(file, import.meta.url), `policies/clouds/aws/${file}`, schema)));
  return { zones: read("zones.yaml", zonesSchema), modelProfiles: read("model-profiles.yaml", profilesSchema) };
}
