/** Tells whose data it can be about: people are counted by the territory whose law protects them, not by any other name. */
import { type Law, territoryOf } from "../border/law/law.ts";

/** What is wrong with a stated subject, to complete "<field> ..."; undefined where it is a territory. */
export function subjectProblem(subject: string, laws: readonly Law[]): string | undefined {
  if (laws.some((law) => law.territory.id === subject)) return undefined;
  const territory = territoryOf(subject, laws);
  if (isCountry(subject) && territory === subject) return undefined;
  const allowed = territory === subject ? '"EEA" or a country as ISO 3166-1 alpha-2' : `"${territory}", where it lies`;
  return `is "${subject}"; allowed is ${allowed}`;
}

/** Unicode's list of countries is ISO 3166-1's, plus these; retired codes (UK) it replaces by today's. */
const noCountries = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"];

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || noCountries.includes(code)) return false;
  const known = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code) !== undefined;
  return known && new Intl.Locale(`und-${code}`).region === code;
}
