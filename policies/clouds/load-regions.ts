/** Reads regions.yaml, where every region of both clouds lies, and refuses what it does not understand. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { Regions } from "../border/place.ts";
import { describeProblems } from "../describe-problems.ts";
import { DataFileError } from "../read-data-file.ts";

const code = z
  .string()
  .regex(/^[a-z]+(-[a-z0-9]+)+$/)
  .meta({ allowed: 'a region code such as "eu-central-1"' });

const regionSchema = z.strictObject({
  code,
  city: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ allowed: "a country as ISO 3166-1 alpha-2" })
    .nullable(),
  partition: z.string().min(1),
  open: z.boolean(),
  verified: z.enum(["P", "S", "M"]),
  recovery: z.array(code).min(1).optional(),
});

const regionList = z.array(regionSchema).check(({ value, issues }) => {
  value.forEach((region, index) => {
    if (value.findIndex((other) => other.code === region.code) < index) {
      issues.push({
        code: "custom",
        input: value,
        path: [index, "code"],
        message: `is "${region.code}" a second time`,
      });
    }
    region.recovery?.forEach((target, at) => {
      const other = value.find((candidate) => candidate.code === target);
      if (other?.open && other.partition === region.partition && other !== region) return;
      const message = `is "${target}"; allowed is another open region of the partition ${region.partition}`;
      issues.push({ code: "custom", input: value, path: [index, "recovery", at], message });
    });
  });
});

const regionsSchema = z.strictObject({ aws: regionList, alicloud: regionList });

const file = "policies/clouds/regions.yaml";

/** All regions of both clouds. Throws DataFileError, a sentence for each thing in regions.yaml it does not understand. */
export function loadRegions(): Regions {
  return parseRegions(readFileSync(new URL("regions.yaml", import.meta.url), "utf8"));
}

/** The same for the text of such a file. */
export function parseRegions(text: string): Regions {
  const input: unknown = parse(text);
  const result = regionsSchema.safeParse(input);
  if (!result.success) {
    const problems = describeProblems(regionsSchema, input, result.error.issues);
    throw new DataFileError(problems.map(({ sentence }) => `${file}: ${sentence}`).join("\n"));
  }
  const { aws, alicloud } = result.data;
  return new Regions([
    ...aws.map((region) => ({ cloud: "aws" as const, ...region })),
    ...alicloud.map((region) => ({ cloud: "alicloud" as const, ...region })),
  ]);
}
