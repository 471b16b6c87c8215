/** Reads regions.yaml, where every region of both clouds lies, and refuses what it does not understand. */
import { z } from "zod";
import { type Cloud, type Region, Regions } from "../border/terms/place.ts";
import { parseDataFile, readDataFile } from "../files/read-data-file.ts";

const code = z
  .string()
  .regex(/^[a-z]+(-[a-z0-9]+)+$/)
  .meta({ allowed: 'a region code such as "eu-central-1"' });

const regionSchema = z.strictObject({
  city: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ allowed: "a country as ISO 3166-1 alpha-2" })
    .nullable(),
  open: z.boolean(),
  verified: z.enum(["P", "S", "M"]),
  recovery: z.array(code).min(1).optional(),
});

const partitionSchema = z.record(code, regionSchema).check(({ value: regions, issues }) => {
  for (const [from, { recovery = [] }] of Object.entries(regions)) {
    recovery.forEach((target, index) => {
      if (target !== from && regions[target]?.open) return;
      const message = `is "${target}"; allowed is another open region of the same partition`;
      issues.push({ code: "custom", input: regions, path: [from, "recovery", index], message });
    });
  }
});

const cloudSchema = z.record(z.string(), partitionSchema);

const regionsSchema = z.strictObject({ aws: cloudSchema, alicloud: cloudSchema });

const file = "policies/clouds/regions.yaml";

/** All regions of both clouds. Throws DataFileError, a sentence for each thing in regions.yaml it does not understand. */
export function loadRegions(): Regions {
  return toRegions(readDataFile(new URL("regions.yaml", import.meta.url), file, regionsSchema));
}

/** The same for the text of such a file. */
export function parseRegions(text: string): Regions {
  return toRegions(parseDataFile(text, file, regionsSchema));
}

function toRegions({ aws, alicloud }: z.output<typeof regionsSchema>): Regions {
  return new Regions([...regionsOf("aws", aws), ...regionsOf("alicloud", alicloud)]);
}

function regionsOf(cloud: Cloud, partitions: z.output<typeof cloudSchema>): readonly Region[] {
  return Object.entries(partitions).flatMap(([partition, regions]) =>
    Object.entries(regions).map(([code, region]) => ({ cloud, code, partition, ...region })),
  );
}
