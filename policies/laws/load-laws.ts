/** Reads the laws on file: one YAML file a law, every word checked, so that a new law is one file and no code. */
import { readdirSync } from "node:fs";
import { z } from "zod";
import type { Law } from "../border/law.ts";
import { dataClasses } from "../border/residency-tags.ts";
import { DataFileError, readDataFile } from "../read-data-file.ts";

const text = z.string().min(1);
const date = z.iso.date();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 country code, in quotes where YAML could read it as a word");
const verified = z.enum(["P", "S", "M"]);
const lawSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,3}-[A-Z]+$/),
  short: text,
  name: text,
  territory: z.strictObject({ id: text, name: text, people: text, countries: z.array(country).min(1) }),
  inForce: date,
  articles: z.array(z.strictObject({ id: text, cite: text, gist: text, verified })).min(1),
  mechanisms: z.array(z.strictObject({ id: text, name: text, article: text, verified })).min(1),
  exports: z
    .array(z.strictObject({ classes: z.array(z.enum(dataClasses)).min(1), article: text, anyOf: z.array(text).min(1) }))
    .min(1),
  adequacy: z.array(
    z.strictObject({ country, decision: text, from: date, until: date.optional(), limit: text.optional(), verified }),
  ),
  penalty: z.strictObject({ text, article: text, verified }),
  remoteAccess: z.strictObject({ isExport: z.boolean(), article: text.optional(), verified }),
});

/** All laws of a folder, this one by default, in the order of their ids. Throws DataFileError on the first file with a problem. */
export function loadLaws(folder: URL = new URL("./", import.meta.url)): readonly Law[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  const laws = files.map((file) => readLaw(new URL(file, folder), `policies/laws/${file}`));
  const taken = new Map<string, string>();
  for (const law of laws) {
    for (const member of law.territory.countries) {
      const other = taken.get(member);
      if (other)
        throw new DataFileError(
          `${law.id} and ${other} both claim the country ${member}: a country lies in one territory.`,
        );
      taken.set(member, law.id);
    }
  }
  return laws.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function readLaw(path: URL, shown: string): Law {
  const law = readDataFile(path, shown, lawSchema);
  const fail = (field: string, found: string, allowed: readonly string[]): never => {
    throw new DataFileError(`${shown}, ${field}: "${found}" is not on file, allowed are ${allowed.join(", ")}.`);
  };
  const articles = law.articles.map((article) => article.id);
  const mechanisms = law.mechanisms.map((mechanism) => mechanism.id);
  const cited = [...law.mechanisms, ...law.exports, law.penalty, law.remoteAccess].map((one) => one.article);
  for (const id of cited) if (id !== undefined && !articles.includes(id)) fail("article", id, articles);
  for (const id of law.exports.flatMap((one) => one.anyOf))
    if (!mechanisms.includes(id)) fail("exports.anyOf", id, mechanisms);
  for (const dataClass of dataClasses) {
    const judged = law.exports.filter((one) => one.classes.includes(dataClass)).length;
    if (dataClass !== "none" && judged !== 1)
      throw new DataFileError(
        `${shown}, exports: ${judged} conditions cover the class ${dataClass}, exactly one must.`,
      );
  }
  return law;
}
