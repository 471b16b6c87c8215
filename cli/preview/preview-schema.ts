/**
 * The published shape of `landlocked preview --json`, from which docs/schemas/preview.schema.json is made. A code is one of
 * the message catalogue's; the facts behind it are those its sentence is made of.
 */
import { type Finding, policyNames } from "@landlocked/policies/judge";
import { outcomes } from "@landlocked/policies/laws";
import { english, type Language } from "@landlocked/policies/messages";
import { dataClasses } from "@landlocked/policies/tags";
import { z } from "zod";
import type { FindingPreview, PreviewResult } from "./preview-result.ts";

const texts = z.array(z.string());
const dataClass = z.enum(dataClasses);
const subjects = texts.describe("Territories of the people the data is about.");

type Transfer = NonNullable<Finding["transfer"]>;
type Passes = NonNullable<Transfer["passes"]>;
type PlaceFacts = NonNullable<Finding["flow"]>["from"];

/** One statement of a table of the message catalogue: published are its codes, and that it has facts. */
function coded<Statement>(table: Exclude<keyof Language, "tag">, more: z.ZodRawShape = {}): z.ZodType<Statement> {
  const codes = Object.keys(english[table]) as [string, ...string[]];
  const statement = z.strictObject({ code: z.enum(codes), facts: z.record(z.string(), z.unknown()), ...more });
  return statement as unknown as z.ZodType<Statement>;
}

/** What is said of a place beyond its country; all codes are named, and no other. */
function placed<Statement extends { readonly code: string }>(
  codes: Readonly<Record<Statement["code"], true>>,
): z.ZodType<Statement> {
  const statement = z.strictObject({ code: z.enum(Object.keys(codes)), facts: z.record(z.string(), z.string()) });
  return statement as unknown as z.ZodType<Statement>;
}

type Country = Extract<PlaceFacts, { kind: "country" }>;
type World = Extract<PlaceFacts, { kind: "world" }>;

const place = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("region"),
    cloud: z.enum(["aws", "alicloud"]),
    region: z.string(),
    city: z.string(),
    country: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal("country"),
    country: z.string(),
    as: placed<Country["as"]>({ zone: true, "behind-model": true, service: true }),
  }),
  z.strictObject({
    kind: z.literal("world"),
    as: placed<World["as"]>({ anyone: true, everywhere: true, "by-nature": true, "behind-model": true }),
  }),
  z.strictObject({
    kind: z.literal("not-known"),
    reason: coded<Extract<PlaceFacts, { kind: "not-known" }>["reason"]>("reasons"),
  }),
]);

const flow = z
  .strictObject({
    verb: z.enum(["copy", "move", "process", "link", "expose"]),
    payload: z.enum(["content", "backups", "metadata", "keys", "images", "credentials", "logs"]),
    property: z.string().describe("Property that names the destination, or lets others read."),
    words: z.string().optional().describe("What its text says there, where only a text names the destination."),
    from: place,
    to: place,
    dataClass,
    subjects,
    sources: z.array(z.string().nullable()).describe("Names of the resources whose data it is; null: it has none."),
    how: coded<NonNullable<NonNullable<Finding["flow"]>["how"]>>("openings", {
      who: z.unknown().optional(),
    }).optional(),
  })
  .describe("What moves or becomes readable, from where to where.");

const demand = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("forbids"),
    article: z.string(),
    says: z.array(coded<Passes["warnings"][number]>("sayings")),
  }),
  z.strictObject({ kind: z.literal("binds"), article: z.string() }),
  z.strictObject({
    kind: z.literal("allows-with"),
    article: z.string(),
    mechanisms: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    exemption: z.string().optional(),
  }),
]);

const lawSays = z.strictObject({
  law: z.string().describe('Id of the law: "EU-GDPR".'),
  short: z.string(),
  verdict: z.enum(outcomes),
  articles: texts.describe("The articles that decided."),
  demand: demand.optional().describe("What the law demands; absent where what is on file satisfies it."),
  fine: z.strictObject({ text: z.string(), article: z.string() }).optional(),
});

