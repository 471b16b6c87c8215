/** The options of `landlocked explain` as a question: places by country, territory or region, mechanisms with what is held of them. */

import { describeProblems } from "@landlocked/policies/config";
import { InputError } from "@landlocked/policies/errors";
import { genericCategory, type LawFacts } from "@landlocked/policies/laws";
import type { Cloud, Regions } from "@landlocked/policies/places";
import { dataClasses } from "@landlocked/policies/tags";
import { placeOf } from "./place-of.ts";
import { type Question, questionSchema } from "./question.ts";

export interface ExplainOptions {
  readonly from?: readonly string[];
  readonly to?: string;
  readonly readFrom?: string;
  readonly class?: string;
  readonly category?: readonly string[];
  readonly people?: string;
  readonly sensitivePeople?: string;
  readonly usPeople?: string;
  readonly usDevices?: string;
  readonly cii?: boolean;
  readonly purpose?: string;
  readonly city?: string;
  readonly transaction?: string;
  readonly exporterRole?: string;
  readonly holds?: readonly string[];
  readonly flag?: readonly string[];
  readonly dutiesDone?: true;
  readonly missing?: readonly string[];
  readonly day?: string;
  readonly facts?: string;
  readonly json?: true;
  readonly color: boolean;
}

/** Fields of a question that the options state; the origin and the destination may still be missing. */
export function fromOptions(options: ExplainOptions, facts: LawFacts, regions: Regions): Partial<Question> {
  const origins = (options.from ?? []).map((name) => placeOf("--from", name, facts, regions).origin);
  const to = options.to === undefined ? undefined : placeOf("--to", options.to, facts, regions);
  const category = options.category ?? (options.class === undefined ? undefined : [classWord(options.class)]);
  const stated = {
    as_of: options.day,
    origin: origins.length === 0 ? undefined : origins,
    destination: to?.country,
    dest_region: regionOf(to?.region, options.readFrom, facts, regions),
    category,
    persons: numberOf("--people", options.people),
    sensitive: numberOf("--sensitive-people", options.sensitivePeople),
    us_persons_12m: numberOf("--us-people", options.usPeople),
    us_devices_12m: numberOf("--us-devices", options.usDevices),
    cii: options.cii,
    purpose: options.purpose,
    exporter_city: options.city,
    transaction: options.transaction,
    exporter_role: options.exporterRole,
    base_ok: options.dutiesDone,
    missing: options.missing,
    evidence: [...(options.holds ?? []).map(held), ...(options.flag ?? []).map((flag) => ({ flag }))],
  };
  const fields = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return check(fields, facts);
}

/** Throws InputError, a sentence for each problem, with what is allowed. */
function check(fields: Record<string, unknown>, facts: LawFacts): Partial<Question> {
  const schema = questionSchema(facts).partial();
  const result = schema.safeParse(fields);
  if (result.success) return result.data as Partial<Question>;
  const problems = describeProblems(schema, fields, result.error.issues);
  throw new InputError(problems.map(byOption));
}

/** The fields of a question that one option states as a whole. */
const optionsByField: Readonly<Record<string, string>> = {
  as_of: "--day",
  category: "--category",
  persons: "--people",
  sensitive: "--sensitive-people",
  us_persons_12m: "--us-people",
  us_devices_12m: "--us-devices",
  purpose: "--purpose",
  exporter_city: "--city",
  transaction: "--transaction",
  exporter_role: "--exporter-role",
  missing: "--missing",
};

/** A sentence about a field, said of the option that was typed. */
function byOption({ path: [field], sentence }: { readonly path: readonly PropertyKey[]; readonly sentence: string }) {
  const option = typeof field === "string" ? optionsByField[field] : undefined;
  return option === undefined ? sentence : sentence.replace(/^\w+(\[\d+\])?/, option);
}

function regionOf(
  region: { readonly cloud: Cloud; readonly code: string } | undefined,
  readFrom: string | undefined,
  facts: LawFacts,
  regions: Regions,
): Question["dest_region"] {
  if (readFrom !== undefined && region === undefined)
    throw new InputError("--read-from is about data that stays in a region: name that region with --to.");
  if (region === undefined) return undefined;
  const { cloud, code } = region;
  const access =
    readFrom === undefined ? {} : { access_from: placeOf("--read-from", readFrom, facts, regions).country };
  return { cloud, code, ...access };
}

function classWord(name: string): string {
  const found = dataClasses.find((known) => known === name);
  if (!found) throw new InputError(`--class ${name} is not allowed; allowed are ${dataClasses.join(", ")}.`);
  return genericCategory[found];
}

/** "12000", "12,000" or "12_000". */
function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d[\d,_]*$/.test(text))
    throw new InputError(`${option} ${text} is no whole number, expected one such as 12000.`);
  return Number(text.replaceAll(/[,_]/g, ""));
}

/** "eu.scc:module=m2,tia_outcome=positive,countries_named=US+MY" */
function held(text: string): Record<string, unknown> {
  const [m = "", stated] = [text.split(":")[0], text.includes(":") ? text.slice(text.indexOf(":") + 1) : ""];
  const pairs = (stated ?? "").split(",").filter((pair) => pair !== "");
  return {
    m,
    ...Object.fromEntries(
      pairs.map((pair) => {
        const [key = "", ...rest] = pair.split("=");
        if (rest.length === 0)
          throw new InputError(`--holds ${text}: "${pair}" says nothing, expected ${m}:${pair}=VALUE.`);
        return [key, parsedValue(rest.join("="), key)];
      }),
    ),
  };
}

function parsedValue(text: string, key: string): unknown {
  if (text === "true" || text === "false") return text === "true";
  if (text === "yes" || text === "no") return text === "yes";
  return text.includes("+") || key === "countries_named" || key === "covers" ? text.split("+") : text;
}
