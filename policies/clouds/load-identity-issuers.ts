/** Reads identity-issuers.yaml: the issuers whose tokens anybody can get, with the claims that say whose one is. */
import { z } from "zod";
import type { IdentityIssuer } from "../border/estate/facts.ts";
import { readDataFile } from "../files/read-data-file.ts";

const claims = z
  .string()
  .regex(/^[a-z_-]+( [a-z_-]+)*$/)
  .transform((text) => text.split(" "));
const word = z.string().min(1);
const schema = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  z.strictObject({
    whole: claims.optional(),
    begins: claims.optional(),
    byPath: z.literal(true).optional(),
    demanded: z.literal(true).optional(),
    guests: z.strictObject({ claim: word, are: word, others: word }).optional(),
    source: z.url(),
  }),
);

/** Throws DataFileError where the file says it otherwise. */
export function loadIdentityIssuers(): ReadonlyMap<string, IdentityIssuer> {
  const url = new URL("identity-issuers.yaml", import.meta.url);
  const stated = readDataFile(url, "policies/clouds/identity-issuers.yaml", schema);
  return new Map(
    Object.entries(stated).map(([host, { whole = [], begins = [], byPath, demanded, guests }]) => [
      host,
      { whole, begins, ...(byPath && { byPath }), ...(demanded && { demanded }), ...(guests && { guests }) },
    ]),
  );
}