const passes = z.strictObject({
  end: z.iso.date().describe("The first day it no longer passes."),
  endOf: z.discriminatedUnion("what", [
    z.strictObject({ what: z.literal("transfer") }),
    z.strictObject({ what: z.literal("approval") }),
    z.strictObject({ what: z.literal("mechanism"), name: z.string() }),
  ]),
  basis: z.array(
    z.strictObject({
      law: z.string(),
      short: z.string(),
      mechanism: z.strictObject({ id: z.string(), name: z.string() }).optional(),
      says: coded<Passes["warnings"][number]>("sayings").optional(),
    }),
  ),
  due: z.array(z.strictObject({ duty: z.string(), name: z.string(), by: z.iso.date() })),
  alongside: texts,
  warnings: z.array(coded<Passes["warnings"][number]>("sayings")),
  renewals: z.array(z.strictObject({ mechanism: z.string(), by: z.iso.date() })),
});

const registerUsed = z.strictObject({
  path: z.string().describe("From the project's folder, or from the root where it lies outside."),
  isOutside: z.boolean(),
  isChanged: z.boolean().describe("Its reviewers.yaml is other than the committed one."),
});

const finding = z.strictObject({
  policy: z.enum(policyNames),
  verdict: z.enum(["refused", "unproven", "reported"]).describe("reported: shown, and stops nothing."),
  message: z.string().describe("A whole sentence or more, in English."),
  urns: texts.describe("All resources concerned."),
  laws: texts.describe("Ids of the laws concerned."),
  resources: z.array(z.strictObject({ urn: z.string(), name: z.string(), type: z.string() })),
  problem: coded<Finding["problem"]>("problems").describe("What the finding says."),
  flow: flow.optional(),
  chain: z.array(lawSays).describe("What each law concerned says."),
  transfer: z
    .strictObject({
      id: z.string(),
      lack: coded<NonNullable<Transfer["lack"]>>("lacks").optional(),
      passes: passes.optional(),
      register: registerUsed.optional(),
    })
    .optional()
    .describe("The transfer it passes on, or one that names it and does not let it pass."),
  remedies: z
    .array(coded<FindingPreview["remedies"][number]>("remedies", { says: z.string() }))
    .describe("What to do, best first."),
  clashes: texts.describe("Rules of other scanners that demand what this refuses."),
});

const resource = z.strictObject({
  urn: z.string(),
  type: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  kind: z.enum(["resource", "component", "provider", "read"]),
  region: z.string().nullable(),
  country: z.string().nullable(),
  dataClass: dataClass.nullable(),
  subjects,
  verdict: z.enum(["ok", "refused", "unproven"]).nullable(),
});

const stackVerdict = z.enum(["ok", "refused", "unproven", "failed"]);

const shape = z.strictObject({
  version: z.literal(1).describe("Raised when a field changes its meaning or goes."),
  day: z.iso.date().describe("Day of judgement."),
  verdict: stackVerdict.describe("The gravest of the stacks'."),
  stacks: z.array(
    z.strictObject({
      stack: z.string(),
      project: z.string(),
      verdict: stackVerdict,
      resources: z.array(resource),
      findings: z.array(finding),
      notes: texts.describe("What the preview could not know, a sentence each."),
      output: z.string().describe("What the program itself wrote."),
      error: z.string().optional(),
    }),
  ),
});

/** The shape that `--json` prints, as docs/schemas/preview.schema.json publishes it. */
export const previewSchema: z.ZodType = shape;

/** A shape by its words and fields alone, whether they may be changed or not. */
type Bare<T> = T extends readonly (infer One)[]
  ? readonly Bare<One>[]
  : T extends object
    ? { readonly [Field in keyof T]: Bare<Exclude<T[Field], undefined>> }
    : T;
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** What is published is what is printed: a field or word that only one of them has does not compile. */
true satisfies Same<Bare<z.infer<typeof shape>>, Bare<PreviewResult>>;
